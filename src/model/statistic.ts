import { Field, Float, ObjectType } from "type-graphql";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Period } from "./period.js";
import type { Qualifier } from "../vocabulary/qualifiers.js";
import { QualifierEnum } from "./enums.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";

@ObjectType("Statistic", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description: "A figure that is not a seizure: crimes, arrests, shares, partner counts, lengths.",
})
export class Statistic extends Reviewed {
  @Field(() => String, { description: "The measure, in words: `drug crimes dealt with`." })
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
    description: "The unit: `share` (0 to 1), `persons`, `crimes`, `kg`, an ISO 4217 currency code.",
  })
  readonly unit!: string;

  @Field(() => QualifierEnum, { description: "The source's qualification of the figure." })
  readonly qualifier!: Qualifier;

  @Field(() => Period, {
    nullable: true,
    description: "The period or date that the figure is for; null when the source does not say.",
  })
  readonly period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description: "The source of the figure when it is not the publisher; null when the publisher gives it.",
  })
  readonly assertedBy!: string | null;

  readonly organizationId!: string | null;
  readonly countryId!: string | null;
  readonly eventId!: string | null;
}
