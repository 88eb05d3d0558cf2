import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Highlight", { simpleResolvers: true, description: "A place in a fragment that matches the query." })
export class Highlight {
  @Field(() => Int, { description: "Where it begins in the fragment, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends in the fragment, in UTF-16 code units, exclusive." })
  readonly end!: number;

  @Field(() => String, {
    description: "`fragment.slice(start, end)`: the words as printed, `Alimov` also where `Alomov` was asked for.",
  })
  readonly text!: string;
}

@ObjectType("TextMatch", {
  simpleResolvers: true,
  description: "A stretch of one field of a record in which words of the query stand.",
})
export class TextMatch {
  @Field(() => String, {
    description:
      "The field as the schema names it: `name`, `aliases`, `text`. For `roles` it is a title, for `country` the country's name, for `claims` what a document prints for a claim (its `raw`).",
  })
  readonly field!: string;

  @Field(() => String, {
    description: "A verbatim stretch of the field, at most 160 UTF-16 code units, cut between words.",
  })
  readonly fragment!: string;

  @Field(() => Int, {
    description:
      "Where the fragment begins in the field's value, in UTF-16 code units: `document.text.slice(start, start + fragment.length)` is `fragment`. Of a list, in the one value that holds it.",
  })
  readonly start!: number;

  @Field(() => [Highlight], { description: "The matching words in the fragment, from the front; at least one." })
  readonly highlights!: readonly Highlight[];
}
