import { Dictionary } from "./dictionary.js";
import type { SearchedText, TextKind } from "./searched-texts.js";
import { eachWord } from "./words.js";

export type CountedKind = Exclude<TextKind, "code">;
const kinds: readonly CountedKind[] = ["name", "detail", "text", "claim"];

/** A text of so many words is half as much about each of them as one that is nothing else. */
const halfLength: Readonly<Record<CountedKind, number>> = { name: 4, detail: 10, text: 100, claim: 10 };

/**
 * Told of each text that has a term: the place of its record, what it is to the record, how much it is about the term (0
 * to 1), and where in it the term first stands.
 */
export type PostingListener = (record: number, kind: CountedKind, strength: number, at: number) => void;

// A posting is two numbers: record, kind and strength in one (so there is room for 8 million records), and the offset.
const recordShift = 8;
const kindShift = 6;
const strongest = 63;

/** Postings in the order of reading; one object for each would be most of the work. */
interface PostingLists {
  readonly termIds: number[];
  readonly heads: number[];
  readonly places: number[];
}

/** Which terms stand in which records. */
export class Postings {
  readonly dictionary = new Dictionary();
  readonly #numbers: Int32Array;
  /** Where the postings of each term begin in the numbers, and where the last ones end. */
  readonly #begin: Int32Array;

  constructor(textsOfRecords: readonly (readonly SearchedText[])[]) {
    const read = this.#read(textsOfRecords);
    this.#begin = new Int32Array(this.dictionary.size + 1);
    for (const termId of read.termIds) this.#begin[termId + 1] = (this.#begin[termId + 1] ?? 0) + 2;
    for (let termId = 0; termId < this.dictionary.size; termId += 1)
      this.#begin[termId + 1] = (this.#begin[termId + 1] ?? 0) + (this.#begin[termId] ?? 0);
    this.#numbers = new Int32Array(2 * read.termIds.length);
    const next = this.#begin.slice();
    read.termIds.forEach((termId, place) => {
      const free = next[termId] ?? 0;
      this.#numbers[free] = read.heads[place] ?? 0;
      this.#numbers[free + 1] = read.places[place] ?? 0;
      next[termId] = free + 2;
    });
  }

  /** In how many texts a term stands. */
  count(termId: number): number {
    return ((this.#begin[termId + 1] ?? 0) - (this.#begin[termId] ?? 0)) / 2;
  }

  each(termId: number, listener: PostingListener): void {
    const end = this.#begin[termId + 1] ?? 0;
    for (let place = this.#begin[termId] ?? 0; place < end; place += 2) {
      const posting = this.#numbers[place] ?? 0;
      const kind = kinds[(posting >> kindShift) & 3] ?? "claim";
      listener(posting >> recordShift, kind, (posting & strongest) / strongest, this.#numbers[place + 1] ?? 0);
    }
  }

  #read(textsOfRecords: readonly (readonly SearchedText[])[]): PostingLists {
    const read: PostingLists = { termIds: [], heads: [], places: [] };
    // By term, of the text at hand.
    const counts: number[] = [];
    textsOfRecords.forEach((texts, record) => {
      for (const { kind, text } of texts) {
        if (kind === "code") continue;
        const begin = read.termIds.length;
        let length = 0;
        eachWord(text, (form, start) => {
          const termId = this.dictionary.add(form);
          if (termId < 0) return false;
          length += 1;
          const count = counts[termId] ?? 0;
          counts[termId] = count + 1;
          if (count === 0) {
            read.termIds.push(termId);
            read.places.push(start);
          }
          return false;
        });
        const head = (record << recordShift) | (kinds.indexOf(kind) << kindShift);
        for (let place = begin; place < read.termIds.length; place += 1) {
          const termId = read.termIds[place] ?? 0;
          const count = counts[termId] ?? 0;
          const strength = count / (count + (length - count) / halfLength[kind]);
          read.heads.push(head | Math.round(strength * strongest));
          counts[termId] = 0;
        }
      }
    });
    return read;
  }
}
