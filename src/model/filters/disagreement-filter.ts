import { ArrayMinSize, MaxLength } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import type { DisagreementKind } from "../../vocabulary/disagreement-kinds.js";
import { DisagreementKindEnum } from "../enums.js";

@InputType("DisagreementFilter", { description: "Which disagreements: those that meet all conditions that are given." })
export class DisagreementFilter {
  @Field(() => [DisagreementKindEnum], { nullable: true, description: "Of one of these kinds." })
  @ArrayMinSize(1)
  readonly kinds?: DisagreementKind[] | null;

  @Field(() => String, { nullable: true, description: "On this field, named as claims name it: `massKg`." })
  @MaxLength(100)
  readonly field?: string | null;

  @Field(() => ID, { nullable: true, description: "About the record with this id." })
  @MaxLength(300)
  readonly subject?: string | null;
}
