import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Highlight", {
  simpleResolvers: true,
  description: "A place in a fragment that matches a word of the query.",
})
export class Highlight {
  @Field(() => Int, { description: "The position in the fragment at which it begins, in UTF-16 code units." })
  readonly start!: number;

  @Field(() => Int, { description: "The position in the fragment at which it ends, in UTF-16 code units, exclusive." })
  readonly end!: number;

  @Field(() => String, {
    description: "`fragment.slice(start, end)`: the words as printed, `Alimov` even when the query is `Alomov`.",
  })
  readonly text!: string;
}

@ObjectType("TextMatch", {
  simpleResolvers: true,
  description: "A part of one field of a record that contains words of the query.",
})
export class TextMatch {
  @Field(() => String, {
    description:
      "The field as the schema names it: `name`, `aliases`, `text`. For `roles` it is a title, for `country` the country's name, for `claims` the text that a document prints for a claim (its `raw`).",
  })
  readonly field!: string;

  @Field(() => String, {
    description: "A verbatim part of the field, at most 160 UTF-16 code units, cut between words.",
  })
  readonly fragment!: string;

  @Field(() => Int, {
    description:
      "The position in the field's value at which the fragment begins, in UTF-16 code units: `document.text.slice(start, start + fragment.length)` is `fragment`. For a list, the position in the one value that contains it.",
  })
  readonly start!: number;

  @Field(() => [Highlight], {
    description: "The matching words in the fragment, in the order of the text; at least one.",
  })
  readonly highlights!: readonly Highlight[];
}
