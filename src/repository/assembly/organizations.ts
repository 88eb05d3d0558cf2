import { FieldMap } from "../../documents/field-map.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { findEvidence, reviewed } from "../../facts/evidence.js";
import { factTypes } from "../../facts/fact-types.js";
import type { Evidence, Fact, ReadDocument } from "../../facts/facts.js";
import { name as nameKind } from "../../facts/kinds/name.js";
import { referringFields } from "../../facts/referring-fields.js";
import { toId } from "../../model/node.js";
import { bodyNameOf } from "../../recognition/organizations/body-name.js";
import { countryCodeOf, isCountryCode } from "../../vocabulary/countries.js";
import type { KnownOrganization } from "../../vocabulary/organizations.js";
import {
  type Body,
  type BodyCandidate,
  DocumentBodies,
  isOfNoState,
  type OrganizationFact,
} from "./document-bodies.js";
import type { Decisions } from "./decisions.js";
import { Expansions } from "./expansions.js";
import { type Identified, identified } from "./identity.js";
import { groupedBodyOf } from "./groups.js";
import { byCodeUnits, slug } from "./names.js";
import { byStatusOfReview } from "./precedence.js";

/** Who says a name: it means what it means in the document of that fact. */
export type Naming = Pick<Fact, "documentKey">;

/** What a name means in a document: the body that the document speaks of, if it does, and the organization. */
interface Meaning {
  readonly body: Body | null;
  readonly id: string | null;
}

/** The organizations that the documents name, each with the facts about it, and whom a name means where it is printed. */
export class Organizations {
  readonly all: readonly Identified<OrganizationFact, BodyCandidate>[];
  readonly byId: ReadonlyMap<string, Identified<OrganizationFact, BodyCandidate>>;
  readonly #documents: ReadonlyMap<string, DocumentBodies>;
  readonly #ids = new Map<Body, string>();
  readonly #candidates: ReadonlyMap<Body, BodyCandidate>;
  readonly #expansions: Expansions;
  readonly #byKey = new Map<string, Set<string>>();
  /** By document and name. */
  readonly #meanings = new Map<string, Map<string, Meaning>>();

