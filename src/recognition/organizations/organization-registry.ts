import { organizationHeads } from "../lexicon/organization-words.js";
import { addTo } from "../../documents/grouped-by.js";
import { folded } from "../../vocabulary/names.js";
import type { KnownOrganization } from "../../vocabulary/organizations.js";
import type { CountryMention } from "../names.js";
import { isAcronym } from "./acronyms.js";
import type { NamedOrganization, OrganizationMention } from "./organization-mention.js";

/** Head nouns in it are compared with words of the text: the apostrophe of "prosecutor's" stays, and so does "programme". */
const newKey = (name: string): string =>
  folded(name)
    .replaceAll(/[’‘]/g, "'")
    .replace(/^the /, "")
    .replaceAll("organis", "organiz")
    .replaceAll("centre", "center");

/** The bodies that a text has named so far, to be found again by other names. */
export class OrganizationRegistry {
  /** The keys of all that was asked for. */
  readonly #keys = new Map<string, string>();
  readonly #byKey = new Map<string, NamedOrganization[]>();
  /** Null for a noun that several bodies have. */
  readonly #byHead = new Map<string, NamedOrganization | null>();
  /** Null for a short form that several bodies have. */
  readonly #byShorterKey = new Map<string, NamedOrganization | null>();

  /** The body that goes by this name or acronym; of this country, when several do. */
  find(name: string, country: string | null = null): NamedOrganization | undefined {
    const named = this.#byKey.get(this.#keyOf(name)) ?? [];
    const exact = named.find((each) => (each.country?.code ?? null) === country);
    if (exact !== undefined || named.length !== 1) return exact;
    return named.find((each) => each.country === null || country === null);
  }

  #keyOf(name: string): string {
    const before = this.#keys.get(name);
    if (before !== undefined) return before;
    const key = newKey(name);
    this.#keys.set(name, key);
    return key;
  }

  /** The only body with this head noun that was named: "the Agency". */
  findByHead(head: string): NamedOrganization | undefined {
    return this.#byHead.get(head) ?? undefined;
  }

  /** The body that is printed like this, be it new or named before. */
  name(
    printed: string,
    acronym: string | null,
    known: KnownOrganization | null,
    basis: OrganizationMention["basis"],
    country: CountryMention | null,
  ): NamedOrganization {
    const code = country?.code ?? null;
    const short = this.#byShorterKey.get(this.#keyOf(printed));
    const organization =
      this.find(printed, code) ??
      (known === null ? undefined : this.find(known.name, code)) ??
      (acronym === null ? undefined : this.find(acronym, code)) ??
      (code === null || short?.country?.code === code ? short : undefined) ??
      newOrganization(printed, known, basis);
    organization.country ??= country;
    if (organization.name !== printed) addName(organization, printed);
    if (acronym !== null) organization.acronym = acronym;
    if (basis !== "acronym") organization.isSure = true;
    this.#learn(this.#keyOf(printed), organization);
    if (organization.acronym !== null) this.#add(this.#keyOf(organization.acronym), organization);
    if (known !== null) this.#add(this.#keyOf(known.name), organization);
    return organization;
  }

  /** "Drug Control Agency" is the "Tajik Drug Control Agency" that was named before. */
  #learn(key: string, organization: NamedOrganization): void {
    this.#add(key, organization);
    const words = key.split(" ");
    for (const word of words) {
      if (!organizationHeads.has(word)) continue;
      const before = this.#byHead.get(word);
      this.#byHead.set(word, before === undefined || before === organization ? organization : null);
    }
    const tail = words.findIndex((word) => word === "of" || word === "under");
    // What stands behind "of" is another body: a bureau of a ministry is not the ministry.
    const last = tail < 0 ? words.length - 1 : tail;
    for (let from = 1; from < last; from += 1) this.#learnShorter(words.slice(from), organization);
    this.#learnShorter(words.slice(0, Math.max(tail, 0)), organization);
  }

  #learnShorter(words: readonly string[], organization: NamedOrganization): void {
    const key = words.join(" ");
    if (words.length < 2 || this.#byKey.has(key)) return;
    const before = this.#byShorterKey.get(key);
    this.#byShorterKey.set(key, before === undefined || before === organization ? organization : null);
  }

  #add(key: string, organization: NamedOrganization): void {
    if (this.#byKey.get(key)?.includes(organization) !== true) addTo(this.#byKey, key, organization);
  }
}

const newOrganization = (
  name: string,
  known: KnownOrganization | null,
  basis: OrganizationMention["basis"],
): NamedOrganization => ({
  name,
  acronym: known?.acronym ?? null,
  aliases: new Set(),
  known,
  country: null,
  isSure: basis !== "acronym",
});

/** A long name takes the place of an acronym that was printed first; whatever else it is called is an alias. */
function addName(organization: NamedOrganization, printed: string): void {
  if (isAcronym(organization.name) && !isAcronym(printed)) {
    organization.acronym ??= organization.name;
    organization.name = printed;
  } else if (printed !== organization.acronym) organization.aliases.add(printed);
}
