import { notAcronyms, organizationHeads, otherHeads, sentenceOpeners } from "../lexicon/organization-words.js";
import { type KnownOrganization, knownOrganizations } from "../lexicon/organizations.js";
import { titles } from "../lexicon/titles.js";
import type { CountryMention } from "./names.js";
import { Phrases } from "./phrases.js";
import type { Sentence } from "./sentences.js";
import { type Span, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

/** A body that a text names, with everything that it calls it. */
export interface NamedOrganization {
  /** The long name as the text prints it first, without "the". */
  name: string;
  acronym: string | null;
  readonly aliases: Set<string>;
  readonly known: KnownOrganization | null;
  /** Whether a list, a definition such as "Long Name (ACR)" or a head noun vouches for it; an acronym alone does not. */
  isSure: boolean;
}

export interface OrganizationMention extends Span {
  readonly organization: NamedOrganization;
  /** How it was recognised; `short` is "the Agency" for a body that was named before. */
  readonly basis: "known" | "defined" | "acronym" | "head" | "short";
}

const known = new Phrases(
  knownOrganizations.flatMap((organization) =>
    [organization.name, organization.acronym, ...organization.aliases]
      .filter((form) => form !== null)
      .map((form) => [form, organization] as const),
  ),
);
export const titlePhrases = new Phrases(titles.map((title) => [title, title] as const));
const connectors = new Set("of for and on against under at & - / in by to with without".split(" "));
/** What separates one body from another inside a run of capital words. */
const separators = new Set("at under with to by".split(" "));
const longestRun = 40;
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/^the /, "")
    .replaceAll("organis", "organiz")
    .replaceAll("centre", "center");

/** Finds the bodies of a text: known ones, "Long Name (ACR)", names with a head noun such as Agency, and acronyms that the text has defined. */
export class OrganizationFinder {
  readonly #tokens: readonly Token[];
  readonly #countryAt: ReadonlyMap<number, CountryMention>;
  readonly #byKey = new Map<string, NamedOrganization>();
  readonly #byHead = new Map<string, NamedOrganization>();
  readonly #byShorterKey = new Map<string, NamedOrganization>();
  readonly #mentions: OrganizationMention[] = [];

  constructor(tokens: readonly Token[], countries: readonly CountryMention[]) {
    this.#tokens = tokens;
    this.#countryAt = new Map(countries.flatMap((country) => range(country).map((at) => [at, country] as const)));
  }

  find(sentences: readonly Sentence[]): OrganizationMention[] {
    for (const sentence of sentences) this.#readSentence(sentence);
    return this.#mentions;
  }

  #readSentence({ from, to }: Sentence): void {
    let at = from;
    while (at < to) {
      const token = this.#tokens[at];
      if (token?.kind !== "word" || !token.capital || (at === from && this.#isOpener(at))) {
        at += 1;
        continue;
      }
      const end = this.#endOfRun(at, to);
      this.#readRun(at, end, to);
      at = Math.max(end, at + 1);
    }
  }

