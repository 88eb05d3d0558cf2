import type { Passage } from "../documents/passage.js";
import type { Fact, ReadDocument, ReadOut } from "../facts/facts.js";
import { statedBy } from "./same-fact.js";

/** How far the facts of a document account for what the reader finds in it. */
export interface Coverage {
  /** Facts that the reader finds and the sidecar does not have; 0 without a sidecar. */
  readonly missing: number;
  /** Facts that no person has confirmed or rejected, by what they count as. */
  readonly undecided: { readonly accepted: number; readonly proposed: number };
  /** Numbers that no fact accounts for. */
  readonly unexplained: number;
}

export function coverageOf({ facts, isReviewed }: ReadDocument, current: ReadOut): Coverage {
  const count = (status: Fact["status"]): number =>
    facts.filter((fact) => !fact.isDecided && fact.status === status).length;
  const isStated = statedBy(facts);
  return {
    missing: isReviewed ? current.facts.filter(({ fact }) => !isStated(fact)).length : 0,
    undecided: { accepted: count("accepted"), proposed: count("proposed") },
    unexplained: outsideOf(quotesOf(facts), current.unexplained).length,
  };
}

/** A stretch of a text. */
type Stretch = Pick<Passage, "start" | "end">;

/** Where the quotes of facts stand, those of rejected facts among them: somebody has looked at what they hold. */
export const quotesOf = (facts: readonly Fact[]): Stretch[] =>
  facts.flatMap(({ passages }) => passages.map(({ start, end }) => ({ start, end })));

/** The numbers, in the order of the text, that stand whole in none of the quotes. */
export function outsideOf(quotes: readonly Stretch[], numbers: readonly Passage[]): Passage[] {
  const sorted = [...quotes].sort((a, b) => a.start - b.start);
  let next = 0;
  // How far the quotes reach that begin before a number.
  let reach = 0;
  return numbers.filter(({ start, end }) => {
    for (let quote = sorted[next]; quote !== undefined && quote.start <= start; quote = sorted[++next])
      reach = Math.max(reach, quote.end);
    return end > reach;
  });
}
