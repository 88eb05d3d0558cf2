import { edtfInterval } from "../../vocabulary/edtf.js";
import { factStatuses } from "../../vocabulary/fact-statuses.js";
import { normalizeName } from "../../vocabulary/names.js";
import { numberAt, textAt } from "../types/field-path.js";
import type { OrderWord } from "../types/order-words.js";
import { types } from "../types/types.js";
import type { RecordType } from "../types/types.js";

/** What records stand in order by: text by code units, numbers by size; null comes last in both directions. */
export type OrderKey = string | number | null;

/** The key of a record under each order that its connection offers. */
export type Orders<Item> = Readonly<Record<string, (item: Item) => OrderKey>>;

function beginningOf(time: string): number | null {
  const { min } = edtfInterval(time) ?? { min: -Infinity };
  return Number.isFinite(min) ? min : null;
}

const reviews = Object.keys(factStatuses);

function keyOf({ by, of }: OrderWord): (record: object) => OrderKey {
  if (by === "number") return numberAt(of);
  const textOf = textAt(of);
  const keyOfText = {
    name: normalizeName,
    text: String,
    time: beginningOf,
    review: (text: string) => reviews.indexOf(text),
  }[by];
  return (record) => {
    const text = textOf(record);
    return text === null ? null : keyOfText(text);
  };
}

/** Every order of every connection as the blocks of types declare it, under the names that the schema gives them. */
export const orders = Object.fromEntries(
  types.map(({ name, orders }) => [
    name,
    Object.fromEntries(Object.entries<OrderWord>(orders).map(([order, declared]) => [order, keyOf(declared)])),
  ]),
  // Every type has a block; `Object.fromEntries` forgets the names.
) as Readonly<Record<RecordType, Orders<object>>>;
