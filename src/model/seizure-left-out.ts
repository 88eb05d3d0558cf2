import { Field, Float, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import { enumType } from "./enum-type.js";
import { SeizureStat } from "./seizure-stat.js";

export const leftOutReasons = {
  incident: "The figure is one seizure, and the total is made of aggregates, which may contain it.",
  overlaps:
    "The figure may count the same seizures as a figure that is added: the same substance or one that contains it, an overlapping period, the same country or no country.",
  other_cover:
    "The totals that are compared with each other cover the same, and not each of them has a figure of this substance, place and period.",
  other_vintage:
    "The same publisher gave this figure for the same seizures as a figure that is added, at another time.",
  other_claim: "Another source gives this figure for the same seizures as a figure that is added.",
  no_mass: "The source gives only a share, or counts pieces of single seizures beside totals.",
  range: "The source gives a range or a bound, not a single figure.",
  no_country: "The totals are grouped by country, and the figure is not of one country.",
  no_organization: "The totals are grouped by organization, and no organization on record seized it.",
  no_year:
    "The totals are grouped by year, and the figure has no date, or its period does not lie within one calendar year.",
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;
export const LeftOutReasonEnum = enumType(
  "SeizureLeftOutReason",
  "The reason why a seizure figure is not part of a total.",
  leftOutReasons,
);

@ObjectType("SeizureLeftOut", {
  simpleResolvers: true,
  description: "A figure, or one claim of a figure, that was not added, with the reason.",
})
export class SeizureLeftOut {
  @Field(() => SeizureStat, { description: "The figure that was left out, or the figure whose claim was left out." })
  readonly seizure!: SeizureStat;

  @Field(() => Claim, {
    nullable: true,
    description: "The claim, when the figure is added and only this claim on its mass is left out; otherwise null.",
  })
  readonly claim!: Claim | null;

  @Field(() => Float, {
    nullable: true,
    description: "The kilograms that were not added; null when the source does not give a single mass.",
  })
  readonly kilograms!: number | null;

  @Field(() => LeftOutReasonEnum, { description: "Why it was not added; `explanation` says it with the figures." })
  readonly reason!: LeftOutReason;

  @Field(() => SeizureStat, {
    nullable: true,
    description:
      "A figure that is added and that may count the same seizures; for a claim, its own record. Null when there is none.",
  })
  readonly countedInstead!: SeizureStat | null;
}
