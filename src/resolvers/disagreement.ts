import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { DisagreementConnection } from "../model/connections.js";
import { Disagreement } from "../model/disagreement.js";
import { Sourced } from "../model/sourced.js";
import type { RequestContext } from "./context.js";
import { PageArgs, pageById } from "./paging.js";

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @Query(() => DisagreementConnection, { description: "Every field of every record that sources give differently." })
  disagreements(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Disagreement> {
    return pageById("Disagreement", graph.all("Disagreement"), args);
  }

  @FieldResolver(() => Sourced, { nullable: true, description: "The record in question." })
  async subject(@Root() disagreement: Disagreement, @Ctx() { loaders }: RequestContext): Promise<Sourced | null> {
    const subject = await loaders.Disagreement.subject.load(disagreement);
    return subject instanceof Sourced ? subject : null;
  }
}
