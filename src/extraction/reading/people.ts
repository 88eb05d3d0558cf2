import { ministrySubjects, organizationHeads } from "../lexicon/organization-words.js";
import { nameParticles, notNames } from "../lexicon/speech.js";
import { ranks } from "../lexicon/titles.js";
import type { CountryMention } from "./names.js";
import { type NamedOrganization, type OrganizationMention, titlePhrases } from "./organizations.js";
import { Phrases } from "./phrases.js";
import type { Sentence } from "./sentences.js";
import { cover, type Span, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

/** A person with a public role, as one place of the text introduces them. The span covers name, title and body. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly organization: NamedOrganization | null;
  readonly organizationSpan: Span | null;
  readonly country: CountryMention | null;
  /** How the text introduces them: `title-before`, `title-after`, `from-body`, `rank`, `heads-body`. */
  readonly case: string;
}

const rankPhrases = new Phrases(ranks.map((rank) => [rank, rank] as const));
const subjects = new Phrases(ministrySubjects.map((subject) => [subject, subject] as const));
const civil = new Set(["mr", "mrs", "ms", "dr", "miss", "sir", "prof", "professor", "h.e", "h.e."]);

/** Finds the persons that a text introduces with a title, a rank or a body. */
export class PeopleFinder {
  readonly #tokens: readonly Token[];
  readonly #organizationAt = new Map<number, OrganizationMention>();
  readonly #organizationEnd = new Map<number, OrganizationMention>();
  readonly #countryAt: ReadonlyMap<number, CountryMention>;
  readonly #countryEnd: ReadonlyMap<number, CountryMention>;
  readonly #inside = new Set<number>();

  constructor(
    tokens: readonly Token[],
    organizations: readonly OrganizationMention[],
    countries: readonly CountryMention[],
  ) {
    this.#tokens = tokens;
    this.#countryAt = new Map(countries.map((country) => [country.from, country]));
    this.#countryEnd = new Map(countries.map((country) => [country.to, country]));
    for (const mention of organizations) {
      const longest = this.#organizationAt.get(mention.from);
      if (longest === undefined || longest.to < mention.to) this.#organizationAt.set(mention.from, mention);
      const widest = this.#organizationEnd.get(mention.to);
      if (widest === undefined || widest.from > mention.from) this.#organizationEnd.set(mention.to, mention);
      for (let at = mention.from; at < mention.to; at += 1) this.#inside.add(at);
    }
    for (const { from, to } of countries) for (let at = from; at < to; at += 1) this.#inside.add(at);
  }

