import { edtfInterval } from "../../vocabulary/edtf.js";
import { portionsOf, sorted, type Stepwise } from "../stepwise.js";
import { normalizeName } from "../../vocabulary/names.js";
import { countWhile } from "../../documents/count-while.js";
import { addTo } from "../../documents/grouped-by.js";

/** What an index knows of a value without looking at a record: how many it has, and which. */
export interface Found<Item> {
  readonly size: number;
  /** Whether the records come in the order of their ids, so that nobody need sort them. */
  readonly inIdOrder: boolean;
  items(): readonly Item[];
}

/** One condition of a filter: an index that finds the records of a value, and the same question of a single record. */
export interface IndexedCondition<Item, Value> {
  index(items: readonly Item[]): Stepwise<(value: Value) => Found<Item>>;
  matches(item: Item, value: Value): boolean;
}

type Keys = readonly (string | null)[];

/** Records that have the given key; `keyOf` makes it of the given value. */
export const keyed = <Item, Value extends string | boolean = string>(
  keysOf: (item: Item) => Keys,
  keyOf: (value: Value) => string = String,
): IndexedCondition<Item, Value> => ({
  *index(items) {
    const byKey = yield* groupedByKeys(items, keysOf);
    return (value) => {
      const found = byKey.get(keyOf(value)) ?? [];
      return { size: found.length, inIdOrder: true, items: () => found };
    };
  },
  matches: (item, value) => keysOf(item).includes(keyOf(value)),
});

/** Records that match one of several values. */
export const matchingAny = <Item, Value>(
  condition: IndexedCondition<Item, Value>,
): IndexedCondition<Item, readonly Value[]> => ({
  *index(items) {
    const find = yield* condition.index(items);
    return (values) => {
      const found = values.map(find);
      return {
        size: found.reduce((sum, { size }) => sum + size, 0),
        inIdOrder: found.length === 1 && found.every(({ inIdOrder }) => inIdOrder),
        items: () =>
          found.length === 1 ? (found[0]?.items() ?? []) : [...new Set(found.flatMap((each) => each.items()))],
      };
    };
  },
  matches: (item, values) => values.some((value) => condition.matches(item, value)),
});

/** Records that have all the given words in one of their texts, without regard to case and accents. */
export function worded<Item>(textsOf: (item: Item) => readonly (string | null)[]): IndexedCondition<Item, string> {
  const wordsOf = (text: string | null): Set<string> => new Set(normalizeName(text ?? "").split(" "));
  return {
    *index(items) {
      // Each text has a number, and each word the numbers of the texts that have it, in ascending order.
      const owners: Item[] = [];
      const byWord = new Map<string, number[]>();
      for (const some of portionsOf(items)) {
        for (const item of some) {
          for (const text of textsOf(item)) {
            for (const word of wordsOf(text)) addTo(byWord, word, owners.length);
            owners.push(item);
          }
        }
        yield;
      }
      return (value) => {
        const lists = [...wordsOf(value)].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
        const [rarest = [], ...others] = lists;
        return {
          size: rarest.length,
          inIdOrder: true,
          items: () => {
            const texts = rarest.filter((text) => others.every((other) => isIn(other, text)));
            return [...new Set(texts.flatMap((text) => owners[text] ?? []))];
          },
        };
      };
    },
    matches: (item, value) =>
      textsOf(item).some((text) => {
        const words = wordsOf(text);
        return [...wordsOf(value)].every((word) => words.has(word));
      }),
  };
}

const isIn = (ascending: readonly number[], wanted: number): boolean =>
  ascending[countWhile(ascending, (number) => number < wanted)] === wanted;

interface Spanned<Item> {
  readonly item: Item;
  readonly min: number;
  readonly max: number;
}

/** Spans of about one length, by their beginnings: those that reach a time begin in one stretch before its end. */
interface Stretch<Item> {
  readonly longest: number;
  readonly byBeginning: readonly Spanned<Item>[];
}

