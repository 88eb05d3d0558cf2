import type { NamedOrganization } from "../../recognition/organizations.js";
import type { PersonMention } from "../../recognition/people.js";

/** A person of a text with every way in which it introduces them. */
export interface Person {
  readonly name: string;
  readonly mentions: PersonMention[];
  readonly organization: NamedOrganization | null;
}

const plain = (name: string): string => {
  const lower = name.toLowerCase();
  return /[’‘.]/.test(lower) ? lower.replaceAll(/[’‘]/g, "'").replaceAll(".", "") : lower;
};

/** Everybody whom a text introduces, to be found again by a later, shorter mention. */
export class PeopleInText {
  readonly everyone: Person[] = [];
  readonly #byName = new Map<string, Person>();
  readonly #byWord = new Map<string, Person | null>();
  /** Names with one letter left out: two names that share one differ by one letter at most. */
  readonly #bySlip = new Map<string, Person>();
  /** First letters and lengths of last names and of their slips: most words differ from all of them. */
  readonly #shapes = new Set<string>();
  readonly #byOrganization = new Map<NamedOrganization, Person>();

  constructor(mentions: readonly PersonMention[]) {
    for (const mention of mentions) this.#learn(mention);
  }

  /** "Alimov" for "Rashid Alimov", "Liu" for "Liu Yuejin"; null when nobody or more than one is called that. */
  find(name: string): Person | null {
    const words = plain(name);
    return this.#byName.get(words) ?? this.#byWord.get(words) ?? null;
  }

  /** Whom a misspelt last name means: "Alomov". */
  findMisspelt(name: string): Person | null {
    const word = plain(name);
    if (word.length < 5 || !this.#shapes.has(shapeOf(word))) return null;
    for (const slip of slipsOf(word)) {
      const person = this.#bySlip.get(slip);
      if (person !== undefined && lastWord(person.name).startsWith(word.charAt(0))) return person;
    }
    return null;
  }

  /** "the FSKN chief": whoever was introduced with that body. */
  ofOrganization(organization: NamedOrganization): Person | null {
    return this.#byOrganization.get(organization) ?? null;
  }

  #learn(mention: PersonMention): void {
    const known = this.find(mention.name) ?? this.find(lastWord(mention.name));
    const isSame =
      known !== null &&
      (plain(known.name) === plain(mention.name) ||
        !mention.name.includes(" ") ||
        plain(known.name).endsWith(` ${plain(mention.name)}`));
    if (known !== null && isSame) {
      known.mentions.push(mention);
      return;
    }
    const person: Person = { name: mention.name, mentions: [mention], organization: mention.organization };
    this.everyone.push(person);
    this.#byName.set(plain(mention.name), person);
    const words = plain(mention.name)
      .split(" ")
      .filter((word) => word.length > 1);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word !== undefined) this.#byWord.set(word, this.#byWord.has(word) ? null : person);
    }
    const last = lastWord(person.name);
    for (const length of [last.length - 1, last.length, last.length + 1])
      this.#shapes.add(`${last.charAt(0)}${length}`);
    for (const slip of slipsOf(last)) if (!this.#bySlip.has(slip)) this.#bySlip.set(slip, person);
    if (mention.organization !== null && !this.#byOrganization.has(mention.organization))
      this.#byOrganization.set(mention.organization, person);
  }
}

const shapeOf = (word: string): string => `${word.charAt(0)}${word.length}`;
const lastWord = (name: string): string => plain(name).split(" ").at(-1) ?? "";
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  if (word.length > 20) return slips;
  for (let at = 0; at < word.length; at += 1) slips.push(word.slice(0, at) + word.slice(at + 1));
  return slips;
}
