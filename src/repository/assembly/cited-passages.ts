import type { Passage } from "../../documents/passage.js";
import type { ReadDocument } from "../../facts/facts.js";
import type { SourceColumns } from "../../model/columns/source-columns.js";
import { toId } from "../../model/node.js";

/** The passages of a text that are cited, each with the number of its citation. */
interface CitedOfText {
  readonly source: number;
  readonly known: Map<number, number>;
}

/** Numbers passages: the same passage of a document, and of a column of a table, is one citation. */
export class CitedPassages {
  readonly #columns: SourceColumns;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #cited = new Map<string, Map<string | null, CitedOfText>>();

  constructor(documents: readonly ReadDocument[], columns: SourceColumns) {
    this.#columns = columns;
    this.#texts = new Map(documents.map(({ key, text }) => [key, text]));
  }

  number(documentKey: string, { start, end, row, column }: Passage): number {
    const { source, known } = this.#citedOf(documentKey, column);
    // Both in one number, for there are many passages; none is nearly as long.
    const place = start * 2 ** 20 + (end - start);
    const number = known.get(place);
    if (number !== undefined) return number;
    const made = this.#columns.citations.add(source, start, end, row);
    known.set(place, made);
    return made;
  }

  #citedOf(documentKey: string, column: string | null): CitedOfText {
    const ofDocument = this.#cited.get(documentKey) ?? new Map<string | null, CitedOfText>();
    this.#cited.set(documentKey, ofDocument);
    const known = ofDocument.get(column);
    if (known !== undefined) return known;
    const documentId = toId("Document", documentKey);
    const text = this.#texts.get(documentKey) ?? "";
    const source = this.#columns.citations.addSource(Object.freeze({ documentId, text, column }));
    const made = { source, known: new Map<number, number>() };
    ofDocument.set(column, made);
    return made;
  }
}
