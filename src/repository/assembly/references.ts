import { type Problem, problemAt, shown } from "../../documents/problem.js";
import type { Fact, ReadDocument } from "../../facts/facts.js";
import type { Reference } from "../../facts/kinds/kind.js";
import { Decisions } from "./decisions.js";
import { Officials } from "./officials.js";
import { Organizations } from "./organizations.js";
import { createNormalizer } from "./names.js";
import { referringFields } from "../../facts/referring-fields.js";
import { addTo } from "../../documents/grouped-by.js";

export interface Resolved {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Leaves out every document whose sidecar refers to something that no document is about. Leaving one out can leave another's
 * reference dangling, so it goes on until nothing dangles.
 */
export function withoutDanglingReferences(documents: readonly ReadDocument[]): Resolved {
  const dangling = danglingReferences(documents);
  if (dangling.size === 0) return { documents, problems: [] };
  const rest = withoutDanglingReferences(documents.filter(({ key }) => !dangling.has(key)));
  return { documents: rest.documents, problems: [...dangling.values(), ...rest.problems].flat() };
}

function danglingReferences(documents: readonly ReadDocument[]): Map<string, Problem[]> {
  const facts = documents.flatMap((document) => document.facts);
  let known: IsKnown | null = null;
  const isKnown: IsKnown = (...asked) => (known ??= createKnownNames(documents, facts))(...asked);
  const problems = new Map<string, Problem[]>();
  // A name that a person writes is meant to lead somewhere; one that the reader found goes out as it stands in the text.
  for (const fact of facts) {
    if (fact.found !== null) continue;
    for (const field of bindingFields(fact.kinds)) {
      const refersTo = fact.kinds[field]?.refersTo ?? null;
      if (refersTo === null) continue;
      const names = [(fact.evidence.get(field) ?? fact.proposed.get(field))?.value]
        .flat()
        .filter((name) => typeof name === "string");
      for (const name of names.filter((each) => !isKnown(each, refersTo, fact))) {
        const problem = problemAt(
          fact.place(field),
          `${field} refers to ${shown(name)}, which no document describes; expected ${wanted(refersTo)}`,
        );
        addTo(problems, fact.documentKey, problem);
      }
    }
  }
  return problems;
}

/** Where a name has to lead to some fact. */
const bindingFields = referringFields(({ unknown }) => unknown === "fault");

type IsKnown = (name: string, reference: Reference, from: Fact) => boolean;

/** Officials and organizations go by further names and by parts of them, all else by the name that its fact gives. */
function createKnownNames(documents: readonly ReadDocument[], facts: readonly Fact[]): IsKnown {
  // Whether something is called so does not depend on what people say is one.
  const decisions = new Decisions([]);
  const organizations = new Organizations(documents, facts, decisions);
  const officials = new Officials(facts, organizations, decisions);
  const normal = createNormalizer();
  const keyOf = (type: string, documentKey: string, name: string): string => `${type}\n${documentKey}\n${normal(name)}`;
  const named = new Set<string>();
  for (const { type, documentKey, fields } of facts) {
    if (!("name" in fields)) continue;
    named.add(keyOf(type, documentKey, fields.name));
    named.add(keyOf(type, "", fields.name));
  }
  return (name, { types, isOfDocument }, fact) =>
    types.some((type) => {
      switch (type) {
        case "Official":
          return officials.find(name, fact) !== null;
        case "Organization":
          return organizations.find(name, fact) !== null;
        default:
          return named.has(keyOf(type, isOfDocument ? fact.documentKey : "", name));
      }
    });
}

/** "the name of an Official fact, or of an Organization fact" */
function wanted({ types, isOfDocument }: Reference): string {
  const facts = types.map((type) => `of ${/^[AEIOU]/.test(type) ? "an" : "a"} ${type} fact`).join(", or ");
  return `the name ${facts}${isOfDocument ? " of this document" : ""}`;
}
