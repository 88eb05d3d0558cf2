import type { Passage } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import type { FactType } from "./fact-types.js";
import type { Evidence } from "./facts.js";

/** A fact that a rule read out of a text: its fields as sidecars write them, each with the words that it was read from. */
export interface ExtractedFact {
  readonly type: FactType;
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** `accepted` when the rule is sure, else `proposed`. */
  readonly status: Extract<FactStatus, "accepted" | "proposed">;
  /** The rule and its case: `seizure/figure-before-substance`. */
  readonly rule: string;
  /** The speaker of a quotation, or `according to statistics`; null when the publisher asserts it. */
  readonly assertedBy: string | null;
  /** What supports it; the first says the most, further ones stand elsewhere in the text. */
  readonly passages: readonly [Passage, ...Passage[]];
}

/** Everything that was read out of one text. */
export interface Extraction {
  /** In the order of their types, then of their places. */
  readonly facts: readonly ExtractedFact[];
  /** The numbers that no fact accounts for. */
  readonly unexplained: readonly Passage[];
}
