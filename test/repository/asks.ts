import fc from "fast-check";
import { typeOfId } from "../../src/model/node.js";
import type { Order } from "../../src/model/order.js";
import type { AnyRecord, RecordType } from "../../src/model/record.js";
import { filters } from "../../src/repository/memory/filters.js";
import { orders } from "../../src/repository/memory/orders.js";
import { type Page, type PageAsk, wholeList } from "../../src/repository/page.js";
import type { Position } from "../../src/repository/position.js";
import type { Ask } from "../../src/repository/store.js";

export const recordTypes = Object.keys(orders) as RecordType[];
export const directions = fc.constantFrom("asc" as const, "desc" as const, null);

/** Every text that records hold, in lists and in what they hold as well. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 200 ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Values of a condition: those that records have, and some that none has. */
function valuesOf(name: string, records: readonly AnyRecord[]): fc.Arbitrary<unknown> {
  const own = records.map((record): unknown => Reflect.get(record, name === "types" ? "type" : name.replace(/s$/, "")));
  const year = fc.integer({ min: 1990, max: 2026 });
  if (["kinds", "types", "substances"].includes(name)) return fc.uniqueArray(fc.constantFrom(...own), { maxLength: 4 });
  if (name === "status") return fc.subarray(["confirmed", "accepted", "proposed"], { minLength: 1 });
  if (name === "direct") return fc.boolean();
  if (name.endsWith("Kilograms")) return fc.constantFrom(0, 1, 100, 5000, 8796, 200_000);
  if (["period", "signedOn", "publishedOn"].includes(name))
    return fc.tuple(year, fc.nat(5)).map(([from, years]) => `${from}/${from + years}`);
  const sources = ["claims", "citations", "text"];
  const shown = records.flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) => (sources.includes(field) ? [] : textsIn(value))),
  );
  const texts = fc.constantFrom("CN", "Country:TJ", "nobody", ...new Set(shown));
  if (!["name", "title", "measure", "text"].includes(name)) return texts;
  return texts.map((text) => text.split(" ").slice(0, 2).join(" ").toUpperCase());
}

/** Filters of a type, of which most have a few conditions. */
function filtersOf(type: RecordType, records: readonly AnyRecord[]): fc.Arbitrary<object | null> {
  const conditions = Object.keys(filters[type]).map((name) => [name, valuesOf(name, records)] as const);
  const filter = fc.record(Object.fromEntries(conditions), { requiredKeys: [] });
  return fc.option(filter, { freq: 4 });
}

/** Asks of the whole of a list, in any order. */
export function asksOf(type: RecordType, all: readonly AnyRecord[]): fc.Arbitrary<Ask> {
  const records = all.filter(({ id }) => typeOfId(id) === type);
  const order: fc.Arbitrary<Order> = fc.record({
    field: fc.constantFrom(...Object.keys(orders[type])),
    direction: directions,
  });
  return fc
    .record({ filter: filtersOf(type, records), order: fc.option(order), unlisted: fc.boolean() })
    .map(({ filter, ...others }) => ({ type, ...others, filter: filter, page: wholeList }));
}

/** Pages of a list that is known: from either end, between places that are in it or were. */
export function pagesIn({ positions }: Page<unknown>): fc.Arbitrary<PageAsk> {
  const gone = ({ key, id }: Position): Position => ({ key, id: `${id}~` });
  const known = [...positions, ...positions.map(gone), { key: null, id: "" }];
  const position = fc.option(fc.constantFrom(...known), { freq: 2 });
  const size = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 });
  return fc
    .record({ size, isFromEnd: fc.boolean(), after: position, before: position, total: fc.boolean() })
    .map(({ size: many, isFromEnd, ...others }) => ({
      first: isFromEnd ? null : many,
      last: isFromEnd ? many : null,
      ...others,
    }));
}
