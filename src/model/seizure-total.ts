import { Directive, Field, Float, Int, ObjectType } from "type-graphql";
import { cachedAs } from "./cache-ages.js";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { QualifierEnum } from "./enums.js";
import type { Scope } from "../vocabulary/seizure-scopes.js";
import { ScopeEnum } from "./enums.js";
import { SeizureLeftOut } from "./seizure-left-out.js";
import type { SeizureStat } from "./seizure-stat.js";
import type { Substance } from "../vocabulary/substances.js";
import { SubstanceEnum } from "./enums.js";

@ObjectType("SeizureTotal", {
  simpleResolvers: true,
  description:
    "Derived, not a claim of any source: the sum of the figures of one group, in which nothing is counted twice. Figures that were not added are in `leftOut`. Its series are the totals that differ from it by year alone; all totals when they are not grouped by year.",
})
export class SeizureTotal {
  @Field(() => SubstanceEnum, {
    nullable: true,
    description: "The substance whose figures were added; null when not grouped by substance.",
  })
  readonly substance!: Substance | null;

  @Field(() => Int, { nullable: true, description: "The calendar year: `2015`; null when not grouped by year." })
  readonly year!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The sum of the figures in kilograms, to the milligram; null when all figures of the group count pieces.",
  })
  readonly kilograms!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The sum of the figures that count pieces and give no mass, which are not in `kilograms`; null when there are none. What a cover says of is `kilograms`, where there are any.",
  })
  readonly pieces!: number | null;

  @Field(() => QualifierEnum, {
    description:
      "How exact the sum is, for what `cover` covers. EXACT: every added figure is exact, and no more is left out than added. OVER: more is left out than added, not counting what lies within an added figure. Otherwise the qualifier of the added figures that are not exact, and ABOUT when they have different ones.",
  })
  readonly qualifier!: Qualifier;

  @Field(() => ScopeEnum, {
    description:
      "AGGREGATE when totals of many seizures were added, INCIDENT when single seizures were. Both are never added together, for a total may contain the single seizure.",
  })
  readonly scope!: Scope;

  @Field(() => Boolean, {
    description:
      "Whether all totals of its series cover the same, so that they can be compared. When not, those still compare whose covers have the same `key`.",
  })
  readonly comparable!: boolean;

  @Field(() => Int, { description: "The number of figures that were added, those that count pieces among them." })
  readonly figureCount!: number;

  @Field(() => [SeizureLeftOut], {
    description: "The figures and claims of the group that were not added, in the order of ids, each with the reason.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];

  readonly countryId!: string | null;
  readonly organizationId!: string | null;
  /** In the order of their ids. */
  readonly seizures!: readonly SeizureStat[];
}

@Directive(cachedAs("list"))
@ObjectType("SeizureTotals", {
  simpleResolvers: true,
  description:
    "Totals of seizures. Every selected figure is part of one total, left out of one total, or left out of all totals.",
})
export class SeizureTotals {
  @Field(() => [SeizureTotal], {
    description:
      "One total for each group that has a figure to add, ordered by the values of its group: substance, country, organization, year. A group without one has no total, which is not zero.",
  })
  readonly totals!: readonly SeizureTotal[];

  @Field(() => Boolean, {
    description: "Whether all totals cover the same, so that one chart can show them side by side.",
  })
  readonly comparable!: boolean;

  @Field(() => String, { description: "What all totals cover, or why they do not cover the same, as a sentence." })
  readonly explanation!: string;

  @Field(() => [Int], {
    description:
      "The calendar years between the first and the last total for which there is none: no figure is on record, which is not zero. Empty when not grouped by year.",
  })
  readonly missingYears!: readonly number[];

  @Field(() => [SeizureLeftOut], {
    description:
      "The figures that belong to no total, in the order of ids: they lack a value by which the totals are grouped, or no source gives an amount.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];
}
