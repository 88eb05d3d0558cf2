import { countBefore, type Found, isInAll, matching, type Places, allPlaces } from "./found.js";
import type { Ordered } from "./ordered.js";

/**
 * The records that meet some conditions, in an order, by their ranks in it. What is asked for is looked for from where it
 * is asked on and no further, as long as that costs less than finding all of them.
 */
export class Matches {
  /** How many records there are, whether they match or not. */
  readonly count: number;
  readonly #ordered: Ordered;
  /** The smallest first; none when everything matches. */
  readonly #founds: readonly Found[];
  /** The ranks of all, once they had to be found. */
  #all: Places | null = null;

  constructor(count: number, ordered: Ordered, founds: readonly Found[]) {
    this.count = count;
    this.#ordered = ordered;
    this.#founds = founds;
    const [only] = founds;
    if (only !== undefined && founds.length === 1 && only.isAscending && ordered.sequence === null)
      this.#all = only.places();
  }

  /** How many there are. */
  get total(): number {
    if (this.#all !== null) return this.#all.to - this.#all.from;
    const [smallest, ...others] = this.#founds;
    if (smallest === undefined) return this.count;
    const [other] = others;
    if (other === undefined && smallest.isExact) return smallest.size;
    const known = other === undefined || others.length > 1 ? null : countOfBoth(smallest, other);
    if (known !== null) return known;
    const { numbers, from, to } = smallest.places();
    let total = 0;
    for (let at = from; at < to; at += 1) if (isInAll(others, numbers[at] ?? 0)) total += 1;
    return total;
  }

  has(rank: number): boolean {
    return isInAll(this.#founds, this.#ordered.placeAt(rank));
  }

  /** The ranks of the first so many from a rank on. */
  from(rank: number, most: number): Int32Array {
    if (this.#all === null) {
      const found = this.#walked(rank, most, 1);
      if (found !== null) return found;
    }
    const { numbers, from, to } = this.all();
    const begin = rank === 0 ? from : from + countBefore({ numbers, from, to }, rank);
    return numbers.subarray(begin, Math.min(to, begin + most));
  }

  /** The ranks of the last so many before a rank, in ascending order. */
  before(rank: number, most: number): Int32Array {
    if (this.#all === null) {
      const found = this.#walked(rank - 1, most, -1);
      if (found !== null) return found.reverse();
    }
    const { numbers, from, to } = this.all();
    const end = from + countBefore({ numbers, from, to }, rank);
    return numbers.subarray(Math.max(from, end - most), end);
  }

  /** The ranks of all of them. */
  all(): Places {
    const areAscending = this.#founds[0]?.isAscending ?? true;
    return (this.#all ??= allPlaces(this.#ordered.ranksOf(matching(this.#founds, this.count), areAscending)));
  }

  /** Looks at one record after the other, from a rank on; null when that would take longer than finding all matches. */
  #walked(rank: number, most: number, step: 1 | -1): Int32Array | null {
    const founds = this.#founds;
    const [smallest] = founds;
    let budget = smallest === undefined ? Infinity : 2 * smallest.size + 64;
    if (most * this.#strideExpected() > budget) return null;
    const found: number[] = [];
    for (let at = rank; at >= 0 && at < this.count && found.length < most; at += step) {
      if (budget === 0) return null;
      budget -= 1;
      if (isInAll(founds, this.#ordered.placeAt(at))) found.push(at);
    }
    return Int32Array.from(found);
  }

  /** How many records are looked at for one that matches, if the conditions have nothing to do with each other. */
  #strideExpected(): number {
    return this.#founds.reduce((stride, { size }) => (stride * this.count) / Math.max(1, size), 1);
  }
}

const countOfBoth = (one: Found, other: Found): number | null => one.countOf?.(other) ?? other.countOf?.(one) ?? null;
