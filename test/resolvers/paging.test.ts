import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { OrderDirection } from "../../src/model/order.js";
import { type Page, type PageAsk, wholeList } from "../../src/repository/page.js";
import type { Position } from "../../src/repository/position.js";
import { pageOf } from "../../src/repository/memory/page-of.js";
import { comparePositions } from "../../src/repository/memory/positions.js";
import { runQuery } from "../run-query.js";

/** A page of positions that stand in order. */
function pageIn(items: readonly Position[], ask: Partial<PageAsk>, direction: OrderDirection = "asc"): Page<Position> {
  const order = { field: "key", direction };
  const sorted = [...items].sort(comparePositions(order));
  return pageOf(sorted, { ...wholeList, ...ask }, { order, positionOf: (item) => item });
}

const itemsWith = (keys: readonly Position["key"][]): Position[] =>
  keys.map((key, index) => ({ key, id: `Event:${String(index).padStart(4, "0")}` }));
const ids = (items: readonly Position[]): string[] => items.map(({ id }) => id);

const keys = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 })), { maxLength: 60 });
const direction = fc.constantFrom<OrderDirection>("asc", "desc");

describe("pages", () => {
  test("walked forwards or backwards give every record once, in order, with and without equal and missing keys", () => {
    fc.assert(
      fc.property(keys, direction, fc.integer({ min: 1, max: 25 }), (given, way, size) => {
        const all = itemsWith(given);
        const forwards: string[] = [];
        const backwards: string[] = [];
        for (let after: Position | null = null, more = true; more;) {
          const { nodes, positions, hasNext } = pageIn(all, { first: size, after }, way);
          forwards.push(...ids(nodes));
          more = hasNext;
          after = positions.at(-1) ?? null;
        }
        for (let before: Position | null = null, more = true; more;) {
          const { nodes, positions, hasPrevious } = pageIn(all, { last: size, before }, way);
          backwards.unshift(...ids(nodes));
          more = hasPrevious;
          before = positions[0] ?? null;
        }
        expect(forwards).toEqual(ids([...all].sort(comparePositions({ field: "key", direction: way }))));
        expect(backwards).toEqual(forwards);
        expect(new Set(forwards).size).toBe(all.length);
      }),
    );
  });

  test("go on after a record that is gone, and skip one that came in before the cursor", () => {
    const all = itemsWith([1, 2, 3, 4, 5]);
    const after = pageIn(all, { first: 3 }).positions.at(-1) ?? null;
    const later = [...all.filter(({ id }) => id !== "Event:0002"), { key: 0, id: "Event:new" }];
    expect(ids(pageIn(later, { after }).nodes)).toEqual(["Event:0003", "Event:0004"]);
  });

  test("are 20 long when nothing is said, and know how many there are in all", async () => {
    const { data } = await runQuery<{ seizureStats: { nodes: unknown[]; totalCount: number; pageInfo: object } }>(
      "{ seizureStats { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } }",
    );
    expect(data.seizureStats.nodes).toHaveLength(20);
    expect(data.seizureStats.totalCount).toBeGreaterThan(150);
    expect(data.seizureStats.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
  });
});

describe("a cursor", () => {
  interface Seizures {
    readonly seizureStats: { readonly pageInfo: { readonly endCursor: string }; readonly nodes: { id: string }[] };
  }
  const args = 'filter: { substances: [HEROIN, OPIUM], country: "CN" }, orderBy: { field: PERIOD, direction: DESC }';
  const pageWith = (more: string) =>
    runQuery<Seizures>(`{ seizureStats(${more}) { nodes { id } pageInfo { endCursor } } }`);

  test("belongs to a filter and an order, in whatever words they are given", async () => {
    const first = await pageWith(`${args}, first: 2`);
    const { endCursor } = first.data.seizureStats.pageInfo;
    const same = 'orderBy: { direction: DESC, field: PERIOD }, filter: { country: "CN", substances: [OPIUM, HEROIN] }';
    const next = await pageWith(`${same}, first: 2, after: "${endCursor}"`);
    expect(next.errors).toEqual([]);
    const together = await pageWith(`${args}, first: 4`);
    expect([...first.data.seizureStats.nodes, ...next.data.seizureStats.nodes]).toEqual(
      together.data.seizureStats.nodes,
    );
  });

  test.each([
    ["cut", (cursor: string) => [args, cursor.slice(0, -3)]],
    ["of another filter", (cursor: string) => ["filter: { substances: [HEROIN] }, orderBy: { field: PERIOD }", cursor]],
    ["of another order", (cursor: string) => ['filter: { substances: [HEROIN, OPIUM], country: "CN" }', cursor]],
    ["with something behind it", (cursor: string) => [args, `${cursor}AAAA`]],
    ["of nothing", () => [args, "nonsense"]],
  ])("%s is refused", async (_name, change) => {
    const { data } = await pageWith(`${args}, first: 2`);
    const [given, after] = change(data.seizureStats.pageInfo.endCursor);
    const { errors } = await pageWith(`${given ?? ""}, after: "${after ?? ""}"`);
    expect(errors).toEqual([
      {
        message:
          "after is not a cursor of this connection; expected a cursor of one of its edges under the same filter and order",
        code: "BAD_USER_INPUT",
        path: ["seizureStats"],
      },
    ]);
  });

  test("of one record's list is none of another's", async () => {
    const { data } = await runQuery<{ country: { seizures: { pageInfo: { endCursor: string } } } }>(
      '{ country(code: "CN") { seizures(first: 1) { pageInfo { endCursor } } } }',
    );
    const { errors } = await runQuery(
      `{ country(code: "TJ") { seizures(after: "${data.country.seizures.pageInfo.endCursor}") { totalCount } } }`,
    );
    expect(errors.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "BAD_USER_INPUT", path: ["country", "seizures"] },
    ]);
  });
});

describe("bad arguments are the client's errors", () => {
  test.each([
    ["too many", "first: 101", "Argument Validation Error"],
    ["none", "first: 0", "Argument Validation Error"],
    ["less than none", "first: -1", "Argument Validation Error"],
    ["from both ends", "first: 2, last: 2", "first and last cannot be used together; expected one of them"],
    ["a cursor of a megabyte", `before: "${"A".repeat(1_000_000)}"`, "Argument Validation Error"],
  ])("%s", async (_name, args, message) => {
    const { errors } = await runQuery(`{ countries(${args}) { totalCount } }`);
    expect(errors).toEqual([{ message, code: "BAD_USER_INPUT", path: ["countries"] }]);
  });
});
