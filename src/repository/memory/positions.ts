import type { Order } from "../../model/order.js";
import { byCodeUnits } from "../assembly/names.js";
import type { Position } from "../position.js";
import { compareKeys } from "./sequences.js";

export const orderById: Order = { field: "id" };

/** Which of two positions comes first. Nothing equals a position but itself, so that a cursor is a key and no offset. */
export const comparePositions =
  (order: Order) =>
  (a: Position, b: Position): number =>
    compareKeys(a.key, b.key, order) || byCodeUnits(a.id, b.id);

/** The position of what has no id: its place in its list, as text that sorts as numbers do. */
export const placed = (place: number): string => String(place).padStart(10, "0");
