import { Field, Int, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import { DisagreementKindEnum } from "./enums.js";
import { Node } from "./node.js";
import { Spread } from "./spread.js";

@ObjectType("Disagreement", {
  implements: Node,
  simpleResolvers: true,
  description: "Sources that give one field of one record differently. All of them stay on record.",
})
export class Disagreement extends Node {
  @Field(() => String, { description: "The field in question, as claims name it: `massKg`." })
  readonly field!: string;

  @Field(() => DisagreementKindEnum, { description: "Why they differ, as far as it is known." })
  readonly kind!: DisagreementKind;

  @Field(() => [Claim], {
    description:
      "The claims, the one shown first at the head: confirmed before accepted before proposed, then the later publication.",
  })
  readonly claims!: readonly Claim[];

  @Field(() => Spread, {
    nullable: true,
    description: "How far the figures lie apart; null for what is no figure: a date, a country.",
  })
  readonly spread!: Spread | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many days the dates lie apart at most: from the first to the last day that they allow. `1996` and `2009-03-22`: 4829. Null for what is not a date, and for dates with an open end.",
  })
  readonly days!: number | null;

  readonly subjectId!: string;
}
