import {
  missionHeads,
  organizationHeads,
  otherHeads,
  pressOffices,
  severalHeads,
  subjectsBeforeCountry,
  wholeLinks,
  wordAcronyms,
} from "./lexicon/organization-words.js";
import type { KnownOrganization } from "../vocabulary/organizations.js";
import type { CountryMention } from "./names.js";
import { isActing, isBodyInContext, isOfNoBody } from "./organizations/acronym-context.js";
import { type Definition, definitionAt, isAcronym, isArticled, spells } from "./organizations/acronyms.js";
import { endOfRun, isSentenceOpener, isSeparator, pastThe } from "./organizations/capital-runs.js";
import { endBehindCommas, endOfName, endOfSeries, hasHead, headedName } from "./organizations/head-nouns.js";
import { type ListedBodies, listedBodiesAt } from "./organizations/listed-bodies.js";
import { beginOfName, endOfState } from "./organizations/name-begins.js";
import { isPrintedAs, knownBodies } from "./organizations/known-bodies.js";
import type { OrganizationMention } from "./organizations/organization-mention.js";
import { OrganizationRegistry } from "./organizations/organization-registry.js";
import { Phrases } from "./phrases.js";
import type { Sentence } from "./sentences.js";
import { printedOf, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

export type { NamedOrganization, OrganizationMention } from "./organizations/organization-mention.js";

const pressHeadings = new Phrases(pressOffices.map((office) => [office, office] as const));

/** Finds the bodies of a text: known ones, "Long Name (ACR)", names with a head noun such as Agency, and acronyms that the text has defined. */
export class OrganizationFinder {
  readonly #tokens: readonly Token[];
  readonly #countryAt = new Map<number, CountryMention>();
  readonly #registry = new OrganizationRegistry();
  readonly #mentions: OrganizationMention[] = [];
  /** Acronyms that the text has defined for papers, things and states. */
  readonly #otherAcronyms = new Set<string>();

  constructor(tokens: readonly Token[], countries: readonly CountryMention[]) {
    this.#tokens = tokens;
    for (const country of countries)
      for (let at = country.from; at < country.to; at += 1) this.#countryAt.set(at, country);
  }

  find(sentences: readonly Sentence[]): OrganizationMention[] {
    for (const sentence of sentences) this.#readSentence(sentence);
    return this.#mentions;
  }

  #readSentence({ from, to }: Sentence): void {
    const heading = pressHeadings.at(this.#tokens, from);
    if (heading !== null && heading.to >= to - 1) return;
    const lists = this.#lookAhead(from, to);
    const begins = [...lists.keys()].sort((a, b) => b - a);
    let at = from;
    while (at < to) {
      const list = lists.get(at);
      if (list !== undefined) {
        this.#addListed(list);
        at = list.to;
        continue;
      }
      if (this.#tokens[at]?.capital !== true || (at === from && isSentenceOpener(this.#tokens, at))) {
        at += 1;
        continue;
      }
      while ((begins.at(-1) ?? to) <= at) begins.pop();
      const end = endOfRun(this.#tokens, at, begins.at(-1) ?? to);
      this.#readRun(at, end, to);
      at = Math.max(end, at + 1);
    }
  }

  /** The bodies that share a head noun, by the token with which they begin, and the acronyms that stand for no body. */
  #lookAhead(from: number, to: number): Map<number, ListedBodies> {
    const lists = new Map<number, ListedBodies>();
    for (let at = from; at < to; at += 1) {
      const token = this.#tokens[at];
      if (token?.text === "(") {
        const definition = definitionAt(this.#tokens, at, to);
        if (definition !== null && isOfNoBody(this.#tokens, at, from))
          this.#otherAcronyms.add(keyOf(definition.acronym));
      } else if (token !== undefined && severalHeads.has(token.norm)) {
        const list = listedBodiesAt(this.#tokens, at, from, to);
        if (list !== null) lists.set(list.from, list);
      }
    }
    return lists;
  }

  /** "Departments of Treasury and Justice": each by its own name, and of the country that is named behind the last. */
  #addListed({ bodies, to }: ListedBodies): void {
    const shared = this.#ownerBehind(to);
    for (const { from, to: end, name } of bodies) {
      // "Embassies of France and Italy"
      const own = this.#countryAt.get(end - 1);
      const country = own?.to === end ? own : shared;
      const organization = this.#registry.name(name, null, null, "head", country);
      this.#mentions.push({ organization, basis: "head", ...spanOf(this.#tokens, from, end) });
    }
  }

  #readRun(from: number, to: number, limit: number): void {
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (!isSeparator(this.#tokens, this.#countryAt, start, at, to)) continue;
      this.#readPart(start, at, limit);
      start = at + 1;
    }
    this.#readPart(start, to, limit);
  }

  /** Reads one body after the other: "the Ministry of X Liu Yuejin" has names behind it that are none. */
  #readPart(start: number, end: number, limit: number): void {
    let at = start;
    while (at < end) {
      const from = beginOfName(this.#tokens, this.#countryAt, at, end);
      if (from >= end) return;
      at = this.#readName(from, endOfName(this.#tokens, this.#countryAt, from, end), end, limit);
    }
  }

  /** Reads the body that begins here, if one does; answers where another may begin. */
  #readName(from: number, to: number, end: number, limit: number): number {
    const state = this.#readState(from, limit);
    if (state !== null) return state;
    const known = knownBodies.at(this.#tokens, from);
    if (known !== null && this.#isBody(known.value, from, known.to))
      return this.#readKnown(known.value, from, known.to, to, limit);
    return (
      this.#readHeaded(from, to, end, limit) ??
      this.#readSpelt(from, to, end, limit) ??
      this.#readNamedBehind(from, end) ??
      this.#readShortForm(from, end) ??
      this.#readAcronym(from, limit) ??
      from + 1
    );
  }

  /** "the Kingdom of Saudi Arabia (KSA)": a state with its acronym. */
  #readState(from: number, limit: number): number | null {
    const to = endOfState(this.#tokens, this.#countryAt, from);
    const definition = to === null ? null : definitionAt(this.#tokens, to, limit);
    if (to === null || definition === null) return null;
    this.#otherAcronyms.add(keyOf(definition.acronym));
    return to;
  }

  #isBody(known: KnownOrganization, from: number, to: number): boolean {
    if (!isPrintedAs(this.#tokens, known, from, to)) return false;
    const { text = "" } = this.#tokens[from] ?? {};
    return to - from > 1 || isBodyInContext(this.#tokens, from, this.#registry.find(text) !== undefined);
  }

  /** A body of the lexicon, and what it is a part of: "UNODC Country Office in Afghanistan" says more than "UNODC". */
  #readKnown(known: KnownOrganization, from: number, to: number, longer: number, limit: number): number {
    const headed =
      this.#tokens[to]?.capital === true && hasHead(this.#tokens, to, longer)
        ? headedName(this.#tokens, this.#countryAt, from, longer)
        : null;
    if (headed !== null && headed.to > to) {
      this.#addHeaded(from, headed.to, definitionAt(this.#tokens, headed.to, limit));
      this.#add(from, to, "known", null, known);
      return headed.to;
    }
    // "United Nations Office on Drugs and Crime Country Office in Afghanistan" names the Office too.
    const parent = to - from > 4 ? knownBodies.at(this.#tokens, from, to) : null;
    if (parent !== null && parent.to - from > 3 && parent.value !== known)
      this.#add(from, parent.to, "known", null, parent.value);
    const country =
      this.#tokens[to]?.norm === "of" && to - from > 1 ? this.#countryAt.get(pastThe(this.#tokens, to + 1)) : undefined;
    const last = country?.to ?? to;
    const definition = definitionAt(this.#tokens, last, limit) ?? definitionAt(this.#tokens, to, limit);
    this.#add(from, last, "known", definition?.acronym ?? null, known);
    this.#addAcronym(definition, from, last);
    return last;
  }

  /** A name with a head noun, which may stand inside: "Tajikistan's Drug Control Agency". */
  #readHeaded(start: number, longest: number, end: number, limit: number): number | null {
    const named = headedName(this.#tokens, this.#countryAt, start, longest);
    if (named === null) return null;
    const { from } = named;
    const to =
      endBehindCommas(this.#tokens, from, named.to, limit) ??
      endOfSeries(this.#tokens, this.#countryAt, from, named.to, limit) ??
      named.to;
    const definition = definitionAt(this.#tokens, to, limit);
    if (this.#textBehind(definition)?.capital === true) return end;
    this.#addHeaded(from, to, definition);
    this.#addAcronym(definition, from, to);
    return to;
  }

  /** A name whose first letters make the acronym behind it. */
  #readSpelt(from: number, to: number, end: number, limit: number): number | null {
    const definition = definitionAt(this.#tokens, to, limit);
    if (definition === null || to - from < 2 || this.#textBehind(definition) !== null) return null;
    if (!spells(this.#tokens, from, to, definition.acronym)) return null;
    this.#addHeaded(from, to, definition);
    this.#addAcronym(definition, from, to);
    return end;
  }

  /** "Taskforce Lynx", "Health Canada": a noun with the name or the country behind it. */
  #readNamedBehind(from: number, end: number): number | null {
    const country = this.#countryAt.get(from + 1);
    const isOfState = isOneOf(this.#tokens[from]?.norm, subjectsBeforeCountry) && country?.from === from + 1;
    const name = this.#tokens[from]?.norm === "taskforce" ? from + 1 : from + 2;
    const isTaskforce =
      name === from + 1 || (isOneOf(this.#tokens[from]?.norm, "task") && this.#tokens[from + 1]?.norm === "force");
    const to = isOfState ? country.to : isTaskforce && this.#tokens[name]?.capital === true ? name + 1 : null;
    if (to === null || to > end || this.#tokens[to]?.capital === true) return null;
    this.#add(from, to, "head", null, null);
    return to;
  }

  /** "National Drug Control Strategy (NDCS) Plan": behind the bracket stands what the name names, and it is no body. */
  #textBehind(definition: Definition | null): Token | null {
    const token = definition === null ? undefined : this.#tokens[definition.to + 1];
    return token !== undefined && otherHeads.has(token.norm) ? token : null;
  }

  /** "the Agency", "the Service": the body with that head noun that was named last. */
  #readShortForm(at: number, end: number): number | null {
    if (this.#tokens[at - 1]?.norm !== "the") return null;
    const organization = this.#registry.findByHead(this.#tokens[at]?.norm ?? "");
    if (organization === undefined || (end - at > 1 && this.#tokens[at + 1]?.capital !== true)) return null;
    this.#mentions.push({ organization, basis: "short", ...spanOf(this.#tokens, at, at + 1) });
    return at + 1;
  }

  /** An acronym that the text has defined or defines here, or one that has an article and is no other word. */
  #readAcronym(at: number, limit: number): number | null {
    const token = this.#tokens[at];
    if (token === undefined || !isAcronym(token.text) || this.#countryAt.has(at)) return null;
    if (this.#otherAcronyms.has(keyOf(token.text))) return null;
    const organization = this.#registry.find(token.text.replaceAll(".", ""));
    if (organization !== undefined)
      this.#mentions.push({ organization, basis: "acronym", ...spanOf(this.#tokens, at, at + 1) });
    else if (!this.#readExpansion(token.text, at, limit)) {
      const isNamed = isArticled(this.#tokens, at) && !wordAcronyms.has(token.norm);
      if (!isNamed && !isActing(this.#tokens, at)) return null;
      this.#add(at, at + 1, "acronym", null, null);
    }
    return at + 1;
  }

  /** "BIMSTEC (The Bay of Bengal Initiative …)" */
  #readExpansion(acronym: string, at: number, limit: number): boolean {
    if (this.#tokens[at + 1]?.text !== "(" || this.#tokens[at + 2]?.capital !== true) return false;
    const from = pastThe(this.#tokens, at + 2);
    const to = endOfRun(this.#tokens, from, limit);
    if (this.#tokens[to]?.text !== ")" || to - from < 2) return false;
    const isName =
      spells(this.#tokens, from, to, acronym) || headedName(this.#tokens, this.#countryAt, from, to)?.to === to;
    if (!isName) return false;
    this.#add(from, to, "defined", acronym, null);
    this.#addAcronym({ from: at, to: at + 1 }, from, to);
    return true;
  }

  /** "Ecuador's Interior Ministry", "the Drug Control Agency (DCA) of Kyrgyzstan" */
  #countryOf(from: number, to: number, acronym: string | null): CountryMention | null {
    const owner = this.#tokens[from - 1]?.kind === "possessive" ? this.#countryAt.get(from - 2) : undefined;
    if (owner !== undefined) return owner;
    const behind = acronym === null ? to : (definitionAt(this.#tokens, to, this.#tokens.length)?.to ?? to - 1) + 1;
    return this.#ownerBehind(behind) ?? this.#sender(from, to);
  }

  /** "of Kyrgyzstan" */
  #ownerBehind(at: number): CountryMention | null {
    const from = pastThe(this.#tokens, at + 1);
    const country = this.#tokens[at]?.norm === "of" ? this.#countryAt.get(from) : undefined;
    return country?.from === from && country.kind === "name" ? country : null;
  }

  /** "the US Embassy", "the Norwegian Consulate General in Lima", "Embassy of Norway": whose envoys work there. */
  #sender(from: number, to: number): CountryMention | null {
    const first = this.#countryAt.get(from);
    const isMission = (at: number): boolean => isOneOf(this.#tokens[at]?.norm, missionHeads);
    if (first !== undefined) return isMission(first.to) ? first : null;
    const behind = isMission(from) && this.#tokens[from + 1]?.norm === "of" ? pastThe(this.#tokens, from + 2) : to;
    const country = behind < to ? this.#countryAt.get(behind) : undefined;
    return country?.from === behind ? country : null;
  }

  #addHeaded(from: number, to: number, definition: Definition | null): void {
    this.#add(from, to, definition === null ? "head" : "defined", definition?.acronym ?? null, null);
    this.#addWhole(from, to);
  }

  /** "Drug Service of the Ministry of Internal Affairs": the body of which it is a part. */
  #addWhole(from: number, to: number): void {
    for (let at = from + 1; at < to - 2; at += 1) {
      const isLinked = isOneOf(this.#tokens[at]?.norm, wholeLinks) && hasHead(this.#tokens, from, at);
      if (!isLinked) continue;
      const start = pastThe(this.#tokens, at + 1);
      const isName = start > at + 1 || organizationHeads.has(this.#tokens[start]?.norm ?? "");
      const whole = isName ? headedName(this.#tokens, this.#countryAt, start, to) : null;
      if (whole?.from !== start || whole.to !== to) continue;
      const known = knownBodies.at(this.#tokens, start);
      this.#add(start, to, known?.to === to ? "known" : "head", null, known?.to === to ? known.value : null);
      return;
    }
  }

  /** The acronym that defines a name is a mention too. */
  #addAcronym(definition: Pick<Definition, "from" | "to"> | null, nameFrom: number, nameTo: number): void {
    if (definition === null) return;
    const organization = this.#registry.find(printedOf(this.#tokens, nameFrom, nameTo));
    if (organization === undefined) return;
    const span = spanOf(this.#tokens, definition.from, definition.to);
    this.#mentions.push({ organization, basis: "acronym", ...span });
  }

  #add(
    from: number,
    to: number,
    basis: OrganizationMention["basis"],
    acronym: string | null,
    known: KnownOrganization | null,
  ): void {
    const span = spanOf(this.#tokens, from, to);
    // A listed name vouches for what is printed when that is hardly longer.
    const listed = basis === "head" ? null : knownBodies.at(this.#tokens, from);
    const candidate = listed !== null && listed.to >= to - 2 ? (known ?? listed.value) : null;
    const country = this.#countryOf(from, to, acronym);
    const isOther = isOfAnother(candidate, country);
    const own = isOther && basis === "known" ? (acronym === null ? "head" : "defined") : basis;
    const organization = this.#registry.name(
      printedOf(this.#tokens, from, to),
      acronym,
      isOther ? null : candidate,
      own,
      country,
    );
    this.#mentions.push({ organization, basis: own, ...span });
  }
}

/** "SOP" of "(SOPs)", "US" of "U.S." */
const keyOf = (acronym: string): string => acronym.replaceAll(".", "").replace(/s$/, "");

/** Malawi's Drug Enforcement Agency is not the one of the list. */
const isOfAnother = (known: KnownOrganization | null, country: CountryMention | null): boolean =>
  country !== null && typeof known?.country === "string" && known.country !== country.code;
