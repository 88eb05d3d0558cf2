import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { StatisticConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { Statistic } from "../model/statistic.js";
import type { StatisticFilter } from "../model/filters/statistic-filter.js";
import { connection } from "./connection.js";
import { type ConnectionArgs, StatisticArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Statistic)
export class StatisticResolver {
  @Query(() => StatisticConnection, { description: "All figures that are no seizures." })
  statistics(
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() { graph }: RequestContext,
  ): Connection<Statistic> {
    return connection(graph, "Statistic", args, { of: "statistics" });
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization that it is about, or after which the group is named; null when there is none.",
  })
  organization(@Root() statistic: Statistic, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.Statistic.organization.load(statistic);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that it is about; null when there is none.",
  })
  country(@Root() statistic: Statistic, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.Statistic.country.load(statistic);
  }
}
