import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { substances } from "../../src/vocabulary/substances.js";
import type { Filters } from "../../src/repository/types/types.js";
import type { Graph } from "../../src/repository/graph.js";
import { filters } from "../../src/repository/memory/filters.js";
import type { IndexedCondition } from "../../src/repository/memory/indexed-condition.js";
import { type OrderKey, orders } from "../../src/repository/memory/orders.js";
import { pageOf } from "../../src/repository/memory/page-of.js";
import { comparePositions } from "../../src/repository/memory/positions.js";
import type { Page, PageAsk } from "../../src/repository/page.js";
import type { Position } from "../../src/repository/position.js";
import type { SeizureStat } from "../../src/model/seizure-stat.js";
import { shippedGraph } from "../run-query.js";

let graph: Graph;
beforeAll(async () => {
  graph = await shippedGraph();
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const year = fc.integer({ min: 2003, max: 2024 });
const kilograms = fc.constantFrom(0, 1, 100, 5000, 8796, 200_000);

const seizureFilter: fc.Arbitrary<Filters["SeizureStat"]> = fc.record({
  substances: maybe(fc.subarray(Object.keys(substances) as (keyof typeof substances)[], { minLength: 1 })),
  country: maybe(fc.constantFrom("CN", "Country:TJ", "AF", "US")),
  organization: maybe(fc.constantFrom("Organization:shanghai-cooperation-organization", "Organization:nobody")),
  period: maybe(fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`)),
  scope: maybe(fc.constantFrom("aggregate" as const, "incident" as const)),
  minKilograms: maybe(kilograms),
  maxKilograms: maybe(kilograms),
});

/** The same question answered by looking at every record. */
const scanned = (filter: Filters["SeizureStat"]): string[] =>
  graph
    .all("SeizureStat")
    .filter((record) =>
      Object.entries<unknown>({ ...filter }).every(([name, value]) => {
        const condition = Reflect.get(filters.SeizureStat, name) as IndexedCondition<unknown, unknown>;
        return value === undefined || condition.matches(record, value);
      }),
    )
    .map(({ id }) => id);

describe("a selection", () => {
  test("by the indexes finds what looking at every record finds, whatever the filter", () => {
    const found: number[] = [];
    fc.assert(
      fc.property(seizureFilter, (filter) => {
        const ids = graph.select("SeizureStat", { filter }).map(({ id }) => id);
        expect(ids).toEqual(scanned(filter));
        found.push(ids.length);
      }),
      { numRuns: 500 },
    );
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  test("gives every page of what it finds, in every order, as cutting the whole of it does", () => {
    const orderBy = fc.record({
      field: fc.constantFrom("id", "mass", "period"),
      direction: fc.constantFrom("asc" as const, "desc" as const, null),
    });
    const size = fc.integer({ min: 1, max: 30 });
    const place = fc.option(fc.nat(400), { freq: 2 });
    const cut = fc.record({ size, isFromEnd: fc.boolean(), after: place, before: place, around: place });
    fc.assert(
      fc.property(seizureFilter, orderBy, cut, (filter, order, { size: many, isFromEnd, around, ...ends }) => {
        const all = graph.all("SeizureStat");
        const found = graph.select("SeizureStat", { filter, order });
        const positionOf = graph.positionUnder("SeizureStat", order);
        const at = (one: number | null): Position | null => {
          const record = one === null ? undefined : all[one % all.length];
          return record === undefined ? null : positionOf(record);
        };
        const middle = at(around);
        const ask: PageAsk = {
          first: isFromEnd && middle === null ? null : many,
          last: isFromEnd && middle === null ? many : null,
          after: middle === null ? at(ends.after) : null,
          before: middle === null ? at(ends.before) : null,
          around: middle?.id ?? null,
          total: true,
        };
        const shown = ({ nodes, positions, hasNext, hasPrevious, total }: Page<SeizureStat>): unknown => ({
          ids: nodes.map(({ id }) => id),
          positions,
          hasNext,
          hasPrevious,
          total,
        });
        expect(shown(graph.page("SeizureStat", { filter, order }, ask, null))).toEqual(
          shown(pageOf(found, ask, { order, positionOf, around: middle })),
        );
        const counted = graph.page("SeizureStat", { filter }, ask, null).counts("countryId");
        expect(counted).toEqual(pageOf(found, ask, { order, positionOf, around: middle }).counts("countryId"));
      }),
      { numRuns: 1000 },
    );
  });

  test("within a list finds those of the list", () => {
    fc.assert(
      fc.property(seizureFilter, fc.integer({ min: 1, max: 5 }), (filter, step) => {
        const within = graph.all("SeizureStat").filter((_record, index) => index % step === 0);
        const ids = new Set(within.map(({ id }) => id));
        expect(graph.select("SeizureStat", { within, filter }).map(({ id }) => id)).toEqual(
          scanned(filter).filter((id) => ids.has(id)),
        );
      }),
    );
  });

  test("stands in every order that there is, both ways, with nothing lost", () => {
    for (const [type, fields] of Object.entries<object>(orders)) {
      const all = graph.all(type as "Event");
      for (const [field, keyOf] of Object.entries(fields) as [string, (record: object) => OrderKey][]) {
        for (const direction of ["asc", "desc"] as const) {
          const order = { field, direction };
          const selected = graph.select(type as "Event", { order });
          const positions = selected.map((record) => ({ key: keyOf(record), id: record.id }));
          expect(positions).toEqual([...positions].sort(comparePositions(order)));
          expect(new Set(selected)).toEqual(new Set(all));
        }
      }
    }
  });

  test("by words needs all of them in one name, in whatever case and accents", () => {
    const named = (name: string): string[] => graph.select("Official", { filter: { name } }).map(({ id }) => id);
    expect(named("RASHID álimov")).toEqual(["Official:rashid-alimov"]);
    expect(named("alomov")).toEqual(["Official:rashid-alimov"]);
    expect(named("rashid yuejin")).toEqual([]);
  });
});
