import { addTo, groupedBy } from "../../documents/grouped-by.js";
import type { Fact } from "../../facts/facts.js";
import { toId } from "../../model/node.js";
import { shortRanks } from "../../recognition/lexicon/title-words.js";
import { normalizeName } from "../../vocabulary/names.js";
import { clustersByKeys } from "./clusters.js";
import type { Decisions } from "./decisions.js";
import { type Candidate, type Identified, identified } from "./identity.js";
import { slug } from "./names.js";
import type { Naming, Organizations } from "./organizations.js";
import { byPublication } from "./precedence.js";

type OfficialFact = Fact<"Official">;

const shortRank = new RegExp(`^(?:${[...shortRanks].join("|")})\\.? `, "i");
export const personKey = (name: string): string => normalizeName(name.replace(shortRank, ""));
const lastName = (name: string): string => personKey(name).split(" ").at(-1) ?? "";
const namesOf = ({ fields }: OfficialFact): string[] => [fields.name, ...(fields.aliases ?? [])];

/** The officials that the documents name, and whom a name means where it is printed. */
export class Officials {
  readonly all: readonly Identified<OfficialFact>[];
  readonly byId: ReadonlyMap<string, Identified<OfficialFact>>;
  /** By document and name, the ids of those that go by it there; by name alone, of all. */
  readonly #inDocument = new Map<string, Set<string>>();
  readonly #byName = new Map<string, Set<string>>();
  /** By document and name, the ids that they have when the document is loaded alone. */
  readonly #withinDocument = new Map<string, Set<string>>();

  constructor(facts: readonly Fact[], organizations: Organizations, decisions: Decisions) {
    const byDocument = groupedBy(
      facts.filter((fact) => fact.type === "Official"),
      ({ documentKey }) => documentKey,
    );
    const candidates = [...byDocument.values()].flatMap((own) => candidatesOf(own, organizations));
    this.all = identified(candidates, decisions.of("Official", candidates));
    this.byId = new Map(this.all.map((each) => [each.id, each]));
    for (const { id, facts: own } of candidates)
      for (const fact of own) for (const key of keysIn(fact)) learn(this.#withinDocument, key, id);
    for (const { id, facts: own } of this.all) {
      for (const fact of own) {
        for (const key of keysIn(fact)) learn(this.#inDocument, key, id);
        for (const name of namesOf(fact)) learn(this.#byName, personKey(name), id);
      }
    }
  }

  /** Whom a document means by a full name, or by a last name that only one official of that document has. */
  find(name: string, { documentKey }: Naming): string | null {
    const own = this.#inDocument.get(`${documentKey}\n${personKey(name)}`);
    if (own !== undefined) return theOnly(own);
    return personKey(name).includes(" ") ? theOnly(this.#byName.get(personKey(name))) : null;
  }

  /** The same with the id that the person has when the document is loaded alone. */
  idWithin(name: string, { documentKey }: Naming): string | null {
    return theOnly(this.#withinDocument.get(`${documentKey}\n${personKey(name)}`));
  }
}

/** A full name, and the last name alone. */
const keysIn = (fact: OfficialFact): string[] =>
  namesOf(fact).flatMap((name) => [personKey(name), lastName(name)].map((key) => `${fact.documentKey}\n${key}`));

function learn(ids: Map<string, Set<string>>, key: string, id: string): void {
  const known = ids.get(key);
  if (known === undefined) ids.set(key, new Set([id]));
  else known.add(id);
}

const theOnly = (ids: ReadonlySet<string> | undefined): string | null =>
  ids?.size === 1 ? ([...ids][0] ?? null) : null;

/** The people of one document: a name is one person, but for different countries. */
function candidatesOf(facts: readonly OfficialFact[], organizations: Organizations): Candidate<OfficialFact>[] {
  const countryOf = (fact: OfficialFact): string | null => {
    const { country, organization } = fact.fields;
    return country ?? (organization === undefined ? null : organizations.stateWithin(organization, fact));
  };
  // Of somebody without a body and a country, all that is known is what the text is about.
  const countryOfText = (own: readonly OfficialFact[]): string | null => {
    const [first] = own;
    const isBare = own.every(({ fields }) => fields.organization === undefined);
    return first !== undefined && isBare ? organizations.countryOfDocument(first) : null;
  };
  return clustersByKeys(facts, (fact) => namesOf(fact).map(personKey)).flatMap((cluster) => {
    const byCountry = new Map<string | null, OfficialFact[]>();
    for (const fact of cluster) addTo(byCountry, countryOf(fact), fact);
    const countries = [...byCountry.keys()].filter((country) => country !== null);
    // What says nothing of the country is said of the one person who has one.
    const groups: [string | null, OfficialFact[]][] =
      countries.length < 2 ? [[countries[0] ?? null, cluster]] : [...byCountry];
    return groups.map(([country, own]) => candidateOf([...own].sort(byPublication), country ?? countryOfText(own)));
  });
}

function candidateOf(facts: readonly OfficialFact[], country: string | null): Candidate<OfficialFact> {
  const name = personKey(facts[0]?.fields.name ?? "");
  // A last name alone is nobody's in another document.
  const document = name.includes(" ") ? null : facts[0]?.documentKey;
  return {
    facts,
    id: toId("Official", slug(name, country, document)),
    shortId: toId("Official", slug(name)),
    keys: [...new Set(facts.flatMap(namesOf).map(personKey))].filter((key) => key.includes(" ")),
    apartBy: country,
  };
}
