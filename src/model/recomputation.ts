import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Country } from "./country.js";
import { EdtfDate } from "./edtf-date.js";
import type { SeizureStat } from "./seizure-stat.js";

@ObjectType("MissingRow", {
  simpleResolvers: true,
  description: "A country and a year without a figure on record, or without figures for all of the year that counts.",
})
export class MissingRow {
  @Field(() => Country, { description: "The member that lacks figures." })
  readonly country!: Country;

  @Field(() => Int, { description: "The calendar year that lacks figures: `2015`." })
  readonly year!: number;
}

@ObjectType("RecomputedRegion", {
  simpleResolvers: true,
  description: "The region of which a source gives a share, with the sum of the figures for the region and its parts.",
})
export class RecomputedRegion {
  @Field(() => String, { description: "The name of the region, as the source has it: `Eurasia`." })
  readonly name!: string;

  @Field(() => [ID], {
    description:
      "The countries that are counted as the region: ISO 3166-1 alpha-2 codes by region of the United Nations' M49 standard; Eurasia is Asia and Europe.",
  })
  readonly countries!: readonly string[];

  @Field(() => Float, {
    nullable: true,
    description:
      "The mass seized in the region in the period of the figure, in kilograms, to the milligram; null when the figures on record do not cover the whole region for the whole period.",
  })
  readonly kilograms!: number | null;

  readonly rows!: readonly SeizureStat[];
}

@ObjectType("Recomputation", {
  simpleResolvers: true,
  description:
    "Derived, not a claim of any source: the figure of a group, such as the member states of an organization, computed again by adding the figures that are on record for those who were its members at one date, `membersAt`.",
})
export class Recomputation {
  @Field(() => EdtfDate, {
    description:
      "The date of the membership: the publication of the figure, or the beginning or the end of its period. Members at any time of that date count.",
  })
  readonly membersAt!: string;

  @Field(() => [Country], { description: "The members at that time, in the order of their codes." })
  readonly members!: readonly Country[];

  @Field(() => Float, {
    description: "The sum of the rows, in kilograms, to the milligram. Too low where rows are missing.",
  })
  readonly kilograms!: number;

  @Field(() => [MissingRow], {
    description: "The members and years without a complete row; empty when no row is missing.",
  })
  readonly missing!: readonly MissingRow[];

  @Field(() => Float, {
    description: "`kilograms` minus the mass that the source gives; negative when `kilograms` is lower.",
  })
  readonly differenceKilograms!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "`kilograms` divided by the mass that the source gives, to three significant digits; null when the source's mass is 0.",
  })
  readonly ratio!: number | null;

  @Field(() => RecomputedRegion, {
    nullable: true,
    description:
      "The region of which the source gives a share; null when it names no region whose countries are listed.",
  })
  readonly region!: RecomputedRegion | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "`kilograms` as a share, 0 to 1, of the region's kilograms, to three significant digits; null when the region's kilograms are not known.",
  })
  readonly share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The share, 0 to 1, that the source gives; null when it gives no share.",
  })
  readonly claimedShare!: number | null;

  readonly rows!: readonly SeizureStat[];
}
