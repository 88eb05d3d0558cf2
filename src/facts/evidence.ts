import type { Passage } from "../documents/passage.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import { closestWords } from "./closest-words.js";
import type { Evidence } from "./facts.js";
import type { Kind } from "./kinds/kind.js";

/** The rule of a value that no rule finds in its passages: a person who read them set it. */
export const reviewed = "reviewed";

/**
 * What a passage prints for a value, and the rule that leads from one to the other. A value that no rule finds in its
 * passages was set by a person who read them, and its rule is `reviewed`: its raw text is then that of the value beside
 * which it stands, else what comes closest to it. Raw text is one passage or a part of one, the first that is cited; what
 * else supports the value is cited behind it.
 */
export function findEvidence(
  kind: Kind,
  value: FactValue,
  passages: readonly Passage[],
  publishedOn: string | null,
  beside: Evidence | null = null,
): Evidence {
  const [known] = beside?.passages ?? [];
  const near = passages.find(({ start, end }) => known !== undefined && start <= known.start && end >= known.end);
  for (const passage of headedBy(near, passages)) {
    const printed = kind.find(passage.quote, value, publishedOn, passage === near ? (beside?.raw ?? null) : null);
    if (printed !== null) return { ...printed, value, isCarried: false, passages: [passage] };
  }
  const parts = partsOf(kind, value, passages, publishedOn);
  if (parts !== null) return parts;
  const closest =
    beside === null || near === undefined ? closestWords(passages, value) : { raw: beside.raw, passage: near };
  return {
    raw: closest?.raw ?? "",
    rule: reviewed,
    value,
    isCarried: false,
    passages: headedBy(closest?.passage, passages),
  };
}

/** A list that several passages print together: the words of its first part, and a passage for each of the others. */
function partsOf(
  kind: Kind,
  value: FactValue,
  passages: readonly Passage[],
  publishedOn: string | null,
): Evidence | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const found = value.map((part) => {
    const passage = passages.find(({ quote }) => kind.find(quote, [String(part)], publishedOn) !== null);
    return passage === undefined ? null : { passage, printed: kind.find(passage.quote, [String(part)], publishedOn) };
  });
  const [first] = found;
  if (first?.printed == null || found.includes(null)) return null;
  return {
    ...first.printed,
    value,
    isCarried: false,
    passages: [...new Set(found.flatMap((each) => each?.passage ?? []))],
  };
}

const headedBy = (head: Passage | undefined, passages: readonly Passage[]): readonly Passage[] =>
  head === undefined || passages.length === 1 ? passages : [head, ...passages.filter((passage) => passage !== head)];