  /** Bodies that are only mentioned, as an organizer or in a title, are organizations too: the mention is their fact. */
  constructor(documents: readonly ReadDocument[], facts: readonly Fact[], decisions: Decisions) {
    const byDocument = groupedBy(facts, ({ documentKey }) => documentKey);
    this.#documents = new Map(
      documents.map((document) => {
        const own = byDocument.get(document.key) ?? [];
        const named = own.filter((fact) => fact.type === "Organization");
        return [document.key, new DocumentBodies(document, named, mentions(own, namesIn(named)))];
      }),
    );
    const own = [...this.#documents].flatMap(([key, bodies]) => bodies.all.map((body) => candidateOf(body, key)));
    this.#expansions = new Expansions(own, (documentKey) => this.#documents.get(documentKey)?.countries ?? new Set());
    const candidates = own.map((candidate) => ({ ...candidate, keys: this.#expansions.keysOf(candidate) }));
    this.#candidates = new Map(candidates.map((candidate) => [candidate.body, candidate]));
    this.all = identified<OrganizationFact, BodyCandidate>(candidates, decisions.of("Organization", candidates));
    this.byId = new Map(this.all.map((each) => [each.id, each]));
    for (const { id, candidates: members } of this.all) {
      for (const { body, keys } of members) {
        this.#ids.set(body, id);
        for (const key of keys) this.#learn(key, id);
      }
    }
  }

  /** The organization that a name means in a document; null when no document is about one, or it may mean several. */
  find(name: string, { documentKey }: Naming, country: string | null = null): string | null {
    return this.#meaningOf(name, documentKey, country).id;
  }

  /** The id that an organization has when the document that names it is loaded alone; null when it names none. */
  idWithin(name: string, { documentKey }: Naming, country: string | null = null): string | null {
    const { body } = this.#meaningOf(name, documentKey, country);
    return body === null ? null : (this.#candidates.get(body)?.id ?? null);
  }

  /** Worked out once for each name in each document: a table has the same name in every row. */
  #meaningOf(name: string, documentKey: string, country: string | null): Meaning {
    if (country !== null) return this.#readMeaning(name, documentKey, country);
    const known = this.#meanings.get(documentKey) ?? new Map<string, Meaning>();
    if (known.size === 0) this.#meanings.set(documentKey, known);
    const before = known.get(name);
    if (before !== undefined) return before;
    const meaning = this.#readMeaning(name, documentKey, null);
    known.set(name, meaning);
    return meaning;
  }

  #readMeaning(name: string, documentKey: string, country: string | null): Meaning {
    const bodies = this.#documents.get(documentKey);
    const body = bodies?.find(name, country) ?? null;
    if (body !== null) return { body, id: this.#ids.get(body) ?? null };
    const known = bodies?.known(name, country) ?? null;
    const keys = known === null ? keysOfName(name, country) : [keyOfKnown(known)];
    if (keys.length === 0) keys.push(...(this.#expansions.of(name, documentKey)?.keys ?? []));
    for (const key of keys) {
      const ids = [...(this.#byKey.get(key) ?? [])].filter((id) =>
        this.#canBeOf(id, bodyNameOf(name).country ?? country),
      );
      if (ids.length === 1) return { body, id: ids[0] ?? null };
    }
    return { body, id: null };
  }

  /** The name that the list of known organizations has for it; null for one that it does not have. */
  knownName(id: string): string | null {
    const members = this.byId.get(id)?.candidates ?? [];
    return members.find(({ body }) => body.known !== null)?.body.known?.name ?? null;
  }

  /** What the best document calls an organization. */
  printedNameOf(id: string): string | null {
    return this.byId.get(id)?.facts[0]?.fields.name ?? null;
  }

  /** The fact that names an organization with the country whose body it is; null when none does. */
  namedWithCountry(id: string): { readonly fact: OrganizationFact; readonly country: string } | null {
    const country = this.stateOf(id);
    const members = this.byId.get(id)?.candidates ?? [];
    if (country === null || members.some(({ body }) => isOfNoState(body))) return null;
    const fact = members
      .flatMap(({ facts }) => facts)
      .find(({ fields }) => bodyNameOf(fields.name).country === country);
    return fact === undefined ? null : { fact, country };
  }

  /** `SCO member states` is a group of the SCO at a time: related to it, not the organization itself, and never expanded. */
  findGroup(name: string, naming: Naming): string | null {
    const body = groupedBodyOf(name);
    return body === null ? null : this.find(body, naming);
  }

  /** Whom a name means, or after whom it names a group. */
  findBodyOrGroup(name: string, naming: Naming): string | null {
    return this.find(name, naming) ?? this.findGroup(name, naming);
  }

  /** The same as for a group with the id that the body has when the document is loaded alone. */
  groupWithin(name: string, naming: Naming): string | null {
    const body = groupedBodyOf(name);
    return body === null ? null : this.idWithin(body, naming);
  }

  /** A body or a country. `AU` is the African Union where the document says so, and Australia elsewhere. */
  findParty(name: string, naming: Naming): string | null {
    return this.#party(name, naming, (each) => this.find(each, naming));
  }

  /** Whom names mean, each once. */
  parties(names: readonly string[] | null | undefined, naming: Naming): string[] {
    return unique((names ?? []).map((name) => this.findParty(name, naming)));
  }

  /** Whom the names mean that several facts give, each where it is printed. */
  partiesOf<Each extends Naming>(
    facts: readonly Each[],
    namesOf: (fact: Each) => readonly string[] | undefined,
  ): readonly string[] {
    return Object.freeze([...new Set(facts.flatMap((fact) => this.parties(namesOf(fact), fact)))]);
  }

  /** Whom the first of several facts names, or after whom it names a group. */
  whoOf<Each extends Naming>(facts: readonly Each[], nameOf: (fact: Each) => string | undefined): string | null {
    for (const fact of facts) {
      const name = nameOf(fact);
      if (name !== undefined) return this.findBodyOrGroup(name, fact);
    }
    return null;
  }

  /** Whom names mean, with the ids that organizations have when the document is loaded alone. */
  partiesWithin(names: readonly string[] | null | undefined, naming: Naming): string[] {
    return unique((names ?? []).map((name) => this.#party(name, naming, (each) => this.idWithin(each, naming))));
  }

  /** The countries that are among these names: those that mean no body here. */
  countriesAmong(names: readonly string[], naming: Naming): string[] {
    return names.flatMap((name) => (this.#isOwnAcronym(name, naming) ? [] : (countryCodeOf(name) ?? [])));
  }

  /** The country that a document is about: the only one that it names. */
  countryOfDocument({ documentKey }: Naming): string | null {
    const [country = null, ...others] = this.#documents.get(documentKey)?.countries ?? [];
    return others.length === 0 ? country : null;
  }

  /** The state whose body a document means by a name; null for a body of no state. */
  stateWithin(name: string, { documentKey }: Naming): string | null {
    const { body } = this.#meaningOf(name, documentKey, null);
    return body === null || isOfNoState(body) ? null : body.country;
  }

  /** The state whose body an organization is, as far as the documents say. */
  stateOf(id: string): string | null {
    const members = this.byId.get(id)?.candidates ?? [];
    return members.find(({ apartBy }) => apartBy !== null)?.apartBy ?? null;
  }

  #canBeOf(id: string, country: string | null): boolean {
    const state = this.stateOf(id);
    return country === null || state === null || state === country;
  }

  #party(name: string, naming: Naming, find: (name: string) => string | null): string | null {
    const code = this.#isOwnAcronym(name, naming) ? null : countryCodeOf(name);
    return code === null ? find(name) : toId("Country", code);
  }

  #isOwnAcronym(name: string, { documentKey }: Naming): boolean {
    return looksLikeCode(name) && this.#meaningOf(name, documentKey, null).body !== null;
  }

  #learn(key: string, id: string): void {
    const ids = this.#byKey.get(key) ?? new Set<string>();
    ids.add(id);
    this.#byKey.set(key, ids);
  }
}

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Two or three capital letters: a code of a country, or an acronym. */
const looksLikeCode = (name: string): boolean =>
  /^[A-Z]{2,3}$/.test(name) && (name.length === 3 || isCountryCode(name));

function candidateOf(body: Body, documentKey: string): BodyCandidate {
  const { known, country, facts } = body;
  const ordered = [...facts].sort(byStatusOfReview);
  const name = known?.name ?? ordered[0]?.fields.name ?? "";
  const parts = bodyNameOf(name);
  const isOwn = known === null && parts.isShared && country === null;
  const names = facts.flatMap(({ fields }) => [fields.name, ...(fields.aliases ?? [])]);
  return {
    body,
    facts: ordered,
    id: toId("Organization", slug(name, parts.country === null ? country : null, isOwn ? documentKey : null)),
    shortId: toId("Organization", slug(name)),
    keys: [
      ...new Set([
        ...(known === null ? [] : [keyOfKnown(known)]),
        ...names.flatMap((each) => keysOfName(each, country)),
      ]),
    ],
    apartBy: country,
  };
}

const keyOfKnown = ({ name }: KnownOrganization): string => `known ${name}`;

/** A name that several bodies share makes two of them one only together with the country. */
function keysOfName(name: string, country: string | null): string[] {
  const parts = bodyNameOf(name);
  const stated = parts.country ?? country;
  if (parts.words.length === 0) return [];
  if (!parts.isShared) return [`name ${parts.words.join(" ")}`];
  return stated === null ? [] : [`name ${parts.words.join(" ")} of ${stated}`];
}

function namesIn(named: readonly OrganizationFact[]): ReadonlySet<string> {
  return new Set(
    named.flatMap(({ fields }) => [fields.name, ...(fields.acronym === undefined ? [] : [fields.acronym])]),
  );
}

/** Where to be named is enough to be an organization. */
const mentioningFields = referringFields(
  ({ unknown, types }) => unknown === "record" && types.includes("Organization"),
);

function mentions(
  facts: readonly Fact[],
  named: ReadonlySet<string>,
): { readonly fact: OrganizationFact; readonly country: string | null }[] {
  return facts.flatMap((fact) =>
    mentioningFields(fact.kinds).flatMap((field) => {
      const evidence = fact.evidence.get(field);
      if (evidence === undefined) return [];
      return [evidence.value]
        .flat()
        .filter((name): name is string => typeof name === "string")
        .filter((name) => countryCodeOf(name) === null || (looksLikeCode(name) && named.has(name)))
        .sort(byCodeUnits)
        .map((name) => ({ fact: mentionOf(name, fact, evidence), country: countryOfWhoever(name, fact) }));
    }),
  );
}

/** Whoever holds an office of a country holds it in a body of that country, where many have one of that name. */
const countryOfWhoever = (name: string, fact: Fact): string | null =>
  fact.type === "Official" && bodyNameOf(name).isShared ? (fact.fields.country ?? null) : null;

const mentionOf = (name: string, fact: Fact, evidence: Evidence): OrganizationFact => ({
  ...fact,
  type: "Organization" as const,
  fields: {
    name,
    acronym: undefined,
    aliases: undefined,
    kind: undefined,
    founded: undefined,
    purpose: undefined,
    country: undefined,
  },
  kinds: factTypes.Organization.kinds,
  evidence: new FieldMap(["name"], [nameEvidence(name, evidence, fact.publishedOn)]),
  proposed: nothingProposed,
  passages: evidence.passages,
});

const nothingProposed: ReadonlyMap<string, Evidence> = new Map();

/** The name where it is printed, else the words from which the field that holds it was read. */
function nameEvidence(name: string, evidence: Evidence, publishedOn: string | null): Evidence {
  const printed = findEvidence(nameKind, name, evidence.passages, publishedOn);
  return printed.rule === reviewed ? { ...evidence, value: name, isCarried: false } : printed;
}
