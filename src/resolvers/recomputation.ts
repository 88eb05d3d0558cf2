import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { SeizureStatConnection } from "../model/connections.js";
import type { SeizureFilter } from "../model/filters/seizure-filter.js";
import { Recomputation, RecomputedRegion } from "../model/recomputation.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import { connectionAmong } from "./connection.js";
import { type ConnectionArgs, SeizureStatArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Recomputation)
export class RecomputationResolver {
  @FieldResolver(() => SeizureStatConnection, {
    description: "The figures of the members that were added, in the order of their ids.",
  })
  rows(
    @Root() { membersAt, rows }: Recomputation,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return connectionAmong(context, info, rows, { of: `Recomputation.rows ${membersAt}`, type: "SeizureStat" }, args);
  }
}

@Resolver(() => RecomputedRegion)
export class RecomputedRegionResolver {
  @FieldResolver(() => SeizureStatConnection, {
    description: "The figures of the region that were added, in the order of their ids; none when `kilograms` is null.",
  })
  rows(
    @Root() { name, rows }: RecomputedRegion,
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return connectionAmong(context, info, rows, { of: `RecomputedRegion.rows ${name}`, type: "SeizureStat" }, args);
  }
}
