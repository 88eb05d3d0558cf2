import { Citation, type CitedText } from "../citation.js";
import { IntegerColumn } from "./integer-column.js";

/** The citations of a snapshot by their numbers: each is four integers. */
export class CitationColumns {
  readonly sources: CitedText[] = [];
  readonly sourceNumbers = new IntegerColumn();
  readonly starts = new IntegerColumn();
  readonly ends = new IntegerColumn();
  /** Zero for none. */
  readonly rows = new IntegerColumn();

  get length(): number {
    return this.starts.length;
  }

  addSource(source: CitedText): number {
    return this.sources.push(source) - 1;
  }

  /** Gives the number of the citation. */
  add(source: number, start: number, end: number, row: number | null): number {
    this.sourceNumbers.add(source);
    this.ends.add(end);
    this.rows.add(row ?? 0);
    return this.starts.add(start);
  }

  sourceOf(number: number): CitedText {
    const source = this.sources[this.sourceNumbers.at(number)];
    if (source === undefined) throw new Error(`There is no citation ${number}.`);
    return source;
  }

  quoteOf(number: number): string {
    return this.sourceOf(number).text.slice(this.starts.at(number), this.ends.at(number));
  }

  citation(number: number): Citation {
    const row = this.rows.at(number);
    return new Citation(
      this.sourceOf(number),
      this.starts.at(number),
      this.ends.at(number),
      row === 0 ? null : row,
      number,
    );
  }
}
