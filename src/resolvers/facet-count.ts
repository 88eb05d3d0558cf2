import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Labelled } from "../model/labelled.js";
import type { RequestContext } from "./context.js";
import { FacetCount } from "../model/facet-count.js";

@Resolver(() => FacetCount)
export class FacetCountResolver {
  @FieldResolver(() => Labelled, {
    nullable: true,
    description: "The record whose id the value is; null where it is the value of an enum, a text, or none.",
  })
  async record(@Root() { recordId }: FacetCount, @Ctx() { loaders }: RequestContext): Promise<Labelled | null> {
    const record = recordId === null ? null : await loaders.record(recordId);
    return record instanceof Labelled ? record : null;
  }
}
