import type { WithSources } from "../../model/sourced.js";
import { isAmong, placesOf } from "../memory/found.js";
import type { PageAsk } from "../page.js";
import type { Position } from "../position.js";
import { largestBelow, smallestAbove } from "./best-keys.js";
import { placeInText } from "./postings.js";
import type { Searched } from "./search-index.js";
import { scoreOf, type SearchedWord } from "./searched-word.js";

/** More than all words of a query come to. */
const wholeName = 10_000;

// Thousandths of a score and the place of a record make one number: the best first, those of one score in the order of ids.
const bestScore = 2 ** 24;
const mostRecords = 2 ** 23;

const keyOf = (score: number, record: number): number => (bestScore - Math.round(score * 1000)) * mostRecords + record;

interface Asked {
  /** The query as names are compared. */
  readonly name: string;
  readonly words: readonly SearchedWord[];
  /** The records that the whole query names. */
  readonly named: Int32Array;
  /** All types when null. */
  readonly types: readonly string[] | null;
}

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
  /** In the order of the query; some may stand nowhere. */
  readonly #words: readonly SearchedWord[];
  readonly #shares: readonly number[];
  readonly #named: Int32Array;
  /** Whether a type is asked for, by its place among the types. */
  readonly #wanted: Uint8Array | null;
  #bits: Map<number, number> | undefined;
  #all: Float64Array | undefined;
  #likelyKeys: Float64Array | undefined;

  constructor(searched: Searched, { name, words, named, types }: Asked) {
    this.name = name;
    this.#searched = searched;
    this.#words = words;
    const whole = words.reduce((total, { weight }) => total + weight, 0);
    this.#shares = words.map(({ weight }) => weight / whole);
    this.#named = named;
    this.#wanted = types === null ? null : Uint8Array.from(searched.types, (type) => Number(types.includes(type)));
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
    return Array.from(this.#keys().slice().sort(), (key) => this.#hitOf(key));
  }

  get total(): number {
    const [only] = this.#words;
    if (only === undefined || this.#words.length > 1 || this.#all !== undefined) return this.#keys().length;
    const named = this.#named.filter((record) => this.#isWanted(record) && only.codeIn(record) === null);
    const { records } = only;
    const wanted = this.#wanted === null ? records : records.filter((record) => this.#isWanted(record));
    return named.length + wanted.length;
  }

  /** How many are of each type. */
  countsByType(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const key of this.#keys()) {
      const type = this.#searched.types[this.#searched.typeOf[key % mostRecords] ?? 0] ?? "";
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
        ? this.#bestAbove(from, first ?? Infinity).filter((key) => key < to)
        : largestBelow(this.#keys(), to, last).filter((key) => key > from);
    return Array.from(first === null ? keys : keys.subarray(0, first), (key) => this.#hitOf(key));
  }

  /** Whether anything stands before a position; at it too, when that is asked. */
  hasBefore(position: Position, orAt: boolean): boolean {
    const last = this.#lastKeyUpTo(position, orAt);
    return this.#keys().some((key) => key <= last);
  }

  /** Whether anything stands behind a position; anything at all without one. */
  hasAfter(position: Position | null): boolean {
    return this.#bestAbove(position === null ? -Infinity : this.#lastKeyUpTo(position, true), 1).length > 0;
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
    return keyOf(key, low) - 1;
  }

  /** The first so many behind a key: of what has all words and what the query names, where there are so many. */
  #bestAbove(limit: number, most: number): Float64Array {
    if (this.#all === undefined && most < Infinity) {
      const best = smallestAbove(this.#likely(limit, most), limit, most);
      if (best.length === most) return best;
    }
    return smallestAbove(this.#keys(), limit, Math.min(most, this.#keys().length));
  }

  /** The keys of what the query names and of what has all words: everything else comes behind it. */
  #likely(limit: number, most: number): Float64Array {
    const found = this.#words.filter(({ records }) => records.length > 0);
    const [only] = found;
    if (only !== undefined && this.#words.length === 1) return this.#bestOfWord(only, limit, most);
    return (this.#likelyKeys ??= this.#withAllWords(found));
  }

  #withAllWords(found: readonly SearchedWord[]): Float64Array {
    const [rarest] = [...found].sort((a, b) => a.records.length - b.records.length);
    const shares = found.map((word) => this.#shares[this.#words.indexOf(word)] ?? 0);
    const places = new Int32Array(found.length);
    const keys: number[] = [];
    for (const record of rarest?.records ?? []) {
      if (!this.#isWanted(record) || this.#isNamed(record)) continue;
      let score = 0;
      for (let word = 0; word < found.length; word += 1) {
        const { records, codes } = found[word] ?? nowhere;
        const at = firstFrom(records, record, places[word] ?? 0);
        places[word] = at;
        if (records[at] !== record) {
          score = 0;
          break;
        }
        score += scoreOf(codes[at] ?? 0, shares[word] ?? 0);
      }
      if (score > 0) keys.push(keyOf(score, record));
    }
    return this.#withNamed(keys);
  }

  /** The same of a single word, which knows its best records. */
  #bestOfWord(word: SearchedWord, limit: number, most: number): Float64Array {
    const keys: number[] = [];
    const order = word.bestFirst;
    const keyAt = (place: number): number => {
      const at = order[place] ?? 0;
      return keyOf(scoreOf(word.codes[at] ?? 0, 1), word.records[at] ?? 0);
    };
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keyAt(middle) <= limit) low = middle + 1;
      else high = middle;
    }
    for (let place = low; place < order.length && keys.length < most; place += 1) {
      const record = word.records[order[place] ?? 0] ?? 0;
      if (!this.#isNamed(record) && this.#isWanted(record)) keys.push(keyAt(place));
    }
    return this.#withNamed(keys);
  }

  #withNamed(keys: number[]): Float64Array {
    for (const record of this.#named) if (this.#isWanted(record)) keys.push(keyOf(this.#scoreOf(record), record));
    return Float64Array.from(keys);
  }

  #isNamed(record: number): boolean {
    return this.#named.length > 0 && isAmong(placesOf(this.#named), record);
  }

  #isWanted(record: number): boolean {
    return this.#wanted === null || this.#wanted[this.#searched.typeOf[record] ?? 0] === 1;
  }

  #scoreOf(record: number): number {
    let score = this.#isNamed(record) ? wholeName : 0;
    this.#words.forEach((word, place) => {
      const code = word.codeIn(record);
      if (code !== null) score += scoreOf(code, this.#shares[place] ?? 0);
    });
    return score;
  }

  /** The keys of everything that has any of the words, in no order. */
  #keys(): Float64Array {
    return (this.#all ??= this.#scored());
  }

  /** Plain loops: this goes through whatever has a word. */
  #scored(): Float64Array {
    const { scores } = this.#searched;
    const found = new Int32Array(this.#words.reduce((sum, { records }) => sum + records.length, this.#named.length));
    let count = 0;
    for (const record of this.#named) {
      scores[record] = wholeName;
      found[count++] = record;
    }
    for (let word = 0; word < this.#words.length; word += 1) {
      const { records, codes } = this.#words[word] ?? nowhere;
      const share = this.#shares[word] ?? 0;
      for (let at = 0; at < records.length; at += 1) {
        const record = records[at] ?? 0;
        const before = scores[record] ?? 0;
        if (before === 0) found[count++] = record;
        scores[record] = before + scoreOf(codes[at] ?? 0, share);
      }
    }
    const keys = new Float64Array(count);
    let free = 0;
    for (let at = 0; at < count; at += 1) {
      const record = found[at] ?? 0;
      if (this.#isWanted(record)) keys[free++] = keyOf(scores[record] ?? 0, record);
      scores[record] = 0;
    }
    return keys.subarray(0, free);
  }

  #hitOf(key: number): Hit {
    const place = key % mostRecords;
    const record = this.#searched.records[place];
    if (record === undefined) throw new Error(`There is no record at place ${place}; expected one that was found.`);
    return new Hit(record, (bestScore - Math.floor(key / mostRecords)) / 1000, () => this.#placeInText(place));
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

const nowhere = { records: new Int32Array(), codes: new Uint16Array() };

/** Where the first number stands that is not below the wanted one, from a place on: near it most of the time. */
function firstFrom(ascending: Int32Array, wanted: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < ascending.length && (ascending[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(ascending.length, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bitsOf(words: readonly SearchedWord[]): Map<number, number> {
  const bits = new Map<number, number>();
  words.forEach(({ spellings }, place) => {
    for (const { termId } of spellings) bits.set(termId, (bits.get(termId) ?? 0) | (1 << place));
  });
  return bits;
}
