import { canonical } from "../documents/written-fact.js";
import { overlaps } from "../vocabulary/edtf.js";
import type { Fact } from "../facts/facts.js";
import { createOverlaps } from "./overlaps.js";
import { foldedWords } from "../vocabulary/names.js";
import { addTo } from "../documents/grouped-by.js";

/** What a fact says, as a key: the same for two facts that say the same. */
export const contentOf = ({ type, fields }: Fact): string => `${type}\n${canonical(fields)}`;

/** Where the words stand on which it rests first of all, as a key. */
export const placeOf = ({ passages }: Fact): string => `${passages[0]?.start ?? 0}-${passages[0]?.end ?? 0}`;

/**
 * Tells whether some of these facts, those of a sidecar, say what a found one says: one came of the same reading, or says
 * the same of the same words (people quote more words, and give more fields or fewer), or names the same country, body or
 * person. One fact may be left out of account, which says something else than the found one.
 */
export function createTeller(facts: readonly Fact[]): (found: Fact, except?: Fact) => boolean {
  const contents = new Set(facts.map(contentOf));
  const named = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const name of namesOf(fact)) addTo(named, name, fact);
  }
  const overlapping = createOverlaps(facts, (fact) => fact);
  const isOne = (fact: Fact, found: Fact): boolean =>
    (fact.found !== null && fact.found.reading === found.found?.reading) || agree(fact, found);
  return (found, except) =>
    contents.has(contentOf(found)) ||
    namesOf(found).some((name) => named.get(name)?.some((fact) => fact !== except) === true) ||
    overlapping(found).some((fact) => fact !== except && isOne(fact, found));
}

/** Countries and bodies are the same wherever a document names them, persons in the same role. */
function namesOf(fact: Fact): readonly string[] {
  switch (fact.type) {
    case "Country":
      return [fact.fields.iso2];
    case "Organization":
      return [fact.fields.name, fact.fields.acronym ?? fact.fields.name, ...(fact.fields.aliases ?? [])].map(
        foldedWords,
      );
    case "Official":
      return [fact.fields.name, ...(fact.fields.aliases ?? [])].map(
        (name) => `${foldedWords(name)}, ${foldedWords(fact.fields.title ?? "")}`,
      );
    default:
      return [];
  }
}

/** Wording and classification, in which a person and the reader may differ about one fact. */
const loose: ReadonlySet<string> = new Set(
  "kind scope direct qualifier purpose audience measure by shareOf country".split(" "),
);

/** Whether no field that both give is given differently. */
function agree(a: Fact, b: Fact): boolean {
  const other = new Map<string, unknown>(Object.entries(b.fields));
  return Object.entries(a.fields).every(([field, value]: [string, unknown]) => {
    const counterpart = other.get(field);
    return loose.has(field) || value === undefined || counterpart === undefined || sameValue(value, counterpart);
  });
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === "string" && typeof b === "string")
    return overlaps(a, b) || foldedWords(a).includes(foldedWords(b)) || foldedWords(b).includes(foldedWords(a));
  // A list of parties is rarely given whole; two bounds are figures like any other.
  return (Array.isArray(a) && typeof a[0] === "string") || JSON.stringify(a) === JSON.stringify(b);
}
