import { addTo } from "../../documents/grouped-by.js";
import type { Fact, ReadDocument } from "../../facts/facts.js";
import { type BodyName, bodyNameOf } from "../../recognition/organizations/body-name.js";
import { countriesOf } from "../../recognition/names.js";
import { tokensOf } from "../../recognition/token.js";
import { normalizeName } from "../../vocabulary/names.js";
import type { OrganizationKind } from "../../vocabulary/organization-kinds.js";
import type { KnownOrganization } from "../../vocabulary/organizations.js";
import type { Candidate } from "./identity.js";
import { knownBody, type SaidOfBody } from "./known-bodies.js";

export type OrganizationFact = Fact<"Organization">;

/** A body as one document speaks of it. */
export interface Body {
  readonly facts: OrganizationFact[];
  /** ISO 3166-1 alpha-2 code of the state whose body it is; null when the document does not say, or it is of no state. */
  country: string | null;
  known: KnownOrganization | null;
}

/** A body of one document with what can make it one with those of others. */
export interface BodyCandidate extends Candidate<OrganizationFact> {
  readonly body: Body;
}

/** Where such a body is seated says nothing of which body it is. */
const ofNoState: ReadonlySet<OrganizationKind | undefined> = new Set<OrganizationKind>([
  "intergovernmental",
  "un_office",
  "partnership",
]);

/** The bodies of one document, and which of them it means by a name. */
export class DocumentBodies {
  readonly all: Body[] = [];
  readonly #text: string;
  readonly #byName = new Map<string, Body[]>();
  readonly #byWords = new Map<string, Body[]>();
  readonly #byKnown = new Map<KnownOrganization, Body>();
  #countries: ReadonlySet<string> | null = null;

  /** `named` are facts about bodies; `mentioned` facts that only name one, each with the country of whoever acts for it. */
  constructor(
    { text }: Pick<ReadDocument, "text">,
    named: readonly OrganizationFact[],
    mentioned: readonly { readonly fact: OrganizationFact; readonly country: string | null }[],
  ) {
    this.#text = text;
    const introduced = named.map((fact) => ({ fact, country: countryOf(fact) }));
    // Those that the document introduces by what only one body is called come first: short forms mean one of them.
    for (const isShort of [false, true])
      for (const { fact, country } of introduced)
        if (isShort === isShortForm(fact.fields.name, country)) this.#add(fact, country);
    for (const { fact, country } of mentioned) this.#add(fact, country);
  }

  /** The body that a name means here; null when the document has none, or several. */
  find(name: string, country: string | null): Body | null {
    const named = this.#byName.get(normalizeName(name))?.filter((body) => isCompatible(body.country, country)) ?? [];
    if (named.length > 0) return theOnly(named, country);
    const parts = bodyNameOf(name);
    const stated = parts.country ?? country;
    const isShort = parts.isShared && stated === null;
    // Its words in another order; without a country, the body that the document introduced with one.
    const turned = this.#byWords
      .get(parts.words.join(" "))
      ?.filter((body) => isShort || (body.country === stated && stated !== null) || !parts.isShared);
    const fitting = turned?.filter((body) => isCompatible(body.country, stated)) ?? [];
    if (fitting.length > 0) return theOnly(fitting, stated);
    const known = this.known(name, country);
    if (known !== null) return this.#byKnown.get(known) ?? null;
    return isShort
      ? theOnly(
          this.all.filter((body) => isShortened(parts, body)),
          null,
        )
      : null;
  }

  /** The body of the list that a name means here. */
  known(name: string, country: string | null): KnownOrganization | null {
    const surroundings: SaidOfBody = {
      country,
      names: (code) => this.countries.has(code),
      countryCount: () => this.countries.size,
    };
    return knownBody(name, surroundings);
  }

  #add(fact: OrganizationFact, country: string | null): void {
    const { name, acronym, aliases = [] } = fact.fields;
    const body = this.find(name, country) ?? this.#newBody();
    body.facts.push(fact);
    body.country ??= country ?? bodyNameOf(name).country;
    for (const each of [name, ...aliases]) {
      body.known ??= this.known(each, body.country);
      this.#learn(this.#byWords, bodyNameOf(each).words.join(" "), body);
    }
    for (const each of [name, ...aliases, ...(acronym === undefined ? [] : [acronym])])
      this.#learn(this.#byName, normalizeName(each), body);
    if (body.known !== null) {
      body.country = body.known.country;
      this.#byKnown.set(body.known, body);
    }
  }

  #learn(bodies: Map<string, Body[]>, key: string, body: Body): void {
    if (key !== "" && bodies.get(key)?.includes(body) !== true) addTo(bodies, key, body);
  }

  #newBody(): Body {
    const body: Body = { facts: [], country: null, known: null };
    this.all.push(body);
    return body;
  }

  /** The countries that the document names. */
  get countries(): ReadonlySet<string> {
    this.#countries ??= new Set(countriesOf(tokensOf(this.#text)).map(({ code }) => code));
    return this.#countries;
  }
}

/** An office of an organization of states acts for no state, wherever it works. */
export const isOfNoState = ({ known, facts }: Body): boolean =>
  known === null ? facts.some(({ fields }) => ofNoState.has(fields.kind)) : ofNoState.has(known.kind ?? undefined);

const countryOf = ({ fields: { name, country, kind } }: OrganizationFact): string | null =>
  bodyNameOf(name).country ?? (ofNoState.has(kind) ? null : (country ?? null));

const isShortForm = (name: string, country: string | null): boolean => country === null && bodyNameOf(name).isShared;

const isCompatible = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** "the Agency", "the Drug Control Agency": words of the whole name and no others. */
const isShortened = (short: BodyName, { facts }: Body): boolean =>
  short.words.length > 0 &&
  facts.some(({ fields }) => {
    const whole = bodyNameOf(fields.name).words;
    return short.words.every((word) => whole.includes(word));
  });

/** One body, or among several the one of exactly this country. */
function theOnly(bodies: readonly Body[], country: string | null): Body | null {
  const exact = bodies.length === 1 ? bodies : bodies.filter((body) => body.country === country);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}
