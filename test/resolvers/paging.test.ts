import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pageById } from "../../src/resolvers/paging.js";
import { runQuery } from "../run-query.js";

const records = (count: number): { id: string }[] =>
  Array.from({ length: count }, (_each, index) => ({ id: `Event:${String(index).padStart(4, "0")}` }));

describe("pages", () => {
  test("walked forwards or backwards give every record once, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 25 }), (count, size) => {
        const all = records(count);
        const forwards: string[] = [];
        const backwards: string[] = [];
        for (let after: string | undefined, more = true; more;) {
          const { nodes, pageInfo } = pageById("Event", all, { first: size, ...(after !== undefined && { after }) });
          forwards.push(...nodes.map(({ id }) => id));
          more = pageInfo.hasNextPage;
          after = pageInfo.endCursor ?? undefined;
        }
        for (let before: string | undefined, more = true; more;) {
          const { nodes, pageInfo } = pageById("Event", all, { last: size, ...(before !== undefined && { before }) });
          backwards.unshift(...nodes.map(({ id }) => id));
          more = pageInfo.hasPreviousPage;
          before = pageInfo.startCursor ?? undefined;
        }
        expect(forwards).toEqual(all.map(({ id }) => id));
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test("go on after a record that is gone", () => {
    const all = records(5);
    const cursor = pageById("Event", all, { first: 3 }).pageInfo.endCursor ?? "";
    const rest = all.filter(({ id }) => id !== "Event:0002");
    expect(pageById("Event", rest, { after: cursor }).nodes.map(({ id }) => id)).toEqual(["Event:0003", "Event:0004"]);
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

describe("bad arguments are the client's errors", () => {
  test.each([
    ["first: 101", "Argument Validation Error"],
    ["first: 0", "Argument Validation Error"],
    ["first: -1", "Argument Validation Error"],
    ["first: 2, last: 2", "first and last exclude each other; expected one of them"],
    ['after: "nonsense"', "after is no cursor of this connection; expected a cursor that a Country edge gave"],
    [
      `after: "${Buffer.from("Event\nEvent:x").toString("base64url")}"`,
      "after is no cursor of this connection; expected a cursor that a Country edge gave",
    ],
    [`before: "${"A".repeat(100_000)}"`, "Argument Validation Error"],
  ])("%s", async (args, message) => {
    const { errors } = await runQuery(`{ countries(${args}) { totalCount } }`);
    expect(errors).toEqual([{ message, code: "BAD_USER_INPUT", path: ["countries"] }]);
  });
});
