import type { Fact, ReadDocument, ReadOut } from "./facts.js";
import { createTeller } from "./same-fact.js";

/** How far the facts of a document account for what the reader finds in it. */
export interface Coverage {
  /** Facts that the reader finds and the sidecar does not have; 0 without a sidecar. */
  readonly missing: number;
  /** Facts that no person has confirmed or rejected, by what they count as. */
  readonly undecided: { readonly accepted: number; readonly proposed: number };
  /** Numbers that no fact accounts for. */
  readonly unexplained: number;
}

export function coverageOf({ facts, isReviewed }: ReadDocument, today: ReadOut): Coverage {
  const count = (status: Fact["status"]): number => facts.filter((fact) => fact.status === status).length;
  const isTold = createTeller(facts);
  const quoted = facts.flatMap(({ passages }) => passages);
  return {
    missing: isReviewed ? today.facts.filter(({ fact }) => !isTold(fact)).length : 0,
    undecided: { accepted: count("accepted"), proposed: count("proposed") },
    unexplained: today.unexplained.filter(
      ({ start, end }) => !quoted.some((passage) => passage.start <= start && end <= passage.end),
    ).length,
  };
}
