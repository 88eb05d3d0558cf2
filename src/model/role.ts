import { Field, ObjectType } from "type-graphql";
import { Citation } from "./citation.js";
import { Period } from "./period.js";

@ObjectType("Role", {
  simpleResolvers: true,
  description:
    "A title that a source gives an official, with its date and passage. Several roles can be true at the same time.",
})
export class Role {
  @Field(() => String, {
    nullable: true,
    description: "The title as printed; null when the source names only the organization.",
  })
  readonly title!: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      "The period in which it was held, as the source states it; otherwise the dates of publication of the documents that report it.",
  })
  readonly period!: Period | null;

  @Field(() => [Citation], { description: "The passages that give the title." })
  readonly citations!: readonly Citation[];

  readonly organizationId!: string | null;
  readonly countryId!: string | null;
}
