import { outsideOf } from "../review/coverage.js";
import { extract } from "../reader/read.js";
import type { Citation } from "../model/citation.js";
import type { Document } from "../model/document.js";
import { citationAt } from "./assembly/claims.js";

/** The numbers of a text that nothing accounts for: no fact that the reader finds, and no quote of a fact on record. */
export const unexplainedIn = (document: Document): readonly Citation[] =>
  Object.freeze(
    outsideOf(document.quotes, extract(document.text, document).unexplained).map((number) =>
      citationAt(document.id, document.text, number),
    ),
  );
