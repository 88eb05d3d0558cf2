import { createHash } from "node:crypto";
import { comparable } from "../loaders/comparable.js";
import type { Order } from "../model/order.js";
import type { Position } from "../repository/position.js";
import { badInput } from "./bad-input.js";

/** What a cursor is good for: one connection of one record, under one filter and one order. */
export const scopeOf = (
  connection: string,
  filter: object | null | undefined,
  order: Order | null | undefined,
): string =>
  createHash("sha256")
    .update(JSON.stringify([connection, comparable(filter ?? {}), order?.field ?? null, order?.direction === "desc"]))
    .digest("base64url")
    .slice(0, 8);

/** A cursor is the position of its record: it stays good when records before it come or go, and when its own record is gone. */
export const toCursor = (scope: string, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([scope, key, id])).toString("base64url");

/** The position that a cursor names, if it is one of this scope. */
export function readCursor(scope: string, argument: string, cursor: string): Position {
  const [cursorScope, key, id] = parsed(cursor);
  if (cursorScope !== scope || !isKey(key) || typeof id !== "string" || toCursor(scope, { key, id }) !== cursor)
    throw badInput(
      argument,
      `${argument} is not a cursor of this connection; expected a cursor of one of its edges under the same filter and order`,
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

const isKey = (value: unknown): value is Position["key"] =>
  value === null || typeof value === "string" || typeof value === "number";
