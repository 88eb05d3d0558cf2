import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { SeizureStatConnection } from "../model/connections.js";
import { Recomputation, RecomputedRegion } from "../model/recomputation.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import { PageArgs, pageById } from "./paging.js";

@Resolver(() => Recomputation)
export class RecomputationResolver {
  @FieldResolver(() => SeizureStatConnection, {
    description: "The figures of the members that were added, in the order of their ids.",
  })
  rows(@Root() { rows }: Recomputation, @Args(() => PageArgs) args: PageArgs): Connection<SeizureStat> {
    return pageById("SeizureStat", rows, args);
  }
}

@Resolver(() => RecomputedRegion)
export class RecomputedRegionResolver {
  @FieldResolver(() => SeizureStatConnection, {
    description: "The figures of the region that were added, in the order of their ids; none when `kilograms` is null.",
  })
  rows(@Root() { rows }: RecomputedRegion, @Args(() => PageArgs) args: PageArgs): Connection<SeizureStat> {
    return pageById("SeizureStat", rows, args);
  }
}
