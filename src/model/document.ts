import { Field, ObjectType } from "type-graphql";
import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { EdtfDate } from "./edtf-date.js";
import { Node } from "./node.js";

@ObjectType("Document", {
  implements: Node,
  simpleResolvers: true,
  description: "A source: an article, a communiqué, a table. Every fact in the graph is cited from a document.",
})
export class Document extends Node {
  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "The publisher of the source; null when unknown." })
  readonly publisher!: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description: "The date on which the source was published; null when unknown.",
  })
  readonly publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The address of the source, http or https; null when unknown." })
  readonly url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The language of the text as a BCP 47 tag: `en`; null when unknown.",
  })
  readonly language!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The terms under which the text or its facts are used; null when unknown.",
  })
  readonly licence!: string | null;

  @Field(() => String, {
    description:
      "The text without front matter, verbatim; for a table, the whole file. Offsets of citations refer to it.",
  })
  readonly text!: string;

  /** What its facts claim and cite. They grow with the document, so that the schema gives them in pages and `Document` is not `Sourced`. */
  readonly claims!: readonly Claim[];
  readonly citations!: readonly Citation[];
  readonly isTable!: boolean;
  /** Where quotes of its facts stand, whatever became of the facts; none in a table. */
  readonly quotes!: readonly { readonly start: number; readonly end: number }[];
  /** The numbers that nothing accounts for; null when loading did not read the text. */
  readonly unexplained!: readonly Citation[] | null;
}
