import fc from "fast-check";
import { typeOfId } from "../../src/model/node.js";
import type { Order } from "../../src/model/order.js";
import { valuesAt } from "../../src/repository/types/field-path.js";
import type { Condition } from "../../src/repository/types/filter-words.js";
import { type AnyRecord, blocks, type RecordType } from "../../src/repository/types/types.js";
import { orders } from "../../src/repository/memory/orders.js";
import { type Page, type PageAsk, wholeList } from "../../src/repository/page.js";
import type { Position } from "../../src/repository/position.js";
import type { Ask } from "../../src/repository/store.js";

export const recordTypes = Object.keys(orders) as RecordType[];
export const directions = fc.constantFrom("asc" as const, "desc" as const, null);

/** Values of a condition: those that records have, and some that none has. */
function valuesFor({ asking, of }: Condition, records: readonly AnyRecord[]): fc.Arbitrary<unknown> {
  const own = [...new Set(records.flatMap((record) => valuesAt(of)(record)))].filter(
    (value) => typeof value !== "object",
  );
  const year = fc.integer({ min: 1990, max: 2026 });
  switch (asking.kind) {
    case "countries":
    case "anyOf":
      return fc.uniqueArray(fc.constantFrom(...own, "nobody"), { minLength: 1, maxLength: 4 });
    case "isTrue":
      return fc.boolean();
    case "atLeast":
    case "atMost":
      return fc.constantFrom(...own, 0, 1, 100, 5000, 200_000);
    case "overlaps":
      return fc.tuple(year, fc.nat(5)).map(([from, years]) => `${from}/${from + years}`);
    case "words":
      return fc
        .constantFrom(...own, "nobody")
        .map((text) => String(text).split(" ").slice(0, 2).join(" ").toUpperCase());
    case "country":
      return fc.constantFrom(...own, "CN", "Country:TJ");
    case "claimField":
    case "exactly":
    case "citedBy":
    case "idOf":
    case "is":
    case "named":
      return fc.constantFrom(...own, "nobody");
  }
}

/** Filters of a type, of which most have a few conditions. */
function filtersOf(type: RecordType, records: readonly AnyRecord[]): fc.Arbitrary<object | null> {
  const declared = blocks.find(({ name }) => name === type)?.filters ?? {};
  const conditions = Object.entries(declared).map(
    ([name, condition]) => [name, valuesFor(condition, records)] as const,
  );
  const filter = fc.record(Object.fromEntries(conditions), { requiredKeys: [] });
  const or = fc.array(filter, { minLength: 1, maxLength: 3 });
  return fc.option(fc.oneof({ weight: 3, arbitrary: filter }, { weight: 1, arbitrary: fc.record({ or }) }), {
    freq: 4,
  });
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
    .map(({ filter, ...others }) => ({ type, ...others, filter, page: wholeList }));
}

/** Pages of a list that is known: from either end, between places that are in it or were. */
export function pagesIn({ positions }: Page<unknown>, isOfRecords: boolean): fc.Arbitrary<PageAsk> {
  const gone = ({ key, id }: Position): Position => ({ key, id: `${id}~` });
  const known = [...positions, ...positions.map(gone), { key: null, id: "" }];
  const position = fc.option(fc.constantFrom(...known), { freq: 2 });
  const size = fc.option(fc.integer({ min: 1, max: 30 }), { freq: 3 });
  const fromAnEnd = fc
    .record({ size, isFromEnd: fc.boolean(), after: position, before: position, total: fc.boolean() })
    .map(({ size: many, isFromEnd, ...others }) => ({
      first: isFromEnd ? null : many,
      last: isFromEnd ? many : null,
      around: null,
      ...others,
    }));
  const around = fc
    .record({
      first: size,
      around: fc.constantFrom(...positions.map(({ id }) => id), "Event:gone"),
      total: fc.boolean(),
    })
    .map((asked) => ({ ...asked, last: null, after: null, before: null }));
  return isOfRecords ? fc.oneof(fromAnEnd, around) : fromAnEnd;
}
