import { addTo } from "../documents/grouped-by.js";
import type { Citation } from "../model/citation.js";
import type { Fact } from "../model/fact.js";
import type { RecordSet } from "./record-set.js";

/** Of each passage the listed facts that cite it. A document is looked through when somebody first asks for one of its passages. */
export function citingFacts(records: RecordSet): { answer(this: void, source: Citation): readonly Fact[] } {
  const byDocument = new Map<string, ReadonlyMap<Citation, readonly Fact[]>>();
  return {
    answer: (citation) => {
      const known = byDocument.get(citation.documentId) ?? within(records, citation.documentId);
      byDocument.set(citation.documentId, known);
      return known.get(citation) ?? none;
    },
  };
}

function within(records: RecordSet, document: string): ReadonlyMap<Citation, readonly Fact[]> {
  const facts = new Map<Citation, Fact[]>();
  for (const fact of records.select("Fact", { filter: { document } }))
    for (const citation of fact.citations) addTo(facts, citation, fact);
  return facts;
}

const none: readonly never[] = Object.freeze([]);
