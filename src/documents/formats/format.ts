import type { Metadata } from "../front-matter.js";
import type { FilePlace } from "../problem.js";
import type { Result } from "../result.js";
import type { MappedText, Piece } from "../source-map.js";

/** What a format makes of a file. */
export interface FileText {
  /** The file as a person sees it, in lines: problems show a line of it, with a caret. */
  readonly source: string;
  /** The stretches of it that are its text, in their order: the text is made of them, and so is the way back. */
  readonly pieces: Iterable<Piece>;
  /** What the file says of itself. */
  readonly metadata: Metadata;
}

interface AnyFormat {
  /** As a person calls it. */
  readonly name: string;
  /** How its files end, in lower case and with the dot; the first is the usual one. */
  readonly extensions: readonly [string, ...string[]];
  /**
   * The largest file that is read. A text of two megabytes is a book of some 700 pages: whatever it holds, it is read
   * within half a minute and 512 MB of memory, and one file that is larger must not take the others with it.
   */
  readonly mostBytes: number;
  /** Pure: the same bytes give the same text. */
  read(this: void, path: string, bytes: Uint8Array): Result<FileText>;
}

/** Sentences, in which facts are found. */
export interface ProseFormat extends AnyFormat {
  readonly kind: "prose";
  /** What a person reads of its text, where the text has marks too, such as those of Markdown; else all of it. */
  readonly reading?: (this: void, text: string) => MappedText;
}

/** Rows, of which a sidecar makes facts. */
export interface TableFormat extends AnyFormat {
  readonly kind: "table";
  /**
   * The rows of its text that have any value, the header first; all of one width. `place` leads to the file; `delimiter`
   * is what stands between cells, null where that is to be found.
   */
  rows(
    this: void,
    text: string,
    place: (offset: number) => FilePlace,
    delimiter: Delimiter | null,
  ): Result<readonly TableRow[]>;
}

export type Format = ProseFormat | TableFormat;

export const delimiters = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof delimiters)[number];

export interface TableRow {
  /** As a spreadsheet counts: from 1, with the header and with empty rows. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Where the row stands in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Cell {
  /** The value, without quotation marks. */
  readonly value: string;
  /** Where the value stands in the text, inside its quotation marks if it has any. */
  readonly start: number;
  readonly end: number;
}

export const megabyte = 1024 * 1024;
