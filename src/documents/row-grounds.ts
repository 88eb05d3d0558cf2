import { FewFields } from "./field-map.js";
import type { Cell, TableRow } from "./formats/format.js";
import { type Grounds, longestQuote, type Passage, passageAt } from "./passage.js";
import type { Column } from "./table-columns.js";

/** How a cell gives a field. */
export interface FieldOfCell {
  readonly field: string;
  readonly column: Column;
  readonly rule: string;
  /** Whether the header says a part of it, such as its unit. */
  readonly needsHeader: boolean;
}

/** The fields that cells of a row give, each with how it does: the same for most rows of a table. */
interface RowReading {
  readonly names: readonly string[];
  readonly fields: readonly FieldOfCell[];
}

/** What all rows of a table share. */
export class RowReadings {
  readonly #known: RowReading[] = [];

  constructor(
    readonly text: string,
    readonly header: TableRow,
  ) {}

  /** The fields as they were read in a row before, where there was one that was read in the same way. */
  like(fields: readonly FieldOfCell[]): RowReading {
    const known = this.#known.find((each) => isSame(each.fields, fields));
    if (known !== undefined) return known;
    const made = { names: fields.map(({ field }) => field), fields };
    // Only where a table is odd are there many, and then each row has its own.
    if (this.#known.length < mostReadings) this.#known.push(made);
    return made;
  }
}

const mostReadings = 16;

const isSame = (one: readonly FieldOfCell[], other: readonly FieldOfCell[]): boolean =>
  one.length === other.length &&
  one.every(({ field, column, rule, needsHeader }, place) => {
    const its = other[place];
    return its?.field === field && its.column === column && its.rule === rule && its.needsHeader === needsHeader;
  });

/**
 * What the fields of a row were read from. There is one for each row of a corpus, so it keeps where the cells stand and
 * nothing else: the rest is made of that when it is asked for.
 */
export class RowGrounds extends FewFields<Grounds> {
  readonly #table: RowReadings;
  readonly #reading: RowReading;
  readonly #row: number;
  /** Of each field, where its cell begins and how long it is, in one number. */
  readonly #places: readonly number[];

  /** `cells` are those of the fields, one for each, all short enough for a quote. */
  constructor(table: RowReadings, reading: RowReading, row: number, cells: readonly Cell[]) {
    super();
    this.#table = table;
    this.#reading = reading;
    this.#row = row;
    this.#places = cells.map(({ start, end }) => start * longestQuote + (end - start));
  }

  protected get names(): readonly string[] {
    return this.#reading.names;
  }

  override get(name: string): Grounds | undefined {
    const at = this.names.indexOf(name);
    const read = this.#reading.fields[at];
    if (read === undefined) return undefined;
    const { text } = this.#table;
    const { column, rule, needsHeader } = read;
    const place = this.#places[at] ?? 0;
    const start = Math.floor(place / longestQuote);
    const passage = passageAt(text, start, start + (place % longestQuote), { row: this.#row, column: column.name });
    const passages = needsHeader ? [passage, this.#headingOf(column)] : [passage];
    return { raw: passage.quote, rule, isCarried: false, passages };
  }

  #headingOf({ name, header: { start, end } }: Column): Passage {
    const { text, header } = this.#table;
    return passageAt(text, start, end, { row: header.number, column: name });
  }
}
