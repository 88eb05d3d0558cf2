import type { Passage } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { Evidence } from "./facts.js";
import type { Kind } from "./kinds/kind.js";

/** The rule of a value that no rule finds in its passages: a person who read them set it. */
export const reviewed = "reviewed";

/**
 * What a passage prints for a value, and the rule that leads from one to the other. A value that no rule finds in its
 * passages was set by a person who read them: its raw text is the passage itself, its rule `reviewed`.
 */
export function findEvidence(
  kind: Kind,
  value: FactValue,
  passages: readonly Passage[],
  publishedOn: string | null,
): Evidence {
  for (const passage of passages) {
    const printed = kind.find(passage.quote, value, publishedOn);
    if (printed !== null) return { ...printed, value, isCarried: false, passages: [passage] };
  }
  return { raw: passages.map(({ quote }) => quote).join(" … "), rule: reviewed, value, isCarried: false, passages };
}
