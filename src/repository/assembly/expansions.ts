import { addTo } from "../../documents/grouped-by.js";
import { isAcronym } from "../../recognition/organizations/acronyms.js";
import { normalizeName } from "../../vocabulary/names.js";
import type { BodyCandidate } from "./document-bodies.js";

/**
 * An acronym alone means the body that another document calls so, where there is only one, and both documents are about a
 * country, or neither names any.
 */
export class Expansions {
  readonly #byAcronym = new Map<string, BodyCandidate[]>();
  readonly #countriesOf: (documentKey: string) => ReadonlySet<string>;

  constructor(candidates: readonly BodyCandidate[], countriesOf: (documentKey: string) => ReadonlySet<string>) {
    this.#countriesOf = countriesOf;
    for (const candidate of candidates)
      for (const acronym of acronymsOf(candidate)) addTo(this.#byAcronym, acronym, candidate);
  }

  /** The keys of a body, with those of the one that its acronym means. */
  keysOf(candidate: BodyCandidate): readonly string[] {
    const [fact] = candidate.facts;
    const isBare = candidate.body.known === null && candidate.keys.length === 0;
    const meant = isBare && fact !== undefined ? this.of(fact.fields.name, fact.documentKey) : null;
    return [...candidate.keys, ...(meant?.keys ?? [])];
  }

  /** The body that an acronym means in a document; null when no other document expands it, or it may mean several. */
  of(name: string, documentKey: string): BodyCandidate | null {
    const meant = isAcronym(name) ? (this.#byAcronym.get(normalizeName(name)) ?? []) : [];
    const [first] = meant;
    if (first === undefined || !meant.every(({ keys }) => keys.some((key) => first.keys.includes(key)))) return null;
    const own = this.#countriesOf(documentKey);
    const isNear = meant.some(({ facts }) => {
      const theirs = this.#countriesOf(facts[0]?.documentKey ?? "");
      return (own.size === 0 && theirs.size === 0) || [...theirs].some((country) => own.has(country));
    });
    return isNear && (first.apartBy === null || own.has(first.apartBy)) ? first : null;
  }
}

const acronymsOf = ({ facts }: BodyCandidate): Set<string> =>
  new Set(
    facts.flatMap(({ fields: { name, acronym } }) =>
      acronym === undefined || acronym === name ? [] : [normalizeName(acronym)],
    ),
  );
