import type { WithSources } from "../../model/sourced.js";
import type { PageAsk } from "../page.js";
import type { Position } from "../position.js";
import { largestBelow } from "./best-keys.js";
import { placeInText } from "./postings.js";
import { type WordsAsked, searchKeyOf, recordIn, scoreIn, ScoredRecords } from "./scored-records.js";
import type { Searched } from "./searched.js";
import type { SearchedWord } from "./searched-word.js";

/** A record that was found. */
export class Hit {
  readonly record: WithSources;
  /** The higher the better, in whole thousandths. */
  readonly score: number;
  readonly #at: () => number | null;

  constructor(record: WithSources, score: number, at: () => number | null) {
    this.record = record;
    this.score = score;
    this.#at = at;
  }

  /** Where in its running text the rarest of the words first stands; null when none does. */
  get at(): number | null {
    return this.#at();
  }
}

/** What a search finds. Pages of it are found without scoring whatever has only some of the words, as long as that suffices. */
export class SearchResult {
  /** The query as names are compared. */
  readonly name: string;
  readonly #searched: Searched;
  readonly #words: readonly SearchedWord[];
  readonly #scored: ScoredRecords;
  #bits: Map<number, number> | undefined;

  constructor(searched: Searched, asked: WordsAsked) {
    this.name = asked.name;
    this.#searched = searched;
    this.#words = asked.words;
    this.#scored = new ScoredRecords(searched, asked);
  }

  /** Which words of the query a printed word stands for, each a bit. */
  readonly wordsOf = (form: string): number => {
    this.#bits ??= bitsOf(this.#words);
    return this.#bits.get(this.#searched.dictionary.find(form) ?? -1) ?? 0;
  };

  /** How much these words of the query, each a bit, weigh together. */
  readonly weightOf = (some: number): number => {
    let weight = 0;
    for (let left = some; left !== 0; left &= left - 1)
      weight += this.#words[31 - Math.clz32(left & -left)]?.weight ?? 0;
    return weight;
  };

  /** All that is found, the best first; those of one score in the order of their ids. */
  get hits(): readonly Hit[] {
    return Array.from(this.#scored.all.slice().sort(), (key) => this.#hitOf(key));
  }

  get total(): number {
    return this.#scored.total;
  }

  /** How many are of each type. */
  countsByType(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const key of this.#scored.all) {
      const type = this.#searched.types[this.#searched.typeOf[recordIn(key)] ?? 0] ?? "";
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return counts;
  }

  /** Those of a page, in order. */
  page({ first, last, after, before }: PageAsk): readonly Hit[] {
    const from = after === null ? -Infinity : this.#lastKeyUpTo(after, true);
    const to = before === null ? Infinity : this.#lastKeyUpTo(before, false) + 1;
    const keys =
      last === null
        ? this.#scored.bestAbove(from, first ?? Infinity).filter((key) => key < to)
        : largestBelow(this.#scored.all, to, last).filter((key) => key > from);
    return Array.from(first === null ? keys : keys.subarray(0, first), (key) => this.#hitOf(key));
  }

  /** Whether anything stands before a position; at it too, when that is asked. */
  hasBefore(position: Position, orAt: boolean): boolean {
    const last = this.#lastKeyUpTo(position, orAt);
    return this.#scored.all.some((key) => key <= last);
  }

  /** Whether anything stands behind a position; anything at all without one. */
  hasAfter(position: Position | null): boolean {
    return this.#scored.bestAbove(position === null ? -Infinity : this.#lastKeyUpTo(position, true), 1).length > 0;
  }

  /** The key behind which everything stands that is after a position. */
  #lastKeyUpTo({ key, id }: Position, orAt: boolean): number {
    if (typeof key !== "number") return Infinity;
    const { records } = this.#searched;
    let low = 0;
    let high = records.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = records[middle]?.id ?? "";
      if (other < id || (orAt && other === id)) low = middle + 1;
      else high = middle;
    }
    return searchKeyOf(key, low) - 1;
  }
  #hitOf(key: number): Hit {
    const place = recordIn(key);
    const record = this.#searched.records[place];
    if (record === undefined) throw new Error(`There is no record at place ${place}; expected one that was found.`);
    return new Hit(record, scoreIn(key), () => this.#placeInText(place));
  }

  /** Where the weightiest word stands that stands in its running text. */
  #placeInText(record: number): number | null {
    let heaviest = 0;
    let at: number | null = null;
    for (const { spellings, weight } of this.#words) {
      for (const { termId, nearness } of spellings) {
        if (weight * nearness <= heaviest) continue;
        const place = placeInText(this.#searched.postings, termId, record);
        if (place === null) continue;
        heaviest = weight * nearness;
        at = place;
      }
    }
    return at;
  }
}

function bitsOf(words: readonly SearchedWord[]): Map<number, number> {
  const bits = new Map<number, number>();
  words.forEach(({ spellings }, place) => {
    for (const { termId } of spellings) bits.set(termId, (bits.get(termId) ?? 0) | (1 << place));
  });
  return bits;
}
