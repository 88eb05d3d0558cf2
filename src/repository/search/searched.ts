import type { WithSources } from "../../model/sourced.js";
import type { Dictionary } from "./dictionary.js";
import type { Postings } from "./postings.js";

/** What a search reads of an index. */
export interface Searched {
  /** In the order of their ids. */
  readonly records: readonly WithSources[];
  /** The types that there are, and by record the place of its type among them. */
  readonly types: readonly string[];
  readonly typeOf: Uint8Array;
  readonly postings: Postings;
  readonly dictionary: Dictionary;
  /** A score for each record, all 0 between two searches. */
  readonly scores: Float64Array;
}
