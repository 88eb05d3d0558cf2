import type { Passage } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import { type FactType, factTypes } from "./fact-types.js";
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

type Fields = ExtractedFact["fields"];

/**
 * The fields of which the reader is sure, and those that it carried from elsewhere in the text or assumed. What no fact of
 * the type can do without is what the fact is about, and as sure as the fact.
 */
export function bySureness({ type, fields, evidence }: Pick<ExtractedFact, "type" | "fields" | "evidence">): {
  readonly fields: Fields;
  readonly proposedFields: Fields;
} {
  const { required } = factTypes[type];
  const isProposed = (field: string): boolean => evidence.get(field)?.isCarried === true && !required.has(field);
  const those = (wanted: boolean): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => isProposed(field) === wanted));
  return { fields: those(false), proposedFields: those(true) };
}

/** Everything that was read out of one text. */
export interface Extraction {
  /** In the order of their types, then of their places. */
  readonly facts: readonly ExtractedFact[];
  /** The numbers that no fact accounts for. */
  readonly unexplained: readonly Passage[];
}
