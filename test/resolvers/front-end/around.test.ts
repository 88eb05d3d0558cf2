import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../../src/repository/graph.js";
import { runQuery } from "../../run-query.js";
import { borderCorpus, type SmallCorpus } from "./border-corpus.js";

let answer: SmallCorpus["answer"];
let graph: Graph;
beforeAll(async () => {
  ({ answer, graph } = await borderCorpus());
});

describe("a list that opens at a record", () => {
  const ids = async (args: string): Promise<unknown> => {
    const { data } = await runQuery<{ seizureStats: { nodes: { id: string }[]; pageInfo: object } }>(
      `{ seizureStats(${args}) { nodes { id } pageInfo { hasPreviousPage hasNextPage } } }`,
    );
    return data.seizureStats.nodes.map(({ id }) => id);
  };
  const order = "filter: { substances: [HEROIN] }, orderBy: { field: PERIOD, direction: DESC }";

  test("has it in the middle, under any filter and order, and at the ends the first and the last page", async () => {
    const all = (await ids(`${order}, first: 100`)) as string[];
    const at = (place: number, first: number): Promise<unknown> =>
      ids(`${order}, first: ${first}, around: "${all[place] ?? ""}"`);
    expect(await at(40, 5)).toEqual(all.slice(38, 43));
    expect(await at(40, 1)).toEqual(all.slice(40, 41));
    expect(await at(40, 4)).toEqual(all.slice(39, 43));
    expect(await at(1, 5)).toEqual(all.slice(0, 5));
  });

  test("leads on both ways by its cursors", async () => {
    interface Page {
      readonly seizureStats: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: Readonly<Record<string, unknown>>;
      };
    }
    const all = (await ids(`${order}, first: 100`)) as string[];
    const opened = await runQuery<Page>(
      `{ seizureStats(${order}, first: 3, around: "${all[40] ?? ""}") { nodes { id } pageInfo { startCursor endCursor hasPreviousPage hasNextPage } } }`,
    );
    const { startCursor, endCursor, ...more } = opened.data.seizureStats.pageInfo;
    expect(more).toEqual({ hasPreviousPage: true, hasNextPage: true });
    expect(await ids(`${order}, first: 2, after: "${String(endCursor)}"`)).toEqual(all.slice(42, 44));
    expect(await ids(`${order}, last: 2, before: "${String(startCursor)}"`)).toEqual(all.slice(37, 39));
  });

  test("opens the list of a record too", async () => {
    expect(
      await answer(
        `{ country(code: "TJ") { seizures(around: "SeizureStat:heroin-tj-2021-05-03-incident-25") { totalCount nodes { label } } } }`,
      ),
    ).toEqual({
      country: { seizures: { totalCount: 1, nodes: [{ label: "25 kg of heroin, Tajikistan, 2021-05-03" }] } },
    });
  });

  test.each([
    ["that the filter leaves out", 'filter: { country: "NO" }, around: "SeizureStat:heroin-tj-2021-05-03-incident-25"'],
    ["of another type", 'around: "Country:TJ"'],
    ["that is unknown", 'around: "SeizureStat:nobody"'],
  ])("refuses a record %s", async (_name, args) => {
    const { data, errors } = await runQuery(`{ seizureStats(${args}) { totalCount } documents { totalCount } }`, {
      graph,
    });
    expect(data).toEqual({ seizureStats: null, documents: { totalCount: 2 } });
    expect(errors).toEqual([
      {
        message:
          "around is not the id of a record of this list; expected a record that the list has under the same filter",
        code: "BAD_USER_INPUT",
        path: ["seizureStats"],
      },
    ]);
  });

  test("refuses an end and a cursor beside it", async () => {
    const { errors } = await runQuery('{ countries(around: "Country:TJ", last: 3) { totalCount } }', { graph });
    expect(errors).toEqual([
      {
        message: "around cannot be used together with last, after or before; expected first, or none",
        code: "BAD_USER_INPUT",
        path: ["countries"],
      },
    ]);
  });
});
