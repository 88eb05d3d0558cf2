import { sorted, type Stepwise } from "../stepwise.js";
import { countBefore, type Found, type Places } from "./found.js";
import type { ConditionIndex, IndexedCondition } from "./indexed-condition.js";

type NumberOf<Item> = (item: Item) => number | null;

/** Records whose number is the given one or more. */
export const numberFrom = <Item>(numberOf: NumberOf<Item>): IndexedCondition<Item, number> => ({
  *index(items) {
    const numbers = yield* Numbers.of(items, numberOf);
    return numbers.from;
  },
  matches: (item, value) => (numberOf(item) ?? -Infinity) >= value,
});

/** Records whose number is the given one or less. */
export const numberUpTo = <Item>(numberOf: NumberOf<Item>): IndexedCondition<Item, number> => ({
  *index(items) {
    const numbers = yield* Numbers.of(items, numberOf);
    return numbers.upTo;
  },
  matches: (item, value) => (numberOf(item) ?? Infinity) <= value,
});

/** The number of each record, and the records in the order of their numbers. */
class Numbers {
  /** NaN where a record has none: nothing compares with it. */
  readonly #values: Float64Array;
  readonly #ascending: Int32Array;
  /** Of records that are found by something else: where they stand in the order of the numbers. */
  readonly #standing = new WeakMap<Found, Places>();

  private constructor(values: Float64Array, places: Int32Array) {
    this.#values = values;
    this.#ascending = places;
  }

  static *of<Item>(items: readonly Item[], numberOf: NumberOf<Item>): Stepwise<Numbers> {
    const values = new Float64Array(items.length);
    const places: number[] = [];
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place];
      const number = item === undefined ? null : numberOf(item);
      values[place] = number ?? NaN;
      if (number !== null) places.push(place);
      if (place % 1024 === 1023) yield;
    }
    const ascending = yield* sorted(places, (a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return new Numbers(values, Int32Array.from(ascending));
  }

  get from(): ConditionIndex<number> {
    const values = this.#values;
    return {
      find: (least) =>
        this.#found(this.#countBelow(least, false), this.#ascending.length, (place) => (values[place] ?? NaN) >= least),
    };
  }

  get upTo(): ConditionIndex<number> {
    const values = this.#values;
    return {
      find: (most) => this.#found(0, this.#countBelow(most, true), (place) => (values[place] ?? NaN) <= most),
    };
  }

  #found(from: number, to: number, has: Found["has"]): Found {
    const places: Places = { numbers: this.#ascending, from, to };
    const countOf = (other: Found): number | null => {
      if (other.isKept !== true) return null;
      const standing = this.#standingOf(other);
      return countBefore(standing, to) - countBefore(standing, from);
    };
    return {
      size: to - from,
      isExact: true,
      isAscending: false,
      onlyListed: false,
      places: () => places,
      has,
      countOf,
    };
  }

  #standingOf(found: Found): Places {
    const known = this.#standing.get(found);
    if (known !== undefined) return known;
    const numbers = new Int32Array(Math.min(found.size, this.#ascending.length));
    let free = 0;
    for (let at = 0; at < this.#ascending.length; at += 1)
      if (found.has(this.#ascending[at] ?? 0)) numbers[free++] = at;
    const standing = { numbers, from: 0, to: free };
    this.#standing.set(found, standing);
    return standing;
  }

  /** How many numbers are below one, or the same. */
  #countBelow(number: number, orSame: boolean): number {
    let low = 0;
    let high = this.#ascending.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = this.#values[this.#ascending[middle] ?? 0] ?? 0;
      if (value < number || (orSame && value === number)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