  find(sentences: readonly Sentence[]): PersonMention[] {
    const people: PersonMention[] = [];
    for (const sentence of sentences) {
      let at = sentence.from;
      while (at < sentence.to) {
        const person = this.#titleFirst(at, sentence) ?? this.#nameFirst(at, sentence);
        if (person !== null) people.push(person, ...this.#alsoTitled(person, sentence));
        at = Math.max(person?.to ?? at, at + 1);
      }
    }
    return people;
  }

  /** "Assistant U.S. Attorneys Keith Oyelaran and Danielle Stroh": one title for all names of a list. */
  #alsoTitled(person: PersonMention, { to: limit }: Sentence): PersonMention[] {
    if (person.case !== "title-before" || person.titleSpan === null || person.title?.endsWith("s") !== true) return [];
    const also: PersonMention[] = [];
    let at = person.nameSpan.to;
    while (isOneOf(this.#tokens[at]?.norm, ", and") && also.length < 10) {
      const name = this.#nameAt(this.#skip(at, /^(?:,|and)$/), limit);
      if (name === null) break;
      also.push({ ...person, ...cover(person.titleSpan, name), name: this.#printed(name), nameSpan: name });
      at = name.to;
    }
    return also;
  }

  /** The end of a name that begins at this token, or null: two to four capital words, initials and particles. */
  #nameAt(at: number, limit: number, fewest = 2): Span | null {
    let to = at;
    let words = 0;
    let full = 0;
    while (to < limit && words < 5) {
      const token = this.#tokens[to];
      if (token?.kind !== "word") break;
      if (!token.capital) {
        const goesOn = words > 0 && nameParticles.has(token.norm) && this.#tokens[to + 1]?.capital === true;
        if (!goesOn) break;
        to += 1;
        continue;
      }
      if (
        (words === 0 && rankPhrases.at(this.#tokens, to) !== null) ||
        isOneOf(token.text, "QC KC MP MEP IPS IAS IRS PhD Jr Sr")
      )
        break;
      const isInitial = token.text.length === 1 && this.#tokens[to + 1]?.text === ".";
      if (
        this.#inside.has(to) ||
        (notNames.has(token.norm) && !isInitial) ||
        organizationHeads.has(token.norm) ||
        (words > 0 && titlePhrases.at(this.#tokens, to) !== null)
      )
        break;
      if (titlePhrases.at(this.#tokens, to) !== null && words === 0) break;
      words += 1;
      if (token.text.replaceAll(".", "").length > 1 && !/^(?:\p{L}\.)+$/u.test(token.text)) full += 1;
      to += 1;
      // "A." of "A. Zhaichibekov"; "Al-Rashid"
      if (token.text.length === 1 && this.#tokens[to]?.text === "." && this.#tokens[to]?.joined === true) to += 1;
      else if (
        this.#tokens[to]?.text === "-" &&
        this.#tokens[to]?.joined === true &&
        this.#tokens[to + 1]?.joined === true &&
        this.#tokens[to + 1]?.kind === "word"
      )
        to += 2;
    }
    if (words < fewest || full === 0 || words > 4) return null;
    // A longer run of capital words is a heading or a name of something else.
    if (
      this.#tokens[to]?.kind === "word" &&
      this.#tokens[to]?.capital === true &&
      !this.#inside.has(to) &&
      titlePhrases.at(this.#tokens, to) === null &&
      words >= 4
    )
      return null;
    return spanOf(this.#tokens, at, to);
  }

  #printed({ from, to }: Span): string {
    let printed = "";
    for (let at = from; at < to; at += 1)
      printed += (at > from && this.#tokens[at]?.joined !== true ? " " : "") + (this.#tokens[at]?.text ?? "");
    return printed;
  }

  #skip(at: number, pattern: RegExp): number {
    let to = at;
    while (pattern.test(this.#tokens[to]?.norm ?? "")) to += 1;
    return to;
  }

  /** "SCO Secretary-General Rashid Alimov", "Head of the Department at the Ministry … Liang Yun", "Col. X", "the agency's director, X," */
  #titleFirst(at: number, sentence: Sentence): PersonMention | null {
    const limit = sentence.to;
    const rank = rankPhrases.at(this.#tokens, at);
    const title = titlePhrases.at(this.#tokens, at);
    if (title === null)
      return rank === null || this.#tokens[at]?.capital !== true ? null : this.#ranked(at, rank.to, rank.value, limit);
    if (this.#inside.has(at) && this.#organizationAt.get(at)?.from !== at && this.#countryAt.get(at)?.from !== at)
      return null;
    if (this.#organizationAt.has(at) && (this.#organizationAt.get(at)?.to ?? 0) >= title.to) return null;
    const behind = this.#behindTitle(title.to, limit);
    const nameFrom = this.#skipRanks(behind.to);
    const name =
      this.#nameBehindSubject(nameFrom, limit) ??
      (behind.to === title.to && this.#tokens[at]?.capital === true ? this.#singleName(nameFrom, limit) : null);
    if (name === null) return null;
    const before = this.#beforeTitle(at, sentence.from);
    const organization = behind.organization ?? before.organization;
    const from = before.from;
    const after = organization === null ? this.#bodyBehindName(name.to, limit) : null;
    // "the man told director John Smith" needs no body, but a title in small letters needs one, or an article.
    const isNamed =
      organization !== null ||
      this.#tokens[at]?.capital === true ||
      behind.country !== null ||
      before.country !== null ||
      before.hasArticle ||
      title.to - at > 1;
    if (
      !(isNamed || after !== null) ||
      (behind.hasComma && !before.hasArticle && organization === null && before.country === null)
    )
      return null;
    const titleSpan = spanOf(this.#tokens, before.titleFrom, behind.titleTo);
    return {
      ...cover(spanOf(this.#tokens, from, name.to), ...(after === null ? [] : [after])),
      name: this.#printed(name),
      nameSpan: name,
      title: this.#printed(titleSpan),
      titleSpan,
      organization: organization?.organization ?? after?.organization ?? null,
      organizationSpan: organization ?? after,
      country: behind.country ?? before.country,
      case: "title-before",
    };
  }

  /** "Superintendent of Police John Smith", "Director of Field Operations Ann Ray": past capital words that are no name. */
  #nameBehindSubject(at: number, limit: number): Span | null {
    const direct = this.#nameAt(at, limit);
    if (direct !== null || !isOneOf(this.#tokens[at - 1]?.norm, "of for the and")) return direct;
    let from = at;
    while (
      from < limit &&
      from - at < 6 &&
      this.#tokens[from]?.kind === "word" &&
      (this.#isNoun(from) || this.#isNoun(from + 1))
    )
      from += 1;
    return from === at
      ? null
      : this.#nameAt(this.#skipRanks(this.#tokens[from]?.text === "," ? from + 1 : from), limit);
  }

  #isNoun(at: number): boolean {
    const norm = this.#tokens[at]?.norm ?? "";
    return notNames.has(norm) || organizationHeads.has(norm) || isOneOf(norm, "and of the for");
  }

  #singleName(at: number, limit: number): Span | null {
    const name = this.#nameAt(at, limit, 1);
    return name !== null && name.to - name.from === 1 && (this.#tokens[at]?.text.length ?? 0) > 3 ? name : null;
  }

  #skipRanks(at: number): number {
    let to = at;
    for (let count = 0; count < 3; count += 1) {
      const rank = rankPhrases.at(this.#tokens, to);
      if (rank === null) break;
      to = this.#skip(rank.to, /^\.$/);
    }
    return to;
  }

  /** Past "of Public Security of the People's Republic of China", "at the Ministry of Justice", a comma, to where a name may begin. */
  #behindTitle(
    at: number,
    limit: number,
  ): {
    to: number;
    titleTo: number;
    organization: OrganizationMention | null;
    country: CountryMention | null;
    hasComma: boolean;
  } {
    let to = at;
    let titleTo = at;
    let organization: OrganizationMention | null = null;
    let country: CountryMention | null = null;
    for (let steps = 0; steps < 8 && to < limit; steps += 1) {
      const token = this.#tokens[to];
      if (token === undefined) break;
      const body = this.#organizationAt.get(to);
      const land = this.#countryAt.get(to);
      const subject = subjects.at(this.#tokens, to);
      if (body !== undefined) {
        organization ??= body;
        to = body.to;
        // "(DCA)" behind the body
        if (this.#tokens[to]?.text === "(" && this.#tokens[to + 2]?.text === ")") to += 3;
      } else if (subject !== null && to > at) {
        to = subject.to;
        titleTo = to;
      } else if (land !== undefined) {
        country ??= land;
        to = land.to;
      } else if (isOneOf(token.norm, "of for at in to on from the and under with 's")) to += 1;
      else if (isOneOf(token.norm, "president government cabinet") && this.#tokens[to - 2]?.norm === "under") to += 1;
      else if (token.text === "(" && this.#tokens[to + 2]?.text === ")") to += 3;
      else if (
        token.kind === "word" &&
        !token.capital &&
        to > at &&
        isOneOf(this.#tokens[to - 1]?.norm, "of for the on and") &&
        this.#isDepartment(to, limit)
      ) {
        // "head of the anti-drug department": small words up to a noun for a part of a body
        to = this.#endOfDepartment(to, limit);
        titleTo = to;
      } else break;
    }
    const hasComma = this.#tokens[to]?.text === ",";
    return { to: hasComma ? to + 1 : to, titleTo, organization, country, hasComma };
  }

  #isDepartment(at: number, limit: number): boolean {
    return this.#endOfDepartment(at, limit) > at;
  }

  #endOfDepartment(at: number, limit: number): number {
    for (let to = at; to < Math.min(limit, at + 6); to += 1) {
      const token = this.#tokens[to];
      if (token === undefined || token.capital || (token.kind !== "word" && token.text !== "-")) return at;
      if (
        organizationHeads.has(token.norm) ||
        isOneOf(
          token.norm,
          "agency's unit team mission delegation programme project side investigation operations affairs",
        )
      )
        return to + 1;
    }
    return at;
  }

  /** What stands right before a title: its body, a country, an article. */
  #beforeTitle(
    at: number,
    limit: number,
  ): {
    from: number;
    titleFrom: number;
    organization: OrganizationMention | null;
    country: CountryMention | null;
    hasArticle: boolean;
  } {
    let from = at;
    while (
      from > limit &&
      isOneOf(
        this.#tokens[from - 1]?.norm,
        "first deputy vice senior acting former then assistant special regional - chief executive un joint interim national international general provincial",
      ) &&
      !this.#organizationEnd.has(from)
    )
      from -= 1;
    const titleFrom = from;
    if (this.#tokens[from - 1]?.kind === "possessive") from -= 1;
    const organization = this.#organizationEnd.get(from) ?? null;
    if (organization !== null && organization.from >= limit)
      return { from: organization.from, titleFrom, organization, country: null, hasArticle: false };
    const country = this.#countryEnd.get(from) ?? null;
    if (country !== null) return { from: country.from, titleFrom, organization: null, country, hasArticle: false };
    const hasArticle =
      isOneOf(this.#tokens[from - 1]?.norm, "the its their his her an a agency's") ||
      this.#tokens[from]?.kind === "possessive";
    return { from: titleFrom, titleFrom, organization: null, country: null, hasArticle };
  }

  /** "Rajesh Srivastava from NCB", "John Smith of the DEA", "Anna Berg (UNODC)" */
  #bodyBehindName(at: number, limit: number): OrganizationMention | null {
    const from = this.#skip(at, /^(?:from|of|for|at|the|with|representing|,|\()$/);
    const body = from > at && from < limit ? this.#organizationAt.get(from) : undefined;
    return body ?? null;
  }

  #ranked(at: number, to: number, rank: string, limit: number): PersonMention | null {
    const behind = this.#skipRanks(this.#skip(to, /^\.$/));
    const name = this.#nameAt(behind, limit);
    if (name === null) return null;
    const better = this.#nameFirst(behind, { to: limit }) ?? this.#ofBody(name, limit);
    if (better !== null || civil.has(rank.replace(/\.$/, ""))) return better;
    const titleSpan = spanOf(this.#tokens, at, behind);
    const body = this.#bodyBehindName(name.to, limit);
    return {
      ...cover(titleSpan, name),
      name: this.#printed(name),
      nameSpan: name,
      title: this.#printed(titleSpan),
      titleSpan,
      organization: body?.organization ?? null,
      organizationSpan: body,
      country: null,
      case: "rank",
    };
  }

  /** "Liu Yuejin, deputy director of X", "Iqbal Mehmood from the X", "Ann Ray, who heads the X", "Omar Aziz (director, X)" */
  #nameFirst(at: number, { to: limit }: Pick<Sentence, "to">): PersonMention | null {
    if (this.#tokens[at]?.capital !== true) return null;
    const name = this.#nameAt(at, limit);
    if (name === null) return null;
    const mark = this.#tokens[name.to]?.text ?? "";
    if (mark === "," || mark === "(" || mark === "who" || mark === "–" || mark === "—" || mark === "-")
      return this.#inApposition(name, limit) ?? this.#heading(name, mark === "who" ? name.to : name.to + 1, limit);
    return isOneOf(mark, "from representing") ? this.#ofBody(name, limit) : null;
  }

  /** "Iqbal Mehmood from the Ministry of Narcotics Control", and behind a rank "of" and "for" too */
  #ofBody(name: Span, limit: number): PersonMention | null {
    const from = this.#skip(this.#skip(name.to, /^,$/), /^(?:from|of|for|representing)$/);
    const body = from > name.to && from < limit ? this.#organizationAt.get(this.#skip(from, /^the$/)) : undefined;
    return body === undefined || !this.#isListed(body)
      ? null
      : this.#person(name, null, body, null, body.to, "from-body");
  }

  #isListed({ organization }: OrganizationMention): boolean {
    return organization.isSure && organization.known?.kind !== "criminal_group";
  }

  #inApposition(name: Span, limit: number): PersonMention | null {
    let from = this.#skip(name.to + 1, /^(?:the|an?|its|his|her|their|who|is|was|also|currently|serving|as)$/);
    const start = from;
    let country: CountryMention | null = null;
    let owner: OrganizationMention | null = null;
    // "…, UNODC Regional Representative", "…, Tajikistan's deputy minister", "…, acting head"
    for (let steps = 0; steps < 6 && from < limit; steps += 1) {
      const title = titlePhrases.at(this.#tokens, from);
      const body = this.#organizationAt.get(from);
      if (title !== null && !(body !== undefined && body.to > title.to)) {
        const behind = this.#behindTitle(title.to, limit);
        const organization = behind.organization ?? owner;
        const to = Math.max(behind.organization?.to ?? 0, behind.country?.to ?? 0, behind.titleTo, title.to);
        const titleSpan = spanOf(this.#tokens, this.#titleStart(start, from), behind.titleTo);
        return this.#person(name, titleSpan, organization, behind.country ?? country, to, "title-after");
      }
      const land = this.#countryAt.get(from);
      if (body !== undefined) {
        owner = body;
        from = body.to;
      } else if (land !== undefined) {
        country = land;
        from = land.to;
      } else if (
        this.#tokens[from]?.kind === "word" ||
        this.#tokens[from]?.kind === "possessive" ||
        this.#tokens[from]?.text === "-"
      )
        from += 1;
      else return null;
    }
    return null;
  }

  /** Adjectives belong to the title, a body or a country before it does not. */
  #titleStart(start: number, title: number): number {
    let from = title;
    while (from > start && !this.#inside.has(from - 1) && this.#tokens[from - 1]?.kind === "word") from -= 1;
    return from;
  }

  /** "Ann Ray, who heads the Drug Control Agency" */
  #heading(name: Span, start: number, limit: number): PersonMention | null {
    const from = this.#skip(start, /^who$/);
    if (
      from === start ||
      !isOneOf(
        this.#tokens[from]?.norm,
        "heads headed leads led directs chairs chaired runs ran represents represented commands oversees supervises coordinates",
      )
    )
      return null;
    let at = from + 1;
    while (
      at < limit &&
      at - from < 9 &&
      !this.#organizationAt.has(at) &&
      (this.#tokens[at]?.kind === "word" || this.#tokens[at]?.kind === "possessive" || this.#inside.has(at))
    )
      at += 1;
    const body = this.#organizationAt.get(at);
    if (body === undefined || body.to > limit) return null;
    return this.#person(name, spanOf(this.#tokens, from, from + 1), body, null, body.to, "heads-body");
  }

  #person(
    name: Span,
    titleSpan: Span | null,
    organization: OrganizationMention | null,
    country: CountryMention | null,
    to: number,
    how: string,
  ): PersonMention {
    return {
      ...spanOf(this.#tokens, name.from, Math.max(to, name.to)),
      name: this.#printed(name),
      nameSpan: name,
      title: titleSpan === null ? null : this.#printed(titleSpan),
      titleSpan,
      organization: organization?.organization ?? null,
      organizationSpan: organization,
      country,
      case: how,
    };
  }
}
