import { addTo } from "../documents/grouped-by.js";
import type { Citation } from "../model/citation.js";
import type { Fact } from "../model/fact.js";
import type { RecordSet } from "./record-set.js";

/** Of each passage the listed facts that cite it. A document is looked through when somebody first asks for one of its passages. */
export function citingFacts(records: RecordSet): { answer(this: void, source: Citation): readonly Fact[] } {
  const byDocument = new Map<string, ReadonlyMap<number | null, readonly Fact[]>>();
  return {
    answer: (citation) => {
      const known = byDocument.get(citation.documentId) ?? within(records, citation.documentId);
      byDocument.set(citation.documentId, known);
      return known.get(citation.number) ?? none;
    },
  };
}

function within(records: RecordSet, document: string): ReadonlyMap<number | null, readonly Fact[]> {
  const facts = new Map<number | null, Fact[]>();
  for (const fact of records.select("Fact", { filter: { document } }))
    for (const citation of fact.citations) addTo(facts, citation.number, fact);
  return facts;
}

const none: readonly never[] = Object.freeze([]);
