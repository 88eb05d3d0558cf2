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
    "Derived, no claim of any source: figures of one group added up so that nothing is counted twice. What was not added is in `leftOut`.",
})
export class SeizureTotal {
  @Field(() => SubstanceEnum, { nullable: true, description: "What was seized; null when not grouped by substance." })
  readonly substance!: Substance | null;

  @Field(() => Int, { nullable: true, description: "The calendar year: `2015`; null when not grouped by year." })
  readonly year!: number | null;

  @Field(() => Float, { description: "The sum of the figures added, in kilograms, to the milligram." })
  readonly kilograms!: number;

  @Field(() => QualifierEnum, {
    description:
      "EXACT when every figure added is. Else OVER, UNDER, UPTO or ABOUT when all that are not exact are so, and ABOUT for a mixture. It is of the figures on record, which need not be all that was seized.",
  })
  readonly qualifier!: Qualifier;

  @Field(() => ScopeEnum, { description: "Of which scope all figures added are. The two are never mixed." })
  readonly scope!: Scope;

  @Field(() => Int, { description: "How many figures were added." })
  readonly count!: number;

  @Field(() => [SeizureLeftOut], {
    description: "What belongs to the group and was not added, in the order of ids, each with the reason.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];

  readonly countryId!: string | null;
  readonly organizationId!: string | null;
  /** In the order of their ids. */
  readonly seizures!: readonly SeizureStat[];
}

@ObjectType("SeizureTotals", {
  simpleResolvers: true,
  description: "Totals of seizures. Every figure asked for is in one total, or left out of one, or left out of all.",
})
export class SeizureTotals {
  @Field(() => [SeizureTotal], {
    description:
      "One total for each group that has a figure to add, in the order of what it is grouped by, substance, country, organization, year.",
  })
  readonly totals!: readonly SeizureTotal[];

  @Field(() => [SeizureLeftOut], {
    description: "What belongs to no total, in the order of ids: it lacks what is grouped by, or nobody gives a mass.",
  })
  readonly leftOut!: readonly SeizureLeftOut[];
}