/** Records whose EDTF time shares an instant with the given one. */
export function overlapping<Item>(timeOf: (item: Item) => string | null | undefined): IndexedCondition<Item, string> {
  const spanOf = (item: Item): Spanned<Item> | null => {
    const interval = edtfInterval(timeOf(item) ?? "");
    return interval === null ? null : { item, ...interval };
  };
  return {
    *index(items) {
      const stretches = yield* stretchesOf(yield* flatMapped(items, (item) => spanOf(item) ?? []));
      return (value) => {
        const wanted = edtfInterval(value) ?? { min: Infinity, max: -Infinity };
        const found = stretches.map(({ longest, byBeginning }) => ({
          byBeginning,
          from: countWhile(byBeginning, ({ min }) => min < wanted.min - longest),
          to: countWhile(byBeginning, ({ min }) => min <= wanted.max),
        }));
        return {
          size: found.reduce((sum, { from, to }) => sum + to - from, 0),
          inIdOrder: false,
          items: () =>
            found.flatMap(({ byBeginning, from, to }) =>
              byBeginning
                .slice(from, to)
                .filter(({ max }) => max >= wanted.min)
                .map(({ item }) => item),
            ),
        };
      };
    },
    matches: (item, value) => {
      const span = spanOf(item);
      const wanted = edtfInterval(value);
      return span !== null && wanted !== null && span.min <= wanted.max && span.max >= wanted.min;
    },
  };
}

function* stretchesOf<Item>(spans: readonly Spanned<Item>[]): Stepwise<Stretch<Item>[]> {
  const byLength = yield* groupedByKeys(spans, ({ min, max }) => [String(Math.ceil(Math.log2(max - min + 1)))]);
  const stretches: Stretch<Item>[] = [];
  for (const group of byLength.values()) {
    const byBeginning = yield* sorted(group, (a, b) => a.min - b.min);
    stretches.push({
      longest: group.reduce((longest, { min, max }) => Math.max(longest, max - min), 0),
      byBeginning,
    });
  }
  return stretches;
}

type NumberOf<Item> = (item: Item) => number | null;

/** Records whose number is the given one or more. */
export const numberFrom = <Item>(numberOf: NumberOf<Item>): IndexedCondition<Item, number> => ({
  *index(items) {
    const ascending = yield* byNumber(items, numberOf);
    return (value) => {
      const below = countWhile(ascending, ({ number }) => number < value);
      return {
        size: ascending.length - below,
        inIdOrder: false,
        items: () => ascending.slice(below).map(({ item }) => item),
      };
    };
  },
  matches: (item, value) => (numberOf(item) ?? -Infinity) >= value,
});

/** Records whose number is the given one or less. */
export const numberUpTo = <Item>(numberOf: NumberOf<Item>): IndexedCondition<Item, number> => ({
  *index(items) {
    const ascending = yield* byNumber(items, numberOf);
    return (value) => {
      const size = countWhile(ascending, ({ number }) => number <= value);
      return { size, inIdOrder: false, items: () => ascending.slice(0, size).map(({ item }) => item) };
    };
  },
  matches: (item, value) => (numberOf(item) ?? Infinity) <= value,
});

function* byNumber<Item>(items: readonly Item[], numberOf: NumberOf<Item>): Stepwise<{ item: Item; number: number }[]> {
  const numbered = yield* flatMapped(items, (item) => {
    const number = numberOf(item);
    return number === null ? [] : { item, number };
  });
  return yield* sorted(numbered, (a, b) => a.number - b.number);
}

function* flatMapped<Item, Result>(
  items: readonly Item[],
  resultOf: (item: Item) => Result | readonly Result[],
): Stepwise<Result[]> {
  const results: Result[] = [];
  for (const some of portionsOf(items)) {
    results.push(...some.flatMap(resultOf));
    yield;
  }
  return results;
}

/** The items under each of their keys, in their order. */
export function* groupedByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Keys,
): Stepwise<Map<string, readonly Item[]>> {
  const byKey = new Map<string, Item[]>();
  for (const some of portionsOf(items)) {
    for (const item of some) {
      for (const key of new Set(keysOf(item))) {
        if (key !== null) addTo(byKey, key, item);
      }
    }
    yield;
  }
  for (const groups of portionsOf([...byKey.values()])) {
    for (const group of groups) Object.freeze(group);
    yield;
  }
  return byKey;
}
