import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { SeizureStatConnection } from "../model/connections.js";
import { Country } from "../model/country.js";
import { Organization } from "../model/organization.js";
import { type SeizureGrouping, SeizureGroupingEnum } from "../model/seizure-grouping.js";
import { SeizureLeftOut } from "../model/seizure-left-out.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import { SeizureTotal, SeizureTotals } from "../model/seizure-total.js";
import { explanationOf } from "../repository/totals/explanation.js";
import { documentsIn } from "../repository/totals/figure.js";
import { totalsOf } from "../repository/totals/totals.js";
import type { RequestContext } from "./context.js";
import { badInput, PageArgs, pageById } from "./paging.js";

@Resolver(() => SeizureLeftOut)
export class SeizureLeftOutResolver {
  @FieldResolver(() => String, {
    description:
      "The reason as a sentence with the figures: `8,800 kg is what China News Service (2016-02-19) gives for heroin (China, 2015); …`.",
  })
  explanation(@Root() leftOut: SeizureLeftOut, @Ctx() { graph }: RequestContext): string {
    return explanationOf(leftOut, documentsIn(graph));
  }
}

@Resolver(() => SeizureTotal)
export class SeizureTotalsResolver {
  @Query(() => SeizureTotals, {
    description:
      "Seizure figures added up so that nothing is counted twice: no incident with aggregates, no two vintages of one figure, no two figures that may count the same seizures. What is left out is listed with the reason.",
  })
  seizureTotals(
    @Arg("groupBy", () => [SeizureGroupingEnum], {
      defaultValue: ["substance"],
      description:
        "What the totals are told apart by, each at most once. An empty list gives one total of all, which adds different substances, as does every list without SUBSTANCE.",
    })
    groupBy: readonly SeizureGrouping[],
    @Ctx() { graph }: RequestContext,
  ): SeizureTotals {
    return totalsOf(graph.all("SeizureStat"), distinct(groupBy), documentsIn(graph));
  }

  @FieldResolver(() => Country, { nullable: true, description: "The country; null when not grouped by country." })
  country(@Root() total: SeizureTotal, @Ctx() { loaders }: RequestContext): Promise<Country | null> {
    return loaders.SeizureTotal.country.load(total);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization; null when not grouped by organization.",
  })
  organization(@Root() total: SeizureTotal, @Ctx() { loaders }: RequestContext): Promise<Organization | null> {
    return loaders.SeizureTotal.organization.load(total);
  }

  @FieldResolver(() => SeizureStatConnection, {
    description: "The figures that were added, in the order of their ids.",
  })
  seizures(@Root() { seizures }: SeizureTotal, @Args(() => PageArgs) args: PageArgs): Connection<SeizureStat> {
    return pageById("SeizureStat", seizures, args);
  }
}

function distinct(groupBy: readonly SeizureGrouping[]): readonly SeizureGrouping[] {
  const twice = groupBy.find((each, index) => groupBy.indexOf(each) !== index);
  if (twice !== undefined) {
    throw badInput("groupBy", `groupBy has ${twice.toUpperCase()} more than once; expected each grouping at most once`);
  }
  return groupBy;
}
