import { Directive, Field, Int, ObjectType } from "type-graphql";
import { QualifierEnum } from "./enums.js";
import { Headcount } from "./headcount.js";
import { Labelled } from "./labelled.js";
import { Node } from "./node.js";
import { Period } from "./period.js";
import { Reviewed } from "./reviewed.js";
import { Sourced } from "./sourced.js";
import type { Qualifier } from "../vocabulary/qualifiers.js";

@ObjectType("TrainingProgram", {
  implements: [Node, Labelled, Sourced],
  simpleResolvers: true,
  description: "Training that one party gives to another: courses, programmes, exercises for officers and experts.",
})
export class TrainingProgram extends Reviewed {
  @Directive("@shareable")
  @Field(() => String, { description: "Its name as the source gives it." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The people who were trained, in the source's words: `police officers`. Null when the source does not say.",
  })
  readonly audience!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The number of programmes or courses that were held, as stated; null when the source does not say.",
  })
  readonly programs!: number | null;

  @Field(() => QualifierEnum, {
    nullable: true,
    description: "The source's qualification of `programs`: `over 30 courses` is `OVER`. Null when there is no number.",
  })
  readonly programsQualifier!: Qualifier | null;

  @Field(() => Headcount, {
    nullable: true,
    description: "The number of people who were trained, as stated; null when the source does not say.",
  })
  readonly participants!: Headcount | null;

  @Field(() => Period, {
    nullable: true,
    description: "The period in which it took place; null when the source does not say.",
  })
  readonly period!: Period | null;

  @Field(() => String, {
    nullable: true,
    description: "The town or venue as printed; null when the source does not say.",
  })
  readonly place!: string | null;

  readonly providerIds!: readonly string[];
  readonly beneficiaryIds!: readonly string[];
  readonly countryId!: string | null;
  readonly agreementId!: string | null;
}
