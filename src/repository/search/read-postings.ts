import { type CountedKind, headOf, type Postings, strengthBits } from "./postings.js";
import type { WordsOfText } from "./text-words.js";

/** A text of so many words is half as much about each of them as one that is nothing else. */
const halfLength: Readonly<Record<CountedKind, number>> = { name: 4, detail: 10, text: 100, claim: 10 };

/** Term, head and offset. */
const numbersOfOne = 3;

/** Postings in the order of reading; one object for each would be most of the work. */
export class ReadPostings {
  #numbers = new Int32Array(4096 * numbersOfOne);
  #length = 0;

  /** Adds the words of a text of a record. */
  add(record: number, kind: CountedKind, { termIds, places, counts, length }: WordsOfText): void {
    const head = headOf(record, kind);
    for (let at = 0; at < termIds.length; at += 1) {
      const count = counts[at] ?? 0;
      const strength = count / (count + (length - count) / halfLength[kind]);
      this.#push(termIds[at] ?? 0, head | strengthBits(strength), places[at] ?? 0);
    }
  }

  #push(termId: number, head: number, place: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = termId;
    this.#numbers[this.#length + 1] = head;
    this.#numbers[this.#length + 2] = place;
    this.#length += numbersOfOne;
  }

  /** The postings by their terms, those of one term in the order of reading. */
  byTerm(terms: number): Postings {
    const read = this.#numbers;
    const begin = new Int32Array(terms + 1);
    for (let at = 0; at < this.#length; at += numbersOfOne) {
      const behind = (read[at] ?? 0) + 1;
      begin[behind] = (begin[behind] ?? 0) + 2;
    }
    for (let termId = 0; termId < terms; termId += 1)
      begin[termId + 1] = (begin[termId + 1] ?? 0) + (begin[termId] ?? 0);
    const numbers = new Int32Array((2 * this.#length) / numbersOfOne);
    const next = begin.slice();
    for (let at = 0; at < this.#length; at += numbersOfOne) {
      const termId = read[at] ?? 0;
      const free = next[termId] ?? 0;
      numbers[free] = read[at + 1] ?? 0;
      numbers[free + 1] = read[at + 2] ?? 0;
      next[termId] = free + 2;
    }
    return { numbers, begin };
  }
}
