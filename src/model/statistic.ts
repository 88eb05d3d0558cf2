import { Field, Float, ObjectType } from "type-graphql";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Period } from "./period.js";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { statisticUnits } from "../vocabulary/units.js";
import { QualifierEnum } from "./enums.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Statistic", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description: "A figure that is not a seizure: crimes, arrests, shares, partner counts, lengths.",
})
export class Statistic extends Reviewed {
  @Field(() => String, { description: "What is measured, in words: `drug crimes dealt with`." })
  readonly measure!: string;

  @Field(() => Float, {
    nullable: true,
    description: "The value in `unit`; null for a range, which has `min` and `max`.",
  })
  readonly value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Lower bound of a range: 0.15 of `15 to 20 percent`. Null for a single value.",
  })
  readonly min!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Upper bound of a range: 0.2 of `15 to 20 percent`. Null for a single value.",
  })
  readonly max!: number | null;

  @Field(() => String, {
    description: `The unit of \`value\`, \`min\` and \`max\`: an ISO 4217 currency code such as \`USD\`, or one of ${[...statisticUnits].map((unit) => `\`${unit}\``).join(", ")}. Of a \`share\` 1 is the whole, of \`percentage_points\` 100 is.`,
  })
  readonly unit!: string;

  @Field(() => QualifierEnum, {
    description: "How the source qualifies the figure: `about 15 to 20 percent` is `ABOUT`.",
  })
  readonly qualifier!: Qualifier;

  @Field(() => Period, {
    nullable: true,
    description: "The period or date that the figure is for; null when the source does not say.",
  })
  readonly period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Who gives the figure when it is not the publisher, in words that stand in the text; null when the publisher gives it.",
  })
  readonly assertedBy!: string | null;

  readonly organizationId!: string | null;
  readonly countryId!: string | null;
  readonly eventId!: string | null;
}
