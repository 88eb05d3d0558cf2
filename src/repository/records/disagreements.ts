import type { Fact } from "../../facts/facts.js";
import type { Disagreement } from "../../model/disagreement.js";
import { groupedBy } from "../../documents/grouped-by.js";
import type { GraphContext } from "../assembly/context.js";
import { disagreementsOf } from "../assembly/disagreements.js";
import { byPrecedence } from "../assembly/precedence.js";

/** Where facts of one record differ. Asked after all other records, which say where their facts went. */
export function disagreements(context: GraphContext): Disagreement[] {
  const bySubject = groupedBy(context.allFacts, (fact: Fact) => context.subjectOf(fact));
  return [...bySubject]
    .filter(([, facts]) => facts.length > 1)
    .flatMap(([id, facts]) => disagreementsOf(id, facts.sort(byPrecedence), context.claims));
}
