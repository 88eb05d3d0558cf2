import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { SeizureStatConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { Recomputation } from "../model/recomputation.js";
import { SeizureStat } from "../model/seizure-stat.js";
import type { SeizureFilter } from "../model/filters/seizure-filter.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, SeizureStatArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { IdsArgs, recordOf, recordsOf } from "./lookup.js";

@Resolver(() => SeizureStat)
export class SeizureStatResolver {
  @Query(() => SeizureStat, { nullable: true, description: "A seizure figure by its id; null for an unknown one." })
  seizureStat(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SeizureStat | null> {
    return recordOf(SeizureStat, id, loaders);
  }

  @Directive('@merge(keyField: "id")')
  @Query(() => [SeizureStat], {
    nullable: "items",
    description:
      "As many records as ids, in the order of the ids; null for an unknown one. For other graphs that hold our ids.",
  })
  seizureStatsByIds(
    @Args(() => IdsArgs) { ids }: IdsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<(SeizureStat | null)[]> {
    return recordsOf(SeizureStat, ids, loaders);
  }

  @Query(() => SeizureStatConnection, {
    description: "All seizure figures. Aggregates and incidents stand beside each other: do not sum them.",
  })
  seizureStats(
    @Args(() => SeizureStatArgs) args: ConnectionArgs<SeizureFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    return listConnection(context, info, "SeizureStat", args);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      "The organization that seized it, or after which the seizing group is named; else null, and `seizedByText` has the words.",
  })
  seizedBy(@Root() seizureStat: SeizureStat, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.related("SeizureStat.seizedBy", seizureStat);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country in which it was seized; null when the source does not say.",
  })
  country(@Root() seizureStat: SeizureStat, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.related("SeizureStat.country", seizureStat);
  }

  @FieldResolver(() => [Recomputation], {
    description:
      "For the total of an organization's members over a period: the same total computed from figures of the members, for each membership that may be meant. Empty where no rows are on record.",
  })
  recomputations(
    @Root() seizureStat: SeizureStat,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Recomputation[]> {
    return loaders.related("SeizureStat.recomputations", seizureStat);
  }
}
