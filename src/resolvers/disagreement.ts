import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { DisagreementConnection } from "../model/connections.js";
import { Disagreement } from "../model/disagreement.js";
import { Sourced } from "../model/sourced.js";
import type { DisagreementFilter } from "../model/filters/disagreement-filter.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, DisagreementArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Disagreement)
export class DisagreementResolver {
  @Query(() => DisagreementConnection, { description: "Every field of every record that sources give differently." })
  disagreements(
    @Args(() => DisagreementArgs) args: ConnectionArgs<DisagreementFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Disagreement>> {
    return listConnection(context, info, "Disagreement", args);
  }

  @FieldResolver(() => Sourced, { nullable: true, description: "The record in question." })
  async subject(@Root() disagreement: Disagreement, @Ctx() { loaders }: RequestContext): Promise<Sourced | null> {
    const subject = await loaders.related("Disagreement.subject", disagreement);
    return subject instanceof Sourced ? subject : null;
  }
}
