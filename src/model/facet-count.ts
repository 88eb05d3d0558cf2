import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("FacetCount", {
  simpleResolvers: true,
  description: "How many records of a list have one value of a field.",
})
export class FacetCount {
  @Field(() => String, {
    nullable: true,
    description:
      "The value: of an enum its name (`HEROIN`), of a record its id, otherwise the text; null for records without one.",
  })
  readonly value!: string | null;

  @Field(() => Int, {
    description: "The number of records on all pages that have it; one with several values counts for each.",
  })
  readonly count!: number;

  readonly recordId!: string | null;
}
