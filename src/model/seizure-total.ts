import { Field, Float, Int, ObjectType } from "type-graphql";
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
    "Derived, not a claim of any source: the sum of the figures of one group, in which nothing is counted twice. Figures that were not added are in `leftOut`.",
})
export class SeizureTotal {
  @Field(() => SubstanceEnum, {
    nullable: true,
    description: "The substance that was seized; null when not grouped by substance.",
  })
  readonly substance!: Substance | null;

  @Field(() => Int, { nullable: true, description: "The calendar year: `2015`; null when not grouped by year." })
  readonly year!: number | null;

  @Field(() => Float, { description: "The sum of the figures added, in kilograms, to the milligram." })
  readonly kilograms!: number;

  @Field(() => QualifierEnum, {
    description:
      "EXACT when every added figure is exact. Otherwise OVER, UNDER, UPTO or ABOUT when all figures that are not exact have that qualifier, and ABOUT for a mixture. It refers to the figures on record, which may not include all seizures.",
  })
  readonly qualifier!: Qualifier;

  @Field(() => ScopeEnum, { description: "The scope of all added figures. The two scopes are never mixed." })
  readonly scope!: Scope;

  @Field(() => Int, { description: "The number of figures that were added." })
  readonly count!: number;

  @Field(() => [SeizureLeftOut], {
    description: "The figures and claims of the group that were not added, in the order of ids, each with the reason.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];

  readonly countryId!: string | null;
  readonly organizationId!: string | null;
  /** In the order of their ids. */
  readonly seizures!: readonly SeizureStat[];
}

@ObjectType("SeizureTotals", {
  simpleResolvers: true,
  description:
    "Totals of seizures. Every selected figure is part of one total, left out of one total, or left out of all totals.",
})
export class SeizureTotals {
  @Field(() => [SeizureTotal], {
    description:
      "One total for each group that has a figure to add, ordered by the values of its group: substance, country, organization, year.",
  })
  readonly totals!: readonly SeizureTotal[];

  @Field(() => [SeizureLeftOut], {
    description:
      "The figures that belong to no total, in the order of ids: they lack a value by which the totals are grouped, or no source gives a mass.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];
}
