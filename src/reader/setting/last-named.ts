import { gendersOfAddress, gendersOfPronouns, unnamedPeople } from "../../recognition/lexicon/reported-speech-words.js";
import type { PersonMention } from "../../recognition/people.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Speaker } from "./speaker.js";

type Gender = "he" | "she";

/** How far into a sentence its subject may stand. */
const longestSubject = 6;

/** Whom "he" and "she" mean: the last who was named or spoke, and nobody where a man without a name came between. */
export class LastNamed {
  speaker: Speaker | null = null;
  readonly #tokens: readonly Token[];
  readonly #genders = new Map<string, Gender>();
  readonly #lastKnown = new Map<Gender, string>();
  /** Who else was named since somebody spoke. */
  #others = new Set<string>();
  #isUnnamed = false;
  /** How many sentences have gone by since somebody spoke. */
  #passed = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Somebody has spoken. */
  spoke(speaker: Speaker): void {
    this.speaker = speaker;
    this.#isUnnamed = false;
    this.#passed = 0;
    this.#others = new Set();
  }

  /** A sentence has gone by; whom it names, in their order, by the names by which the text introduced them. */
  passed(sentence: SentenceReading, named: readonly Speaker[]): void {
    const [first] = named;
    this.#passed += 1;
    if (first !== undefined && named.every(({ name }) => name !== this.speaker?.name)) {
      this.spoke(first);
    } else if (first === undefined && this.#beginsUnnamed(sentence)) this.#isUnnamed = true;
    for (const { name } of named) if (name !== this.speaker?.name) this.#others.add(name);
  }

  /** What a form of address says of a person: "Ms. Ann Ray". */
  learn({ nameSpan }: PersonMention, name: string): void {
    const before = this.#tokens[nameSpan.from - 1];
    const address = before?.text === "." ? this.#tokens[nameSpan.from - 2] : before;
    const gender = gendersOfAddress[address?.norm ?? ""];
    if (gender !== undefined) this.#know(name, gender);
  }

  #know(name: string, gender: Gender): void {
    this.#genders.set(name, gender);
    this.#lastKnown.set(gender, name);
  }

  /** Whom a pronoun at a token means. */
  at(at: number): Speaker | null {
    const gender = gendersOfPronouns[this.#tokens[at]?.norm ?? ""];
    if (gender === undefined || this.speaker === null || this.#isUnnamed) return null;
    const place: Span = spanOf(this.#tokens, at, at + 1);
    const mayBe = (name: string): boolean => (this.#genders.get(name) ?? gender) === gender;
    const others = [...this.#others].filter(mayBe);
    const { name, isPerson } = this.speaker;
    if (isPerson && mayBe(name)) {
      // Somebody else whom the text has called so may be meant again, once it has spoken of other things.
      const known = this.#genders.has(name) ? name : (this.#lastKnown.get(gender) ?? name);
      const isGuessed = this.speaker.isGuessed || others.length > 0 || (known !== name && this.#passed > 0);
      if (!isGuessed) this.#know(name, gender);
      return { ...this.speaker, ...place, isGuessed };
    }
    const [other] = others;
    if (other === undefined) return null;
    return { ...place, name: other, isPerson: true, isGuessed: others.length > 1 };
  }

  /** "The driver was arrested." */
  #beginsUnnamed({ from, to }: SentenceReading): boolean {
    for (let at = from; at < Math.min(to, from + longestSubject); at += 1)
      if (isOneOf(this.#tokens[at]?.norm, unnamedPeople)) return true;
    return false;
  }
}
