import { outsideOf } from "../review/coverage.js";
import { extract } from "../reader/read.js";
import { Citation } from "../model/citation.js";
import type { Document } from "../model/document.js";

/** The numbers of a text that nothing accounts for: no fact that the reader finds, and no quote of a fact on record. */
export function unexplainedIn(document: Document): readonly Citation[] {
  const source = Object.freeze({ documentId: document.id, text: document.text, column: null });
  return Object.freeze(
    outsideOf(document.quotes, extract(document.text, document).unexplained).map(
      ({ start, end, row }) => new Citation(source, start, end, row),
    ),
  );
}
