import { createHash } from "node:crypto";
import type { Order } from "../model/order.js";
import type { OrderKey } from "../repository/memory/orders.js";
import type { Standing } from "../repository/memory/record-index.js";
import { badInput } from "./bad-input.js";

/** What a cursor is good for: one connection of one record, under one filter and one order. */
export const scopeOf = (
  connection: string,
  filter: object | null | undefined,
  order: Order | null | undefined,
): string =>
  createHash("sha256")
    .update(JSON.stringify([connection, canonical(filter ?? {}), order?.field ?? null, order?.direction === "desc"]))
    .digest("base64url")
    .slice(0, 8);

/** The same for inputs that mean the same: without nulls, keys in alphabetical order, values of lists once each in theirs. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, canonical(each)]);
}

/** A cursor is the place of its record: it stays good when records before it come or go, and when its own record is gone. */
export const toCursor = (scope: string, { key, id }: Standing): string =>
  Buffer.from(JSON.stringify([scope, key, id])).toString("base64url");

/** The place that a cursor names, if it is one of this scope. */
export function readCursor(scope: string, argument: string, cursor: string): Standing {
  const [cursorScope, key, id] = parsed(cursor);
  if (cursorScope !== scope || !isKey(key) || typeof id !== "string" || toCursor(scope, { key, id }) !== cursor)
    throw badInput(
      argument,
      `${argument} is no cursor of this connection; expected one that an edge of it gave under the same filter and order`,
    );
  return { key, id };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isKey = (value: unknown): value is OrderKey =>
  value === null || typeof value === "string" || typeof value === "number";
