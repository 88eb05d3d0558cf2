import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { StatisticConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { Statistic } from "../model/statistic.js";
import type { RequestContext } from "./context.js";
import { PageArgs, pageById } from "./paging.js";

@Resolver(() => Statistic)
export class StatisticResolver {
  @Query(() => StatisticConnection, { description: "All figures that are no seizures." })
  statistics(@Args(() => PageArgs) args: PageArgs, @Ctx() { graph }: RequestContext): Connection<Statistic> {
    return pageById("Statistic", graph.all("Statistic"), args);
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
