import { Field, Int, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import { DisagreementKindEnum } from "./enums.js";
import { Node } from "./node.js";
import { Labelled } from "./labelled.js";
import { readField } from "./read-field.js";
import type { Sources } from "./sources.js";
import { Spread } from "./spread.js";

@ObjectType("Disagreement", {
  implements: [Node, Labelled],
  simpleResolvers: true,
  description: "A field of a record for which sources give different values. All claims stay on record.",
})
export class Disagreement extends Labelled {
  @Field(() => String, { description: "The field, as `Claim.field` names it: `mass`, `period.start`." })
  readonly field!: string;

  @Field(() => DisagreementKindEnum, { description: "The reason for the difference, as far as it is known." })
  readonly kind!: DisagreementKind;

  @Field(() => String, {
    description:
      "One sentence that says why it is of this kind: `8796 kg, rounded to the nearest 100, is 8800 kg.` What a reviewer wrote down is quoted with its sidecar.",
  })
  readonly reason!: string;

  @readField(() => [Claim], {
    description:
      "The claims in order of precedence: confirmed before accepted before proposed, then the later publication first; an edition without a date counts from the time up to which it goes. The record shows the first claim.",
  })
  get claims(): readonly Claim[] {
    return this.sources.claims;
  }

  @Field(() => Spread, {
    nullable: true,
    description: "The spread of the figures; null for values that are not figures, such as dates and countries.",
  })
  readonly spread!: Spread | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The number of days from the first to the last day that the dates allow. `1996` and `2009-03-22`: 4829. Null for values that are not dates, and for dates with an open end.",
  })
  readonly days!: number | null;

  readonly sources!: Sources;
  readonly subjectId!: string;
  readonly subjectType!: string;
  /** The countries that its record is about, as far as facts say so. */
  readonly countryIds!: readonly string[];
}
