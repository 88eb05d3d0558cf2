import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { Recomputation, RecomputedRegion } from "../model/recomputation.js";
import { SeizureStat } from "../model/seizure-stat.js";
import type { Filters } from "../repository/types/types.js";
import { connectionAmong } from "./connection.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { listTypesFor } from "./list-types.js";

const seizures = listTypesFor("SeizureStat");

@Resolver(() => SeizureStat)
export class RecomputationsResolver {
  @FieldResolver(() => [Recomputation], {
    description:
      "For the figure of a group, such as the member states of an organization: what the figures of the members come to, once for each date at which its membership may be meant, the publication and the beginning and end of the period. Empty for the figure of no group, and when no figures of the members are on record.",
  })
  recomputations(
    @Root() seizureStat: SeizureStat,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Recomputation[]> {
    return loaders.related("SeizureStat.recomputations", seizureStat);
  }
}

@Resolver(() => Recomputation)
export class RecomputationResolver {
  @FieldResolver(() => seizures.Connection, {
    description: "The figures of the members that were added, in the order of their ids.",
  })
  rows(
    @Root() { membersAt, rows }: Recomputation,
    @Args(() => seizures.Args) args: ConnectionArgs<Filters["SeizureStat"]>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return connectionAmong(context, info, rows, { of: `Recomputation.rows ${membersAt}`, type: "SeizureStat" }, args);
  }
}

@Resolver(() => RecomputedRegion)
export class RecomputedRegionResolver {
  @FieldResolver(() => seizures.Connection, {
    description: "The figures of the region that were added, in the order of their ids; none when `kilograms` is null.",
  })
  rows(
    @Root() { name, rows }: RecomputedRegion,
    @Args(() => seizures.Args) args: ConnectionArgs<Filters["SeizureStat"]>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return connectionAmong(context, info, rows, { of: `RecomputedRegion.rows ${name}`, type: "SeizureStat" }, args);
  }
}
