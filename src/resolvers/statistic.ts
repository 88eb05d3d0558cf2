import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { StatisticConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { Statistic } from "../model/statistic.js";
import type { StatisticFilter } from "../model/filters/statistic-filter.js";
import { listConnection } from "./connection.js";
import { type ConnectionArgs, StatisticArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";

@Resolver(() => Statistic)
export class StatisticResolver {
  @Query(() => StatisticConnection, { description: "All figures that are no seizures." })
  statistics(
    @Args(() => StatisticArgs) args: ConnectionArgs<StatisticFilter>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Statistic>> {
    return listConnection(context, info, "Statistic", args);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization that it is about, or after which the group is named; null when there is none.",
  })
  organization(@Root() statistic: Statistic, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.related("Statistic.organization", statistic);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country that it is about; null when there is none.",
  })
  country(@Root() statistic: Statistic, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.related("Statistic.country", statistic);
  }
}
