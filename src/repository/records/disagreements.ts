import type { Fact } from "../../facts/facts.js";
import type { Disagreement } from "../../model/disagreement.js";
import type { GraphContext } from "../assembly/context.js";
import { disagreementsOf } from "../assembly/disagreements.js";
import { byPrecedence } from "../assembly/precedence.js";

/** Where facts of one record differ. Asked after all other records, which say where their facts went. */
export function disagreements(context: GraphContext): Disagreement[] {
  const firstOf = new Map<string, Fact>();
  /** Only of records that have several, which are few. */
  const factsOf = new Map<string, Fact[]>();
  for (const fact of context.allFacts) {
    const subject = context.subjectOf(fact);
    const first = firstOf.get(subject);
    const several = factsOf.get(subject);
    if (first === undefined) firstOf.set(subject, fact);
    else if (several === undefined) factsOf.set(subject, [first, fact]);
    else several.push(fact);
  }
  return [...factsOf].flatMap(([id, facts]) => disagreementsOf(id, facts.sort(byPrecedence), context.claims));
}
