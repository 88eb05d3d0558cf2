import { type Problem, problemAt, shown } from "../../documents/problem.js";
import type { Fact, ReadDocument } from "../../facts/facts.js";
import { Officials } from "./officials.js";
import { Organizations } from "./organizations.js";
import { normalizeName } from "../../vocabulary/names.js";
import { addTo } from "../../documents/grouped-by.js";

export interface Resolved {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Leaves out every document whose sidecar refers to something no document tells of. Leaving one out can leave another's
 * reference dangling, so it goes on until nothing dangles.
 */
export function withoutDanglingReferences(documents: readonly ReadDocument[]): Resolved {
  const dangling = danglingReferences(documents.flatMap(({ facts }) => facts));
  if (dangling.size === 0) return { documents, problems: [] };
  const rest = withoutDanglingReferences(documents.filter(({ key }) => !dangling.has(key)));
  return { documents: rest.documents, problems: [...dangling.values(), ...rest.problems].flat() };
}

function danglingReferences(facts: readonly Fact[]): Map<string, Problem[]> {
  const officials = new Officials(facts);
  const organizations = new Organizations(facts);
  const agreements = new Set(
    facts.flatMap((fact) => (fact.type === "Agreement" ? normalizeName(fact.fields.name) : [])),
  );
  const eventKey = (documentKey: string, name: string): string => `${documentKey}\n${normalizeName(name)}`;
  const events = new Set(
    facts.flatMap((fact) => (fact.type === "Event" ? eventKey(fact.documentKey, fact.fields.name) : [])),
  );
  const problems = new Map<string, Problem[]>();
  const report = (fact: Fact, field: string, name: string, expected: string): void => {
    const problem = problemAt(
      fact.place(field),
      `${field} refers to ${shown(name)}, which no document tells of; expected ${expected}`,
    );
    addTo(problems, fact.documentKey, problem);
  };
  // A name that a person writes is meant to lead somewhere; one that the reader found goes out as it stands in the text.
  for (const fact of facts.filter(({ found }) => found === null)) {
    if (fact.type === "Statement") {
      const { speaker, event } = fact.fields;
      const known = officials.find(speaker, fact.documentKey) ?? organizations.find(speaker);
      if (known === null) report(fact, "speaker", speaker, "the name of an Official fact, or of an Organization fact");
      if (event !== undefined && !events.has(eventKey(fact.documentKey, event)))
        report(fact, "event", event, "the name of an Event fact of this document");
    }
    if (
      fact.type === "TrainingProgram" &&
      fact.fields.agreement !== undefined &&
      !agreements.has(normalizeName(fact.fields.agreement))
    ) {
      report(fact, "agreement", fact.fields.agreement, "the name of an Agreement fact");
    }
  }
  return problems;
}
