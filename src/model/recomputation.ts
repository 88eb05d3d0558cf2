import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Country } from "./country.js";
import { EdtfDate } from "./edtf-date.js";
import type { SeizureStat } from "./seizure-stat.js";

@ObjectType("MissingRow", {
  simpleResolvers: true,
  description: "A country and a year for which no figure is on record, or not for the whole of the year that counts.",
})
export class MissingRow {
  @Field(() => Country, { description: "The member." })
  readonly country!: Country;

  @Field(() => Int, { description: "The calendar year: `2015`." })
  readonly year!: number;
}

@ObjectType("RecomputedRegion", {
  simpleResolvers: true,
  description: "The region that a share is said to be of, with what figures of it and of its parts add up to.",
})
export class RecomputedRegion {
  @Field(() => String, { description: "Its name: `Eurasia`." })
  readonly name!: string;

  @Field(() => [ID], {
    description:
      "The countries taken for it: ISO 3166-1 alpha-2 codes by region of the United Nations' M49 standard; Eurasia is Asia and Europe.",
  })
  readonly countries!: readonly string[];

  @Field(() => Float, {
    nullable: true,
    description:
      "What was seized in it in the period of the figure, in kilograms, to the milligram; null when the figures on record do not cover all of it all the time.",
  })
  readonly kilograms!: number | null;

  readonly rows!: readonly SeizureStat[];
}

@ObjectType("Recomputation", {
  simpleResolvers: true,
  description:
    "Derived, no claim of any source: a group's figure computed anew from figures of its members, as the membership was at one time.",
})
export class Recomputation {
  @Field(() => EdtfDate, {
    description:
      "When the members were members: at the publication of the figure, or at the beginning or the end of its period, at any time of that date.",
  })
  readonly membersAt!: string;

  @Field(() => [Country], { description: "The members at that time, in the order of their codes." })
  readonly members!: readonly Country[];

  @Field(() => Float, {
    description: "The sum of the rows, in kilograms, to the milligram. Too low where rows are missing.",
  })
  readonly kilograms!: number;

  @Field(() => [MissingRow], { description: "For which members and years there is no row; empty when all are there." })
  readonly missing!: readonly MissingRow[];

  @Field(() => Float, { description: "`kilograms` less the mass that the source gives; negative when it is lower." })
  readonly differenceKilograms!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "`kilograms` divided by the mass that the source gives, to three significant digits; null when that is 0.",
  })
  readonly ratio!: number | null;

  @Field(() => RecomputedRegion, {
    nullable: true,
    description: "The region that the source gives a share of; null when it names none whose countries are listed.",
  })
  readonly region!: RecomputedRegion | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "`kilograms` as a share, 0 to 1, of the region's, to three significant digits; null when the region's is not known.",
  })
  readonly share!: number | null;

  @Field(() => Float, { nullable: true, description: "The share, 0 to 1, that the source gives; null without one." })
  readonly claimedShare!: number | null;

  readonly rows!: readonly SeizureStat[];
}
