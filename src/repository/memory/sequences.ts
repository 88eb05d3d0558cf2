import type { Order } from "../../model/order.js";
import { byCodeUnits } from "../assembly/names.js";
import type { OrderKey, Orders } from "./orders.js";

/** For each order, the places in the order of ids of all records of a type, in that order. */
export type Sequences = Readonly<Record<string, Int32Array>>;

export const isById = ({ field, direction }: Order): boolean => field === "id" && direction !== "desc";
export const sequenceName = ({ field, direction }: Order): string => `${field} ${direction ?? "asc"}`;

/** Which of two keys comes first; what has none comes last in both directions. */
export function compareKeys(a: OrderKey, b: OrderKey, { direction }: Pick<Order, "direction">): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const ascending = typeof a === "number" && typeof b === "number" ? a - b : byCodeUnits(String(a), String(b));
  return direction === "desc" ? -ascending : ascending;
}

/** How records, which stand in the order of their ids, stand in every order but that one. */
export function sequencesOf<Item>(items: readonly Item[], orders: Orders<Item>): Sequences {
  const sequences: Record<string, Int32Array> = {};
  for (const [field, keyOf] of Object.entries(orders)) {
    const ranked = field === "id" ? rankedByPlace(items.length) : rankedBy(items.map(keyOf));
    for (const direction of ["asc", "desc"] as const) {
      const order: Order = { field, direction };
      if (!isById(order)) sequences[sequenceName(order)] = inOrderOf(ranked, order);
    }
  }
  return sequences;
}

/** Keys by their ranks in ascending order: equal keys have one, and what has no key has `count`. */
interface Ranked {
  readonly ranks: Int32Array;
  readonly count: number;
}

/** Only different keys are compared with each other: many records have the same few. */
function rankedBy(keys: readonly OrderKey[]): Ranked {
  const different = [...new Set(keys)].filter((key) => key !== null);
  different.sort((a, b) => compareKeys(a, b, {}));
  const rankOf = new Map<OrderKey, number>(different.map((key, rank) => [key, rank]));
  return { ranks: Int32Array.from(keys, (key) => rankOf.get(key) ?? different.length), count: different.length };
}

/** The records stand in the order of their ids, of which no two are equal. */
const rankedByPlace = (count: number): Ranked => ({
  ranks: Int32Array.from({ length: count }, (_each, at) => at),
  count,
});

/** The places of all keys; those of equal keys stay in the order of their ids. */
function inOrderOf({ ranks, count }: Ranked, { direction }: Order): Int32Array {
  const standingOf = (rank: number): number => (direction === "desc" && rank < count ? count - 1 - rank : rank);
  /** By standing where the next place is put. */
  const next = new Int32Array(count + 2);
  for (const rank of ranks) next[standingOf(rank) + 1] = (next[standingOf(rank) + 1] ?? 0) + 1;
  for (let standing = 1; standing <= count; standing += 1)
    next[standing] = (next[standing] ?? 0) + (next[standing - 1] ?? 0);
  const places = new Int32Array(ranks.length);
  for (let place = 0; place < ranks.length; place += 1) {
    const standing = standingOf(ranks[place] ?? count);
    const free = next[standing] ?? 0;
    places[free] = place;
    next[standing] = free + 1;
  }
  return places;
}
