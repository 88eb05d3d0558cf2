import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/repository/graph.js";
import { documentWith, folderOf, graphOf, subgraph } from "../run-query.js";
import { get, post, type RunningServer, startServer } from "./start-server.js";

const text = "In 2018 China seized 5 tons of heroin. Rashid Alimov spoke.";
const seizure = (massKg: number, status = "confirmed") => ({
  type: "SeizureStat",
  fields: { substance: "heroin", country: "CN", massKg, from: "2018", to: "2018" },
  quote: "In 2018 China seized 5 tons of heroin",
  status,
});
const official = { type: "Official", fields: { name: "Rashid Alimov" }, quote: "Rashid Alimov" };
const graphWith = async (facts: readonly object[], before = ""): Promise<Graph> =>
  graphOf(await folderOf(documentWith("a", before + text, facts)));

let first: Graph, later: Graph, last: Graph;
let running: RunningServer;
beforeAll(async () => {
  first = await graphWith([seizure(5000)]);
  later = await graphWith([seizure(5000), official]);
  last = await graphWith([seizure(5001), official]);
  running = await startServer(first, { keptSnapshots: 3 });
});
afterAll(() => running.stop());

const ask = async (query: string, variables: object = {}): Promise<unknown> =>
  (await post(running.url, { query, variables })).body;

const changes =
  "query ($after: ID!) { snapshot { id } changes(after: $after) { since upTo totalCount nodes { id type kind fields record { id } } } }";

describe("the snapshot that is served", () => {
  test("says what it holds, since when, and what is left out", async () => {
    running.health.report({ faults: [{ path: "documents/b.facts.yaml", problem: "1:1  no valid YAML" }] });
    expect(await ask("{ snapshot { id loadedAt documents facts leftOut { path problem } } }")).toEqual({
      data: {
        snapshot: {
          id: first.snapshotId,
          loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          documents: 1,
          facts: 1,
          leftOut: [{ path: "documents/b.facts.yaml", problem: "1:1  no valid YAML" }],
        },
      },
    });
  });

  test("is asked each time by whoever keeps answers, for it is of one process", async () => {
    const query = "{ snapshot { id loadedAt } }";
    const [byPost, byGet] = [await post(running.url, { query }), await get(running.url, { query })];
    expect([byPost, byGet].map(({ headers }) => [headers.get("cache-control"), headers.get("etag")])).toEqual([
      ["public, max-age=0, must-revalidate", null],
      ["private, no-cache", null],
    ]);
  });
});

describe("changes since a snapshot", () => {
  test("are none since the one that is served", async () => {
    expect(await ask(changes, { after: first.snapshotId })).toEqual({
      data: {
        snapshot: { id: first.snapshotId },
        changes: { since: first.snapshotId, upTo: first.snapshotId, totalCount: 0, nodes: [] },
      },
    });
  });

  test("are the records that are added, changed in these fields, and gone", async () => {
    running.current.swap(later);
    const alimov = { id: "Official:rashid-alimov-cn", type: "Official", record: { id: "Official:rashid-alimov-cn" } };
    const document = { id: "Document:a", type: "Document", kind: "CHANGED", record: { id: "Document:a" } };
    expect(await ask(changes, { after: first.snapshotId })).toEqual({
      data: {
        snapshot: { id: later.snapshotId },
        changes: {
          since: first.snapshotId,
          upTo: later.snapshotId,
          totalCount: 2,
          nodes: [
            { ...document, fields: ["citations", "claims"] },
            { ...alimov, kind: "ADDED", fields: [] },
          ],
        },
      },
    });
    running.current.swap(first);
    const back = (await ask(changes, { after: later.snapshotId })) as { data: { changes: { nodes: unknown[] } } };
    expect(back.data.changes.nodes).toEqual([
      { ...document, fields: ["citations", "claims"] },
      { ...alimov, kind: "GONE", fields: [], record: null },
    ]);
  });

  test("add up over several snapshots", async () => {
    running.current.swap(later);
    running.current.swap(last);
    const { data } = (await ask(changes, { after: first.snapshotId })) as {
      data: { changes: { nodes: { id: string; kind: string; fields: string[] }[] } };
    };
    expect(data.changes.nodes.map(({ id, kind, fields }) => [id, kind, fields])).toEqual([
      ["Document:a", "CHANGED", ["citations", "claims"]],
      ["Official:rashid-alimov-cn", "ADDED", []],
      [expect.stringMatching(/^SeizureStat:/), "CHANGED", ["claims", "mass"]],
    ]);
  });

  test("come in pages between the same two snapshots, whatever is served meanwhile", async () => {
    const page =
      "query ($after: ID!) { changes(after: $after, first: 2) { upTo totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
    interface Page {
      data: { changes: { upTo: string; nodes: { id: string }[]; pageInfo: { endCursor: string } } };
    }
    const one = (await ask(page, { after: first.snapshotId })) as Page;
    const whole = (await ask(changes, { after: first.snapshotId })) as Page;
    running.current.swap(later);
    const two = (await ask(page, { after: one.data.changes.pageInfo.endCursor })) as Page;
    expect([...one.data.changes.nodes, ...two.data.changes.nodes]).toEqual(
      whole.data.changes.nodes.map(({ id }) => ({ id })),
    );
    expect(two.data.changes).toMatchObject({
      upTo: last.snapshotId,
      totalCount: 3,
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  test("are not told of a snapshot that is forgotten, or that never was, and other fields keep their answers", async () => {
    for (const graph of [last, later, last]) running.current.swap(graph);
    for (const after of [first.snapshotId, "never"])
      expect(await ask(changes, { after })).toMatchObject({
        data: { snapshot: { id: last.snapshotId }, changes: null },
        errors: [{ path: ["changes"], extensions: { code: "SNAPSHOT_UNKNOWN", arguments: ["after"] } }],
      });
  });

  test("refuse what is no snapshot and no page", async () => {
    expect(await ask(changes, { after: "" })).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", arguments: ["after"] } }],
    });
    expect(await ask('{ changes(after: "a", first: 101) { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", arguments: ["first"] } }],
    });
  });
});

test("a paragraph in front of others changes the text and no record", async () => {
  const moved = await graphWith([seizure(5001), official], "A new paragraph.\n\n");
  running.current.swap(last);
  running.current.swap(moved);
  const { data } = (await ask(changes, { after: last.snapshotId })) as {
    data: { changes: { nodes: { id: string; fields: string[] }[] } };
  };
  expect(data.changes.nodes.map(({ id, fields }) => [id, fields])).toEqual([["Document:a", ["text"]]]);
});

test("a subscription is not answered by one answer", async () => {
  expect(await ask("subscription { changes { upTo } }")).toMatchObject({
    data: null,
    errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
  });
});

test("the schema says what can be asked of changes", () => {
  expect(subgraph.sdl).toContain("type Subscription {");
});
