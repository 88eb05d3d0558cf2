import { Field, Int, ObjectType } from "type-graphql";
import { readField } from "./read-field.js";

/** What citations of one document, and of one column of a table, are cut from. */
export interface CitedText {
  readonly documentId: string;
  /** The text in which offsets count. */
  readonly text: string;
  readonly column: string | null;
}

const neighbourhood = 80;

/** It keeps where its passage stands; words are cut from the document's text when they are asked for. */
@ObjectType("Citation", {
  simpleResolvers: true,
  description:
    "A passage of a document. `document.text.slice(start, end)` is `quote`, checked when the document was loaded.",
})
export class Citation {
  readonly source: CitedText;

  @Field(() => Int, {
    description: "The position in `Document.text` at which the passage begins, in UTF-16 code units.",
  })
  readonly start: number;

  @Field(() => Int, {
    description: "The position in `Document.text` at which the passage ends, in UTF-16 code units, exclusive.",
  })
  readonly end: number;

  @Field(() => Int, {
    nullable: true,
    description: "For a table: the row of the file, counted from 1 with the header. Otherwise null.",
  })
  readonly row: number | null;

  /** The same for all objects that stand for one citation of a snapshot; null for a passage that no fact cites. */
  readonly number: number | null;

  constructor(source: CitedText, start: number, end: number, row: number | null, number: number | null = null) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.row = row;
    this.number = number;
    Object.freeze(this);
  }

  @readField(() => String, { description: "The passage, verbatim, under 800 characters." })
  get quote(): string {
    return this.source.text.slice(this.start, this.end);
  }

  @readField(() => String, { description: "Up to 80 characters of the text before the passage, verbatim." })
  get before(): string {
    const { text } = this.source;
    return text.slice(wholeFrom(text, Math.max(0, this.start - neighbourhood)), this.start);
  }

  @readField(() => String, { description: "Up to 80 characters of the text after the passage, verbatim." })
  get after(): string {
    const { text } = this.source;
    return text.slice(this.end, wholeTo(text, this.end + neighbourhood));
  }

  @readField(() => String, {
    nullable: true,
    description: "For a table: the column's header, when the passage is one cell. Otherwise null.",
  })
  get column(): string | null {
    return this.source.column;
  }

  get documentId(): string {
    return this.source.documentId;
  }

  /** What it says, for whoever writes it down or compares it. */
  toJSON(): object {
    const { quote, start, end, before, after, row, column, documentId } = this;
    return { quote, start, end, before, after, row, column, documentId };
  }
}

/** Whether a character of two code units, such as an emoji, begins before this place and ends behind it. */
const isInside = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

const wholeFrom = (text: string, at: number): number => (isInside(text, at) ? at + 1 : at);
const wholeTo = (text: string, at: number): number => (isInside(text, at) ? at - 1 : at);
