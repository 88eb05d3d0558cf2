import { Field, Float, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import { enumType } from "./enum-type.js";
import { SeizureStat } from "./seizure-stat.js";

export const leftOutReasons = {
  incident: "It is one seizure, and the total is made of aggregates, which may contain it.",
  overlaps:
    "It may count the same seizures as a figure that is added: the same substance or one that contains it, a time that overlaps, the same country or none.",
  other_vintage: "Another figure by the same publisher for what is added, published at another time.",
  other_claim: "What another source gives for what is added.",
  no_mass: "The source counts pieces or gives only a share.",
  range: "The source gives a range or a bound and no one figure.",
  no_country: "It is grouped by country, and the figure is not of one country.",
  no_organization: "It is grouped by organization, and no organization that is on record seized it.",
  no_year: "It is grouped by year, and the figure has no date, or its period does not lie within one calendar year.",
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;
export const LeftOutReasonEnum = enumType(
  "SeizureLeftOutReason",
  "Why a seizure figure is not part of a total.",
  leftOutReasons,
);

@ObjectType("SeizureLeftOut", {
  simpleResolvers: true,
  description: "A figure, or one claim of a figure, that was not added, and why.",
})
export class SeizureLeftOut {
  @Field(() => SeizureStat, { description: "The figure that was left out, or one of whose claims was." })
  readonly seizure!: SeizureStat;

  @Field(() => Claim, {
    nullable: true,
    description: "The claim, when the figure is added and only this claim on its mass is not; else null.",
  })
  readonly claim!: Claim | null;

  @Field(() => Float, {
    nullable: true,
    description: "Kilograms that were not added; null when the source gives no one mass.",
  })
  readonly kilograms!: number | null;

  @Field(() => LeftOutReasonEnum, { description: "Why." })
  readonly reason!: LeftOutReason;

  @Field(() => SeizureStat, {
    nullable: true,
    description:
      "A figure that is added and may count the same seizures; for a claim, its own record. Null when there is none.",
  })
  readonly countedInstead!: SeizureStat | null;
}
