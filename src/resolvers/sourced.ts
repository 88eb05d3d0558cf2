import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Citation } from "../model/citation.js";
import { Claim } from "../model/claim.js";
import { Sourced } from "../model/sourced.js";
import { wholeList } from "../repository/page.js";
import type { CitationAsk, ClaimAsk } from "../repository/store.js";
import type { RequestContext } from "./context.js";

const everyPassage: CitationAsk = { filter: null, order: null, page: wholeList };

@Resolver(() => Sourced)
export class SourcedResolver {
  @FieldResolver(() => [Citation], { description: "The passages on which the record is based." })
  async citations(@Root() { id }: Sourced, @Ctx() { loaders }: RequestContext): Promise<readonly Citation[]> {
    const { nodes } = await loaders.citations(id, everyPassage);
    return nodes;
  }

  @FieldResolver(() => [Claim], {
    description: "The claims of sources about the record. The claims on each field are in order of precedence.",
  })
  async claims(
    @Root() { id }: Sourced,
    @Arg("field", () => String, {
      nullable: true,
      description: "Only claims on this field, named as in the schema (`mass`) or as in sidecars (`massKg`).",
    })
    field: string | null,
    @Ctx() { asks, loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<readonly Claim[]> {
    const ask = asks.of(info, (): ClaimAsk => ({ field: field ?? null, page: wholeList }));
    const { nodes } = await loaders.claims(id, ask);
    return nodes;
  }
}
