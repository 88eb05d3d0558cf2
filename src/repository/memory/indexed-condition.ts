import { portionsOf, type Stepwise } from "../stepwise.js";
import { normalizeName } from "../../vocabulary/names.js";
import { addTo } from "../../documents/grouped-by.js";
import { foundAmong, type Found, isAmong, type Listed, placesOf } from "./found.js";
import { KeyedPlaces } from "./keyed-places.js";

/** An index of records for one condition. */
export interface ConditionIndex<Value> {
  /** The records of a value; where that costs nothing only the listed ones, when they alone are asked for. */
  find(this: void, value: Value, onlyListed: boolean): Found;
  /** The records by the values themselves, where each of them is a key. */
  readonly byValue?: KeyedPlaces;
}

/** One condition of a filter: an index that finds the records of a value, and the same question of a single record. */
export interface IndexedCondition<Item, Value> {
  index(items: readonly Item[], listed: Listed): Stepwise<ConditionIndex<Value>>;
  matches(item: Item, value: Value): boolean;
}

type Keys = readonly (string | null)[];

/** Records that have the given key; `keyOf` makes it of the given value. */
export const keyed = <Item, Value extends string | boolean = string>(
  keysOf: (item: Item) => Keys,
  keyOf: (value: Value) => string = String,
): IndexedCondition<Item, Value> => ({
  *index(items, listed) {
    const byValue = yield* KeyedPlaces.of(items, keysOf, listed);
    return { find: (value, onlyListed) => byValue.find(keyOf(value), onlyListed), byValue };
  },
  matches: (item, value) => keysOf(item).includes(keyOf(value)),
});

/** Records that have one of the given keys. */
export const keyedByAny = <Item, Value extends string = string>(
  keysOf: (item: Item) => Keys,
  keyOf: (value: Value) => string = String,
): IndexedCondition<Item, readonly Value[]> => ({
  *index(items, listed) {
    const byValue = yield* KeyedPlaces.of(items, keysOf, listed);
    return { find: (values, onlyListed) => byValue.findAny(values.map(keyOf), onlyListed), byValue };
  },
  matches: (item, values) => values.some((value) => keysOf(item).includes(keyOf(value))),
});

/** Records that have all the given words in one of their texts, without regard to case and accents. */
export function worded<Item>(textsOf: (item: Item) => readonly (string | null)[]): IndexedCondition<Item, string> {
  const wordsOf = (text: string | null): Set<string> => new Set(normalizeName(text ?? "").split(" "));
  return {
    *index(items) {
      // Each text has a number, and each word the numbers of the texts that have it, in ascending order.
      const owners: number[] = [];
      const read = new Map<string, number[]>();
      let place = 0;
      for (const some of portionsOf(items)) {
        for (const item of some) {
          for (const text of textsOf(item)) {
            for (const word of wordsOf(text)) addTo(read, word, owners.length);
            owners.push(place);
          }
          place += 1;
        }
        yield;
      }
      const ownerOf = Int32Array.from(owners);
      const byWord = new Map<string, Int32Array>();
      for (const some of portionsOf([...read])) {
        for (const [word, texts] of some) byWord.set(word, Int32Array.from(texts));
        yield;
      }
      const find = (value: string): Found => {
        const lists = [...wordsOf(value)]
          .map((word) => byWord.get(word) ?? noTexts)
          .sort((a, b) => a.length - b.length);
        const [rarest = noTexts, ...others] = lists;
        return foundAmong(rarest.length, () =>
          rarest
            .filter((text) => others.every((other) => isAmong(placesOf(other), text)))
            .map((text) => ownerOf[text] ?? 0),
        );
      };
      return { find };
    },
    matches: (item, value) =>
      textsOf(item).some((text) => {
        const words = wordsOf(text);
        return [...wordsOf(value)].every((word) => words.has(word));
      }),
  };
}

const noTexts = new Int32Array();
