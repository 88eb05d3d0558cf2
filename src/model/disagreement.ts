import { Field, ObjectType } from "type-graphql";
import { Claim } from "./claim.js";
import { type DisagreementKind, DisagreementKindEnum } from "./disagreement-kind.js";
import { Node } from "./node.js";

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

  readonly subjectId!: string;
}
