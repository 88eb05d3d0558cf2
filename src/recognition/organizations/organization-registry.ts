import { organizationHeads } from "../lexicon/organization-words.js";
import { folded } from "../../vocabulary/names.js";
import type { KnownOrganization } from "../../vocabulary/organizations.js";
import { isAcronym } from "./acronyms.js";
import type { NamedOrganization, OrganizationMention } from "./organization-mention.js";

/** Head nouns in it are compared with words of the text: the apostrophe of "prosecutor's" stays, and so does "programme". */
const keyOf = (name: string): string =>
  folded(name)
    .replaceAll(/[’‘]/g, "'")
    .replace(/^the /, "")
    .replaceAll("organis", "organiz")
    .replaceAll("centre", "center");

/** The bodies that a text has named so far, to be found again by other names. */
export class OrganizationRegistry {
  readonly #byKey = new Map<string, NamedOrganization>();
  readonly #byHead = new Map<string, NamedOrganization>();
  readonly #byShorterKey = new Map<string, NamedOrganization>();

  /** The body that goes by this name or acronym. */
  find(name: string): NamedOrganization | undefined {
    return this.#byKey.get(keyOf(name));
  }

  /** The body with this head noun that was named last: "the Agency". */
  findByHead(head: string): NamedOrganization | undefined {
    return this.#byHead.get(head);
  }

  /** The body that is printed like this, be it new or named before. */
  name(
    printed: string,
    acronym: string | null,
    known: KnownOrganization | null,
    basis: OrganizationMention["basis"],
  ): NamedOrganization {
    const organization =
      this.find(printed) ??
      (known === null ? undefined : this.find(known.name)) ??
      (acronym === null ? undefined : this.find(acronym)) ??
      this.#byShorterKey.get(keyOf(printed)) ??
      newOrganization(printed, known, basis);
    if (organization.name !== printed) addName(organization, printed);
    if (acronym !== null) organization.acronym = acronym;
    if (basis !== "acronym") organization.isSure = true;
    this.#learn(keyOf(printed), organization);
    if (organization.acronym !== null) this.#byKey.set(keyOf(organization.acronym), organization);
    if (known !== null) this.#byKey.set(keyOf(known.name), organization);
    return organization;
  }

  /** "Drug Control Agency" is the "Tajik Drug Control Agency" that was named before. */
  #learn(key: string, organization: NamedOrganization): void {
    this.#byKey.set(key, organization);
    const words = key.split(" ");
    for (const word of words) if (organizationHeads.has(word)) this.#byHead.set(word, organization);
    for (let from = 1; from < words.length - 1; from += 1) this.#learnShorter(words.slice(from), organization);
    const tail = words.findIndex((word) => word === "of" || word === "under");
    this.#learnShorter(words.slice(0, Math.max(tail, 0)), organization);
  }

  #learnShorter(words: readonly string[], organization: NamedOrganization): void {
    const key = words.join(" ");
    if (words.length > 1 && !this.#byKey.has(key) && !this.#byShorterKey.has(key))
      this.#byShorterKey.set(key, organization);
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
  isSure: basis !== "acronym",
});

/** A long name takes the place of an acronym that was printed first; whatever else it is called is an alias. */
function addName(organization: NamedOrganization, printed: string): void {
  if (isAcronym(organization.name) && !isAcronym(printed)) {
    organization.acronym ??= organization.name;
    organization.name = printed;
  } else if (printed !== organization.acronym) organization.aliases.add(printed);
}