  #isOpener(at: number): boolean {
    const norm = this.#tokens[at]?.norm ?? "";
    return sentenceOpeners.has(norm) && !this.#tokens[at + 1]?.capital;
  }

  /** Capital words, and small connecting ones between them; no name is longer than the bound, which keeps reading linear. */
  #endOfRun(from: number, limit: number): number {
    let to = from;
    for (let at = from; at < Math.min(limit, from + longestRun); at += 1) {
      const token = this.#tokens[at];
      if (token === undefined) break;
      if (
        (token.kind === "word" && token.capital) ||
        ((token.kind === "possessive" || (token.joined && isOneOf(token.text, "' ’"))) &&
          this.#tokens[at + 1]?.capital === true)
      )
        to = at + 1;
      else if (!(connectors.has(token.norm) || token.norm === "the") || at - to >= 2) break;
    }
    return to;
  }

  #readRun(from: number, to: number, limit: number): void {
    let start = from;
    for (let at = from; at <= to; at += 1) {
      const isEnd = at === to;
      if (!isEnd && !this.#separates(start, at, to)) continue;
      if (this.#readPart(start, at, limit)) {
        // The rest of the run may hold another: "the Ministry of X Liu Yuejin".
      }
      start = isEnd ? at : at + 1;
    }
  }

  #separates(start: number, at: number, to: number): boolean {
    const norm = this.#tokens[at]?.norm ?? "";
    if (this.#tokens[at]?.kind === "word" && this.#tokens[at]?.capital === true) return false;
    if (separators.has(norm)) return !(norm === "to" && isOneOf(this.#tokens[at - 1]?.norm, "mission embassy"));
    if (norm !== "and" && norm !== "&" && norm !== "/") return norm === "in" && !this.#isOfficeAbroad(start, at);
    // "Ministry of Interior and Customs Service" are two, "Office on Drugs and Crime" is one.
    const rest = this.#tokens.slice(at + 1, to);
    const hasHead = (tokens: readonly Token[]): boolean => tokens.some(({ norm: word }) => organizationHeads.has(word));
    for (let from = start; from < at; from += 1) {
      const whole = known.at(this.#tokens, from);
      if (whole !== null) return whole.to <= at;
    }
    const hasArticle = this.#tokens[at + 1]?.norm === "the";
    const left = this.#tokens.slice(this.#skipThe(start), at);
    const isOneAcronym = (tokens: readonly Token[]): boolean => tokens.length === 1 && isAcronym(tokens[0]?.text ?? "");
    return (
      ((hasHead(left) || isOneAcronym(left)) && (hasHead(rest) || isOneAcronym(rest))) ||
      (hasArticle && hasHead(rest)) ||
      known.at(this.#tokens, this.#skipThe(at + 1)) !== null
    );
  }

  #isOfficeAbroad(start: number, at: number): boolean {
    return (
      isOneOf(this.#tokens[at - 1]?.norm, "office mission embassy programme program") &&
      this.#countryAt.has(this.#skipThe(at + 1)) &&
      at - start >= 2
    );
  }

  #skipThe(at: number): number {
    return this.#tokens[at]?.norm === "the" ? at + 1 : at;
  }

  /** Reads one part of a run; answers whether it named a body. */
  #readPart(start: number, end: number, limit: number): boolean {
    let from = this.#skipThe(start);
    const title = titlePhrases.at(this.#tokens, from);
    if (
      title !== null &&
      title.to < end &&
      this.#tokens[title.to]?.kind !== "possessive" &&
      !(organizationHeads.has(this.#tokens[title.to - 1]?.norm ?? "") && title.to - from === 1)
    ) {
      // "Head of the Drug Control Department": the body begins behind the title.
      const behind = this.#tokens[title.to]?.norm;
      from = this.#skipThe(behind === "of" || behind === "for" ? title.to + 1 : title.to);
    }
    // "Iran's Drug Control Headquarters"
    const owner = this.#countryAt.get(from);
    if (owner !== undefined && this.#tokens[owner.to]?.kind === "possessive") from = owner.to + 1;
    while (from < end && (this.#tokens[from]?.kind !== "word" || !this.#tokens[from]?.capital)) from += 1;
    if (
      from < end &&
      sentenceOpeners.has(this.#tokens[from]?.norm ?? "") &&
      isOneOf(this.#tokens[from]?.norm, "the a an in on at of by for from with to as and but also his her its")
    )
      from += 1;
    if (from >= end) return false;
    const whole = known.at(this.#tokens, from);
    if (whole !== null && this.#isPrintedAs(whole.value, from, whole.to))
      return this.#readKnown(whole.value, from, whole.to, end, limit);
    // The known body may stand inside: "Tajikistan's Drug Control Agency", "former FSKN".
    const to = this.#endOfName(from, end);
    const named = this.#headed(from, to);
    if (named !== null) {
      from = named.from;
      const longer = this.#overCommas(from, named.to, limit);
      if (longer !== null) named.to = longer;
      const definition = this.#definitionBehind(named.to, limit);
      if (
        definition !== null &&
        otherHeads.has(this.#tokens[definition.to + 1]?.norm ?? "") &&
        this.#tokens[definition.to + 1]?.capital === true
      )
        return true;
      this.#add(from, named.to, definition === null ? "head" : "defined", definition?.acronym ?? null, null);
      if (definition !== null) this.#addAcronymMention(definition.from, definition.to, from, named.to);
      if (named.to < end) this.#readPart(named.to, end, limit);
      return true;
    }
    const definition = this.#definitionBehind(to, limit);
    const isAct = definition !== null && otherHeads.has(this.#tokens[definition.to + 1]?.norm ?? "");
    if (definition !== null && !isAct && to - from >= 2 && this.#spells(from, to, definition.acronym)) {
      this.#add(from, to, "defined", definition.acronym, null);
      this.#addAcronymMention(definition.from, definition.to, from, to);
      return true;
    }
    if (this.#readShortForm(from, end)) {
      if (from + 1 < end) this.#readPart(from + 1, end, limit);
      return true;
    }
    if (this.#readAcronym(from, limit)) {
      if (from + 1 < end) this.#readPart(from + 1, end, limit);
      return true;
    }
    return from + 1 < end && this.#readPart(from + 1, end, limit);
  }

  /** Known forms in capitals must be printed in capitals: "who" is no World Health Organization. */
  #isPrintedAs({ acronym }: KnownOrganization, from: number, to: number): boolean {
    const printed = this.#tokens[from]?.text ?? "";
    if (to - from > 1 || acronym === null || this.#tokens[from]?.norm !== acronym.toLowerCase()) return true;
    return (printed === acronym && !this.#isShouted(from)) || (printed.length > 5 && printed !== printed.toLowerCase());
  }

  /** In a line of capitals, "WHO" is a word. */
  #isShouted(at: number): boolean {
    const isLoud = (token: Token | undefined): boolean =>
      token?.kind === "word" && token.text.length > 1 && token.text === token.text.toUpperCase() && token.capital;
    return isLoud(this.#tokens[at - 1]) || isLoud(this.#tokens[at + 1]);
  }

  #readKnown(organization: KnownOrganization, from: number, to: number, end: number, limit: number): boolean {
    // "UNODC Country Office in Afghanistan" says more than "UNODC".
    const longer = this.#endOfName(from, end);
    const tail = this.#tokens.slice(to, longer);
    const headed =
      tail.some(({ norm }) => organizationHeads.has(norm)) &&
      this.#tokens[to]?.kind === "word" &&
      this.#tokens[to]?.capital === true
        ? this.#headed(from, longer)
        : null;
    const ofCountry = this.#tokens[to]?.norm === "of" && this.#countryAt.has(this.#skipThe(to + 1)) && to - from > 1;
    if (headed !== null && headed.to > to) {
      const definition = this.#definitionBehind(headed.to, limit);
      this.#add(from, headed.to, definition === null ? "head" : "defined", definition?.acronym ?? null, null);
      this.#add(from, to, "known", null, organization);
      if (headed.to < end) this.#readPart(headed.to, end, limit);
      return true;
    }
    const last = ofCountry ? (this.#countryAt.get(this.#skipThe(to + 1))?.to ?? to) : to;
    // "United Nations Office on Drugs and Crime Country Office in Afghanistan" names the Office too.
    const parent = to - from > 4 ? known.at(this.#tokens, from, to) : null;
    if (parent !== null && parent.to - from > 3 && parent.value !== organization)
      this.#add(from, parent.to, "known", null, parent.value);
    const definition = this.#definitionBehind(last, limit) ?? this.#definitionBehind(to, limit);
    this.#add(from, last, "known", definition?.acronym ?? null, organization);
    if (definition !== null) this.#addAcronymMention(definition.from, definition.to, from, last);
    if (last < end) this.#readPart(last, end, limit);
    return true;
  }

  /** The end of a name before a title or, behind a country, before a person: "…of China Liang Yun". */
  #endOfName(from: number, end: number): number {
    for (let at = from + 1; at < end; at += 1) {
      const token = this.#tokens[at];
      const title = token?.capital === true ? titlePhrases.at(this.#tokens, at) : null;
      if (
        title !== null &&
        this.#tokens[at - 1]?.norm !== "of" &&
        !organizationHeads.has(this.#tokens[title.to]?.norm ?? "") &&
        !isOneOf(token?.norm, "general")
      )
        return at;
      const country = this.#countryAt.get(at);
      const isInside =
        this.#tokens[at - 1]?.norm === "of" ||
        (this.#tokens[at - 1]?.norm === "the" && this.#tokens[at - 2]?.norm === "of");
      const hasHeadBehind = this.#tokens.slice(country?.to ?? end, end).some(({ norm }) => organizationHeads.has(norm));
      if (
        country?.from === at &&
        isInside &&
        !hasHeadBehind &&
        country.to < end &&
        this.#tokens[country.to]?.capital === true
      )
        return country.to;
    }
    return end;
  }

  /** Where a name with a head noun ends, or null when the words have none. */
  #headed(start: number, to: number): { from: number; to: number } | null {
    const from = this.#behindArticle(start, to);
    let head = -1;
    let isOther = false;
    for (let at = from; at < to; at += 1) {
      const token = this.#tokens[at];
      if (token?.kind !== "word" || !token.capital) continue;
      const before = this.#tokens[at - 1];
      const inTail = head >= 0;
      if (!inTail && otherHeads.has(token.norm)) isOther = this.#endsNoun(at, to);
      if (organizationHeads.has(token.norm) && !(inTail && before?.kind === "word" && !before.capital)) {
        if (!this.#endsNoun(at, to) && !inTail) {
          // "Ministry of …" begins the name, "Police Department" goes on.
          if (this.#tokens[at + 1]?.capital === true) continue;
        }
        if (!inTail || this.#tokens[at - 1]?.capital === true) head = at;
      }
    }
    if (head < 0 || (isOther && head > from && otherHeads.has(this.#tokens[from]?.norm ?? ""))) return null;
    if (isOther) return null;
    let end = head + 1;
    // "… of Public Security of the People's Republic of China"; "… for Drug Control"
    while (end < to) {
      const connector = this.#tokens[end];
      if (
        connector === undefined ||
        connector.capital ||
        !isOneOf(connector.norm, "of for on and against the & in - 's")
      )
        break;
      let at = end + 1;
      while (at < to && this.#tokens[at]?.capital !== true) at += 1;
      while (at < to && this.#tokens[at]?.capital === true) at += 1;
      end = at;
    }
    const size = this.#tokens.slice(from, end).filter(({ kind }) => kind === "word").length;
    const isCountry = this.#countryAt.get(from)?.to === end && this.#countryAt.get(from)?.from === from;
    return size < 2 || isCountry ? null : { from, to: end };
  }

  /** "Thongdy Vilaysack of the Counter-Narcotics Department": words without a head noun before "of the" are not the name. */
  #behindArticle(from: number, to: number): number {
    for (let at = from; at < to - 1; at += 1) {
      if (organizationHeads.has(this.#tokens[at]?.norm ?? "")) return from;
      if (
        this.#tokens[at]?.norm === "of" &&
        this.#tokens[at + 1]?.norm === "the" &&
        this.#tokens.slice(at + 2, to).some(({ norm, capital }) => capital && organizationHeads.has(norm))
      )
        return at + 2;
    }
    return from;
  }

  /** "Institute for the Prevention of Alcoholism, Drug Addiction and Dependency (IHADFA)": an acronym vouches for the commas. */
  #overCommas(from: number, to: number, limit: number): number | null {
    if (this.#tokens[to]?.text !== ",") return null;
    for (let at = to; at < Math.min(limit, to + 12); at += 1) {
      const token = this.#tokens[at];
      if (token?.text === "(") {
        const definition = this.#definitionBehind(at, limit);
        const initials = this.#tokens[from]?.text.charAt(0).toUpperCase();
        return definition !== null &&
          at > to + 1 &&
          definition.acronym.length >= 4 &&
          definition.acronym.includes(initials ?? "?")
          ? at
          : null;
      }
      if (token === undefined || !(token.capital || isOneOf(token.norm, ", and of the for on"))) return null;
    }
    return null;
  }

  /** Whether the noun phrase ends at this word: a connector, the end of the run, or a mark follows. */
  #endsNoun(at: number, to: number): boolean {
    return at + 1 >= to || this.#tokens[at + 1]?.capital !== true;
  }

  /** "(ACR)", "(the ACR)", "(ACR; formerly …)" */
  #definitionBehind(at: number, limit: number): { acronym: string; from: number; to: number } | null {
    if (this.#tokens[at]?.text !== "(" || at + 2 >= limit) return null;
    let from = at + 1;
    while (/^["“'‘]$|^the$|^hereinafter$/.test(this.#tokens[from]?.norm ?? "")) from += 1;
    let to = from + 1;
    while (
      this.#tokens[to]?.joined === true &&
      /^[-/]$/.test(this.#tokens[to]?.text ?? "") &&
      this.#tokens[to + 1]?.joined === true
    )
      to += 2;
    const acronym = this.#tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join("");
    const closes = /^[)"”'’;,]$/.test(this.#tokens[to]?.text ?? "");
    return closes && isAcronym(acronym) ? { acronym: acronym.replaceAll(".", ""), from, to } : null;
  }

  #spells(from: number, to: number, acronym: string): boolean {
    const words = this.#tokens.slice(from, to).filter(({ kind }) => kind === "word");
    if (words.some(({ norm, capital }) => capital && otherHeads.has(norm))) return false;
    const initials = words.flatMap(({ text }) => text.charAt(0).toUpperCase()).join("");
    let matched = 0;
    for (const initial of initials) if (acronym.toUpperCase().charAt(matched) === initial) matched += 1;
    return matched >= Math.max(2, acronym.length * 0.6);
  }

  /** "the Agency", "the Service": the body with that head noun that was named last. */
  #readShortForm(at: number, end: number): boolean {
    const head = this.#tokens[at]?.norm ?? "";
    const named = this.#tokens[at - 1]?.norm === "the" ? this.#byHead.get(head) : undefined;
    if (named === undefined || (end - at > 1 && this.#tokens[at + 1]?.capital !== true)) return false;
    this.#mentions.push({ ...spanOf(this.#tokens, at, at + 1), organization: named, basis: "short" });
    return true;
  }

  #readAcronym(at: number, limit: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined || !isAcronym(token.text) || this.#countryAt.has(at)) return false;
    const defined = this.#byKey.get(keyOf(token.text.replaceAll(".", "")));
    if (defined !== undefined) {
      this.#mentions.push({ ...spanOf(this.#tokens, at, at + 1), organization: defined, basis: "acronym" });
      return true;
    }
    // "BIMSTEC (The Bay of Bengal Initiative …)"
    if (this.#tokens[at + 1]?.text === "(" && this.#tokens[at + 2]?.capital === true) {
      const from = this.#skipThe(at + 2);
      const to = this.#endOfRun(from, limit);
      if (
        this.#tokens[to]?.text === ")" &&
        to - from >= 2 &&
        (this.#spells(from, to, token.text) || this.#headed(from, to)?.to === to)
      ) {
        this.#add(from, to, "defined", token.text, null);
        this.#addAcronymMention(at, at + 1, from, to);
        return true;
      }
    }
    if (notAcronyms.has(token.norm) || token.text.length > 7 || token.text.length < 3) return false;
    const isNamed =
      this.#tokens[at - 1]?.norm === "the" &&
      this.#tokens[at - 1]?.text !== "THE" &&
      this.#tokens[at + 1]?.capital !== true &&
      this.#tokens[at + 1]?.text !== "-";
    if (!isNamed) return false;
    this.#add(at, at + 1, "acronym", null, null);
    return true;
  }

  #add(
    from: number,
    to: number,
    basis: OrganizationMention["basis"],
    acronym: string | null,
    listed: KnownOrganization | null,
  ): void {
    const span = spanOf(this.#tokens, from, to);
    const printed = this.#printed(from, to);
    const organization = this.#organization(
      printed,
      acronym,
      listed ?? known.at(this.#tokens, from)?.value ?? null,
      from,
      to,
      basis,
    );
    this.#mentions.push({ ...span, organization, basis });
  }

  #addAcronymMention(from: number, to: number, nameFrom: number, nameTo: number): void {
    const organization = this.#byKey.get(keyOf(this.#printed(nameFrom, nameTo)));
    if (organization !== undefined)
      this.#mentions.push({ ...spanOf(this.#tokens, from, to), organization, basis: "acronym" });
  }

  #printed(from: number, to: number): string {
    let printed = "";
    for (let at = from; at < to; at += 1)
      printed += (at > from && this.#tokens[at]?.joined !== true ? " " : "") + (this.#tokens[at]?.text ?? "");
    return printed;
  }

  #organization(
    printed: string,
    acronym: string | null,
    candidate: KnownOrganization | null,
    from: number,
    to: number,
    basis: OrganizationMention["basis"],
  ): NamedOrganization {
    const key = keyOf(printed);
    const listed =
      candidate !== null && (known.at(this.#tokens, from)?.to ?? 0) >= to - 2 && basis !== "head" ? candidate : null;
    const found =
      this.#byKey.get(key) ??
      (listed === null ? undefined : this.#byKey.get(keyOf(listed.name))) ??
      (acronym === null ? undefined : this.#byKey.get(keyOf(acronym))) ??
      this.#byShorterKey.get(key);
    const organization: NamedOrganization = found ?? {
      name: printed,
      acronym: listed?.acronym ?? null,
      aliases: new Set(),
      known: listed,
      isSure: basis !== "acronym",
    };
    if (organization.name !== printed) {
      const isAcronymOnly = isAcronym(organization.name) && !isAcronym(printed);
      if (isAcronymOnly) {
        organization.acronym ??= organization.name;
        organization.name = printed;
      } else if (printed !== organization.acronym) organization.aliases.add(printed);
    }
    if (acronym !== null) organization.acronym = acronym;
    if (basis !== "acronym") organization.isSure = true;
    this.#learn(key, organization);
    if (organization.acronym !== null) this.#byKey.set(keyOf(organization.acronym), organization);
    if (listed !== null) this.#byKey.set(keyOf(listed.name), organization);
    return organization;
  }

  /** "Drug Control Agency" is the "Tajik Drug Control Agency" that was named before. */
  #learn(key: string, organization: NamedOrganization): void {
    this.#byKey.set(key, organization);
    const words = key.split(" ");
    for (const word of words) if (organizationHeads.has(word)) this.#byHead.set(word, organization);
    const tail = words.findIndex((word) => word === "of" || word === "under");
    const shorter = [
      ...words.slice(1, -1).map((_, index) => words.slice(index + 1)),
      words.slice(0, Math.max(tail, 0)),
    ];
    for (const part of shorter) {
      const short = part.join(" ");
      if (part.length > 1 && !this.#byKey.has(short))
        this.#byShorterKey.set(short, this.#byShorterKey.get(short) ?? organization);
    }
  }
}

const range = ({ from, to }: Span): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** Two to ten capitals, perhaps with a small letter or digit: "UNODC", "UNAIDS", "BPol", "U.N.". */
export const isAcronym = (text: string): boolean => {
  if (text.length < 2 || text.length > 12) return false;
  let capitals = 0;
  let letters = 0;
  for (const character of text) {
    if (/[.\-/]/.test(character)) continue;
    letters += 1;
    if (character !== character.toLowerCase()) capitals += 1;
  }
  return capitals >= 2 && capitals >= letters * 0.6;
};
