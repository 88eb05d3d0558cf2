import { ArrayUnique, ValidateNested } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../model/connection.js";
import { type SeizureGrouping, SeizureGroupingEnum } from "../model/seizure-grouping.js";
import { SeizureLeftOut } from "../model/seizure-left-out.js";
import type { SeizureStat } from "../model/seizure-stat.js";
import { SeizureCover } from "../model/seizure-cover.js";
import { SeizureTotal, SeizureTotals } from "../model/seizure-total.js";
import { ComparedTotal } from "../repository/totals/compared-total.js";
import { comparisonOf } from "../repository/totals/comparability.js";
import { coverOf, coverOfAll, missingOf } from "../repository/totals/cover.js";
import { claimsCompared, explanationOf } from "../repository/totals/explanation.js";
import { connectionAmong } from "./connection.js";
import type { Filters } from "../repository/types/types.js";
import type { ConnectionArgs } from "./connection-args.js";
import type { RequestContext } from "./context.js";
import { listTypesFor } from "./list-types.js";

const figures = listTypesFor("SeizureStat");

@ArgsType()
class SeizureTotalsArgs {
  @Field(() => figures.Filter, {
    nullable: true,
    description: "Only figures that meet all conditions of this filter; all listed figures when left out.",
  })
  @ValidateNested()
  readonly filter?: Filters["SeizureStat"] | null;

  @Field(() => [SeizureGroupingEnum], {
    nullable: true,
    description:
      "The values by which the figures are grouped, each at most once; `[SUBSTANCE]` when left out. An empty list gives one total of all figures. Every list without SUBSTANCE adds different substances.",
  })
  @ArrayUnique({ message: "groupBy must name each grouping at most once" })
  readonly groupBy?: SeizureGrouping[] | null;
}

@Resolver(() => SeizureLeftOut)
export class SeizureLeftOutResolver {
  @FieldResolver(() => String, {
    description:
      "The reason as a sentence with the figures: `8,800 kg is what China News Service (2016-02-19) gives for heroin (China, 2015); …`.",
  })
  async explanation(@Root() leftOut: SeizureLeftOut, @Ctx() { loaders }: RequestContext): Promise<string> {
    const claims = claimsCompared(leftOut);
    const documents = await Promise.all(claims.map((claim) => loaders.related("Claim.document", claim)));
    const byClaim = new Map(claims.map((claim, place) => [claim, documents[place] ?? null]));
    return explanationOf(leftOut, (claim) => byClaim.get(claim) ?? null);
  }
}

@Resolver(() => SeizureTotal)
export class SeizureTotalsResolver {
  @Query(() => SeizureTotals, {
    nullable: true,
    description:
      "Totals of seizure figures in which nothing is counted twice, with the reason for each figure that is left out. Totals by year, or by anything else, are made of what all of them have figures for, so that they compare; where that would leave out more than it adds, each total has all that can be added, and `comparable` is false. Null only with an error: BAD_USER_INPUT for an argument that is not valid.",
  })
  seizureTotals(
    @Args(() => SeizureTotalsArgs) { filter, groupBy }: SeizureTotalsArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SeizureTotals> {
    return loaders.totals({ filter: filter ?? null, groupBy: groupBy ?? ["substance"] });
  }

  @FieldResolver(() => SeizureCover, { description: "What the added figures cover." })
  cover(@Root() total: ComparedTotal): SeizureCover {
    return coverOf(total);
  }

  @FieldResolver(() => SeizureCover, {
    description:
      "What other totals of its series have figures for and this one has none, nor one for a place that contains it. Not zero: no figure is on record. Everything is empty when nothing is missing.",
  })
  missing(@Root() total: ComparedTotal): SeizureCover {
    return missingOf(total);
  }

  @FieldResolver(() => String, {
    description: "What it covers, and which other totals of its series cover the same, as a sentence.",
  })
  explanation(@Root() total: ComparedTotal): string {
    return comparisonOf(total);
  }

  @FieldResolver(() => figures.Connection, {
    description: "The figures that were added, in the order of their ids.",
  })
  seizures(
    @Root() { seizures, substance, countryId, organizationId, year }: SeizureTotal,
    @Args(() => figures.Args) args: ConnectionArgs<Filters["SeizureStat"]>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SeizureStat>> {
    const of = `SeizureTotal.seizures ${[substance, countryId, organizationId, year].join(" ")}`;
    return connectionAmong(context, info, seizures, { of, type: "SeizureStat", unlisted: true }, args);
  }
}

@Resolver(() => SeizureTotals)
export class SeizureTotalsCoverResolver {
  @FieldResolver(() => SeizureCover, {
    nullable: true,
    description: "What all totals cover together, each the same; null when they do not compare, and without totals.",
  })
  cover(@Root() { totals, comparable }: SeizureTotals): SeizureCover | null {
    return comparable && totals.length > 0
      ? coverOfAll(totals.filter((total) => total instanceof ComparedTotal))
      : null;
  }
}
