import type { Order } from "../../model/order.js";
import { byCodeUnits } from "../assembly/names.js";
import type { OrderKey, Orders } from "./orders.js";

/** For each order, the places in the order of ids of all records of a type, in that order. */
export type Sequences = Readonly<Record<string, Int32Array>>;

export const isById = ({ field, direction }: Order): boolean => field === "id" && direction !== "desc";
export const sequenceName = ({ field, direction }: Order): string => `${field} ${direction ?? "asc"}`;

/** Which of two keys comes first; what has none comes last in both directions. */
export function compareKeys(a: OrderKey, b: OrderKey, { direction }: Order): number {
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
    const keys = items.map(keyOf);
    for (const direction of ["asc", "desc"] as const) {
      const order: Order = { field, direction };
      if (isById(order)) continue;
      // Records of equal keys stay in the order of their ids.
      const places = [...keys.keys()].sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, order));
      sequences[sequenceName(order)] = Int32Array.from(places);
    }
  }
  return sequences;
}
