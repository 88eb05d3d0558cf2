import { Field, ObjectType } from "type-graphql";
import type { Citation } from "./citation.js";
import type { Claim } from "./claim.js";
import { EdtfDate } from "./edtf-date.js";
import { Node } from "./node.js";
import { Labelled } from "./labelled.js";
import type { Sources } from "./sources.js";

@ObjectType("Document", {
  implements: [Node, Labelled],
  simpleResolvers: true,
  description: "A source: an article, a communiqué, a table. Every fact in the graph is cited from a document.",
})
export class Document extends Labelled {
  @Field(() => String, {
    nullable: true,
    description:
      "Its title; never null. Nullable as the title of an official is, so that one operation can ask for both.",
  })
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
    nullable: true,
    description:
      "Where it came from that the text itself does not say, as a person wrote it down, a line for each value: `publishedOn: the date in the address`; null when the text says all of it or nobody wrote it down.",
  })
  readonly basis!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What a reader must know of the whole document, in a person's words: `A copy by a third party, not compared with the original.` The facts of a copy that nobody has verified are ACCEPTED at best. Null when there is nothing to warn of.",
  })
  readonly caveat!: string | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      "Of a work that comes out again and again, the time up to which this edition goes: `2022`; null when it is not one of several editions.",
  })
  readonly edition!: string | null;

  @Field(() => String, {
    description:
      "The text without front matter, verbatim; for a table, the whole file. Offsets of citations refer to it.",
  })
  readonly text!: string;

  @Field(() => String, {
    description:
      "Since when the process that answers serves this content of the document, in UTC: `2026-11-27T17:00:00.000Z`. Another process has another time; it is no part of the snapshot.",
  })
  readonly loadedAt!: string;

  /** What its facts claim and cite. They grow with the document, so that the schema gives them in pages and `Document` is not `Sourced`. */
  readonly sources!: Sources;
  readonly isTable!: boolean;
  /** Where quotes of its facts stand, whatever became of the facts; none in a table. */
  readonly quotes!: readonly { readonly start: number; readonly end: number }[];
  /** The numbers that nothing accounts for; null when loading did not read the text. */
  readonly unexplained!: readonly Citation[] | null;

  get claims(): readonly Claim[] {
    return this.sources.claims;
  }

  get citations(): readonly Citation[] {
    return this.sources.citations;
  }
}
