import type { Interval } from "../../vocabulary/edtf.js";
import { countWhile } from "../../documents/count-while.js";

/**
 * Of rows of intervals the first that has one which shares an instant with a given time: asked without looking at the
 * rows. All ends of intervals and the gaps between them are positions; each knows the first row that covers it, and a tree
 * over the positions knows the least of any stretch of them.
 */
export class FirstRow {
  readonly #ends: Float64Array;
  readonly #size: number;
  readonly #least: Int32Array;

  constructor(rows: readonly (readonly Interval[])[]) {
    this.#ends = distinct(rows);
    this.#size = 2 * this.#ends.length + 1;
    this.#least = new Int32Array(2 * this.#size).fill(none);
    this.#cover(rows);
    for (let node = this.#size - 1; node > 0; node -= 1)
      this.#least[node] = Math.min(this.#at(2 * node), this.#at(2 * node + 1));
  }

  /** The number of the row, null when there is none. */
  meeting({ min, max }: Interval): number | null {
    let low = this.#positionOf(min) + this.#size;
    let high = this.#positionOf(max) + this.#size + 1;
    let least = none;
    for (; low < high; low >>>= 1, high >>>= 1) {
      if (low % 2 === 1) least = Math.min(least, this.#at(low++));
      if (high % 2 === 1) least = Math.min(least, this.#at(--high));
    }
    return least === none ? null : least;
  }

  /** Row after row covers what none before it has, so that no position is written twice. */
  #cover(rows: readonly (readonly Interval[])[]): void {
    const free = Int32Array.from({ length: this.#size + 1 }, (_each, position) => position);
    rows.forEach((row, number) => {
      for (const { min, max } of row) {
        const last = this.#positionOf(max);
        for (let at = firstFree(free, this.#positionOf(min)); at <= last; at = firstFree(free, at)) {
          this.#least[this.#size + at] = number;
          free[at] = at + 1;
        }
      }
    });
  }

  /** An odd one for an end, the even one between for a time between two. */
  #positionOf(time: number): number {
    const before = countWhile(this.#ends, (end) => end < time);
    return this.#ends[before] === time ? 2 * before + 1 : 2 * before;
  }

  #at(node: number): number {
    return this.#least[node] ?? none;
  }
}

const none = 2 ** 31 - 1;

function distinct(rows: readonly (readonly Interval[])[]): Float64Array {
  const ends = Float64Array.from(rows.flatMap((row) => row.flatMap(({ min, max }) => [min, max]))).sort();
  return ends.filter((end, at) => end !== ends[at - 1]);
}

function firstFree(free: Int32Array, position: number): number {
  let at = position;
  while (free[at] !== at) {
    const next = free[at] ?? at;
    free[at] = free[next] ?? next;
    at = next;
  }
  return at;
}
