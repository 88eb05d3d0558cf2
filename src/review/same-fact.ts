import { canonical } from "../documents/written-fact.js";
import type { Fact } from "../facts/facts.js";
import { createOverlaps } from "./overlaps.js";
import { foldedWords } from "../vocabulary/names.js";
import { addTo } from "../documents/grouped-by.js";

/** What a fact says, as a key: the same for two facts that say the same, however sure they are of each value. */
export const contentOf = ({ type, fields, proposed }: Fact): string => {
  const carried = Object.fromEntries([...proposed].map(([field, { value }]) => [field, value]));
  return `${type}\n${canonical({ ...carried, ...fields })}`;
};

/** Where the words stand on which it rests first of all, as a key. */
export const stretchOf = ({ passages }: Fact): string => `${passages[0]?.start ?? 0}-${passages[0]?.end ?? 0}`;

/**
 * Whether some of these facts, those of a sidecar, say what a found one says: one came of the same reading, or says
 * the same of the same words (people quote more words, and give more fields or fewer), or names the same country, body or
 * person. One fact may be left out of account, which says something else than the found one.
 */
export function statedBy(facts: readonly Fact[]): (found: Fact, except?: Fact) => boolean {
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

/** Whether no field that both give is given differently. */
function agree(one: Fact, other: Fact): boolean {
  return Object.entries(one.kinds).every(([field, kind]) => {
    const [value, counterpart] = [one, other].map(
      ({ evidence, proposed }) => (evidence.get(field) ?? proposed.get(field))?.value,
    );
    return value === undefined || counterpart === undefined || kind.agree(value, counterpart);
  });
}
