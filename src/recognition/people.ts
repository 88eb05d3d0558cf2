import type { CountryMention } from "./names.js";
import type { OrganizationMention } from "./organizations.js";
import { personWithAddition } from "./people/appositions.js";
import type { PersonMention } from "./people/person-mention.js";
import { nameAt } from "./people/person-names.js";
import { personBehindRank } from "./people/ranks.js";
import { Surroundings } from "./people/surroundings.js";
import { personBehindTitle } from "./people/titles-before.js";
import type { Sentence } from "./sentences.js";
import { cover, printedOf, type Token } from "./token.js";
import { isOneOf, pastWords } from "./words.js";

export type { PersonMention } from "./people/person-mention.js";

const mostOfOneTitle = 10;

/** Finds the persons that a text introduces with a title, a rank or a body. */
export class PeopleFinder {
  readonly #around: Surroundings;

  constructor(
    tokens: readonly Token[],
    organizations: readonly OrganizationMention[],
    countries: readonly CountryMention[],
  ) {
    this.#around = new Surroundings(tokens, organizations, countries);
  }

  find(sentences: readonly Sentence[]): PersonMention[] {
    const people: PersonMention[] = [];
    for (const sentence of sentences) {
      let at = sentence.from;
      while (at < sentence.to) {
        const person = this.#personAt(at, sentence);
        if (person !== null) people.push(person, ...this.#alsoTitled(person, sentence));
        at = Math.max(person?.to ?? at, at + 1);
      }
    }
    return people;
  }

  #personAt(at: number, sentence: Sentence): PersonMention | null {
    const titled = personBehindTitle(this.#around, at, sentence);
    if (titled !== null) return titled;
    return personBehindRank(this.#around, at, sentence.to) ?? personWithAddition(this.#around, at, sentence.to);
  }

  /** "Assistant U.S. Attorneys Keith Oyelaran and Danielle Stroh": one title for all names of a list. */
  #alsoTitled(person: PersonMention, { to: limit }: Sentence): PersonMention[] {
    if (person.case !== "title-before" || person.titleSpan === null || person.title?.endsWith("s") !== true) return [];
    const { tokens } = this.#around;
    const also: PersonMention[] = [];
    let at = person.nameSpan.to;
    while (isOneOf(tokens[at]?.norm, ", and") && also.length < mostOfOneTitle) {
      const name = nameAt(this.#around, pastWords(tokens, at, ", and"), limit);
      if (name === null) break;
      const printed = printedOf(tokens, name.from, name.to);
      also.push({ ...person, ...cover(person.titleSpan, name), name: printed, nameSpan: name });
      at = name.to;
    }
    return also;
  }
}
