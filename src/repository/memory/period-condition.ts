import { edtfInterval } from "../../vocabulary/edtf.js";
import { addTo } from "../../documents/grouped-by.js";
import { sorted, type Stepwise } from "../stepwise.js";
import { countWhile } from "../../documents/count-while.js";
import { type Found, nothingFound, allPlaces } from "./found.js";
import type { IndexedCondition } from "./indexed-condition.js";

/** Records whose EDTF time shares an instant with the given one. */
export function overlapping<Item>(timeOf: (item: Item) => string | null | undefined): IndexedCondition<Item, string> {
  return {
    *index(items) {
      const spans = yield* Spans.of(items, timeOf);
      return { find: (value) => spans.find(value) };
    },
    matches: (item, value) => {
      const span = edtfInterval(timeOf(item) ?? "");
      const wanted = edtfInterval(value);
      return span !== null && wanted !== null && span.min <= wanted.max && span.max >= wanted.min;
    },
  };
}

/** Spans of about one length, by their beginnings: those that reach a time begin in one stretch before its end. */
interface OfOneLength {
  readonly longest: number;
  readonly byBeginning: Int32Array;
}

/** When each record was. */
class Spans {
  /** NaN where it is not known: nothing compares with it. */
  readonly #begins: Float64Array;
  readonly #ends: Float64Array;
  readonly #lengths: readonly OfOneLength[];

  private constructor(begins: Float64Array, ends: Float64Array, lengths: readonly OfOneLength[]) {
    this.#begins = begins;
    this.#ends = ends;
    this.#lengths = lengths;
  }

  static *of<Item>(items: readonly Item[], timeOf: (item: Item) => string | null | undefined): Stepwise<Spans> {
    const begins = new Float64Array(items.length).fill(NaN);
    const ends = new Float64Array(items.length).fill(NaN);
    const byLength = new Map<number, number[]>();
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place];
      const interval = item === undefined ? null : edtfInterval(timeOf(item) ?? "");
      if (interval !== null) {
        const { min, max } = interval;
        begins[place] = min;
        ends[place] = max;
        addTo(byLength, Math.ceil(Math.log2(max - min + 1)), place);
      }
      // Often, as each may be a date that is parsed for the first time.
      if (place % 64 === 63) yield;
    }
    const lengths: OfOneLength[] = [];
    for (const places of byLength.values()) {
      const ascending = yield* sorted(places, (a, b) => compared(begins[a] ?? 0, begins[b] ?? 0));
      const longest = places.reduce((most, place) => Math.max(most, (ends[place] ?? 0) - (begins[place] ?? 0)), 0);
      lengths.push({ longest, byBeginning: Int32Array.from(ascending) });
    }
    return new Spans(begins, ends, lengths);
  }

  find(period: string): Found {
    const interval = edtfInterval(period);
    if (interval === null) return nothingFound;
    const { min, max } = interval;
    const [begins, ends] = [this.#begins, this.#ends];
    const stretches = this.#lengths.map(({ longest, byBeginning }) => ({
      numbers: byBeginning,
      from: countWhile(byBeginning, (place) => (begins[place] ?? 0) < min - longest),
      to: countWhile(byBeginning, (place) => (begins[place] ?? 0) <= max),
    }));
    const size = stretches.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
    return {
      size,
      isExact: false,
      isAscending: false,
      onlyListed: false,
      places: () => {
        const found = new Int32Array(size);
        let free = 0;
        for (const { numbers, from, to } of stretches) {
          for (let at = from; at < to; at += 1) {
            const place = numbers[at] ?? 0;
            if ((ends[place] ?? 0) >= min) found[free++] = place;
          }
        }
        return { ...allPlaces(found), to: free };
      },
      has: (place) => (begins[place] ?? NaN) <= max && (ends[place] ?? NaN) >= min,
    };
  }
}

/** Unlike a difference, right for two infinities. */
const compared = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
