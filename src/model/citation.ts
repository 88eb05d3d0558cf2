import { Field, Int, ObjectType } from "type-graphql";

@ObjectType("Citation", {
  simpleResolvers: true,
  description:
    "A passage of a document. `document.text.slice(start, end)` is `quote`, checked when the document was loaded.",
})
export class Citation {
  @Field(() => String, { description: "The passage, verbatim, under 800 characters." })
  readonly quote!: string;

  @Field(() => Int, {
    description: "The position in `Document.text` at which the passage begins, in UTF-16 code units.",
  })
  readonly start!: number;

  @Field(() => Int, {
    description: "The position in `Document.text` at which the passage ends, in UTF-16 code units, exclusive.",
  })
  readonly end!: number;

  @Field(() => String, { description: "Up to 80 characters of the text before the passage, verbatim." })
  readonly before!: string;

  @Field(() => String, { description: "Up to 80 characters of the text after the passage, verbatim." })
  readonly after!: string;

  @Field(() => Int, {
    nullable: true,
    description: "For a table: the row of the file, counted from 1 with the header. Otherwise null.",
  })
  readonly row!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "For a table: the column's header, when the passage is one cell. Otherwise null.",
  })
  readonly column!: string | null;

  readonly documentId!: string;
}
