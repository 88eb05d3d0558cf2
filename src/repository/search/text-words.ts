import { type Vocabulary, VocabularyBuilder } from "./vocabulary.js";
import { eachWord } from "./words.js";

/** The words of a text that count. */
export interface WordsOfText {
  /** Its different terms in the order in which they first stand. */
  readonly termIds: readonly number[];
  /** Where each of them first stands, and how often it does. */
  readonly places: readonly number[];
  readonly counts: readonly number[];
  /** How many words count, whether or not they are the same. */
  readonly length: number;
}

/** In UTF-16 code units: longer texts seldom come twice. */
const longestKnown = 64;

/** Reads the words of texts, and of a text that comes again and again once: a name, a unit, a date. */
export class TextWords {
  readonly #builder = new VocabularyBuilder();
  readonly #known = new Map<string, WordsOfText>();

  get vocabulary(): Vocabulary {
    return this.#builder.vocabulary;
  }

  of(text: string): WordsOfText {
    if (text.length > longestKnown) return this.#read(text);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = this.#read(text);
    this.#known.set(text, read);
    return read;
  }

  #read(text: string): WordsOfText {
    const counts = new Map<number, number>();
    const places: number[] = [];
    let length = 0;
    eachWord(text, (form, start) => {
      const termId = this.#builder.add(form);
      if (termId < 0) return false;
      length += 1;
      const count = counts.get(termId) ?? 0;
      counts.set(termId, count + 1);
      if (count === 0) places.push(start);
      return false;
    });
    return { termIds: [...counts.keys()], places, counts: [...counts.values()], length };
  }
}
