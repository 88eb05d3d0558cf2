import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/repository/graph.js";
import { drain } from "../../src/server/drain.js";
import { defaultLimits } from "../../src/server/limits/limits.js";
import { graphNaming, subscribingClients } from "./subscribing-clients.js";
import { ask, type RunningServer, startServer } from "./start-server.js";

let one: Graph, two: Graph;
beforeAll(async () => {
  one = await graphNaming("China");
  two = await graphNaming("China", "France");
});

let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});
const started = async (parts: Parameters<typeof startServer>[1] = {}): Promise<RunningServer> =>
  (running = await startServer(one, parts));

const query =
  "subscription ($after: ID) { changes(after: $after) { since upTo totalCount nodes { kind fields record { id ... on Country { name } } } } }";
const france = { kind: "ADDED", fields: [], record: { id: "Country:FR", name: "France" } };
const document = { kind: "CHANGED", fields: ["citations", "claims", "text"], record: { id: "Document:a" } };
const toTwo = (): object => ({ since: one.snapshotId, upTo: two.snapshotId, totalCount: 2, nodes: [france, document] });
const nothing = (graph: Graph): object => ({
  since: graph.snapshotId,
  upTo: graph.snapshotId,
  totalCount: 0,
  nodes: [],
});

const untilOpen = async ({ url }: RunningServer, count: number): Promise<void> => {
  for (;;) {
    const { body } = await ask(`${url}/metrics`);
    if (new RegExp(`subscriptions_open ${count}$`, "m").test(String(body))) return;
  }
};

describe.each(subscribingClients)("%s", (_name, connect) => {
  test("is told where it is at once, and then what changes with each snapshot", async () => {
    const server = await started();
    const client = connect(server.url);
    const results = client.iterate({ query });
    expect((await results.next()).value).toEqual({ data: { changes: nothing(one) } });
    server.current.swap(two);
    expect((await results.next()).value).toEqual({ data: { changes: toTwo() } });
    server.current.swap(one);
    expect((await results.next()).value).toMatchObject({
      data: {
        changes: { since: two.snapshotId, upTo: one.snapshotId, nodes: [{ kind: "GONE" }, { kind: "CHANGED" }] },
      },
    });
    await untilOpen(server, 1);
    await results.return?.();
    client.end();
    await untilOpen(server, 0);
  });

  test("is told first what it has missed", async () => {
    const server = await started();
    server.current.swap(two);
    const client = connect(server.url);
    const results = client.iterate({ query, variables: { after: one.snapshotId } });
    expect((await results.next()).value).toEqual({ data: { changes: toTwo() } });
    client.end();
  });

  test("gets one result when the snapshot is not known, and that is all", async () => {
    const client = connect((await started()).url);
    const results = client.iterate({ query, variables: { after: "never" } });
    expect((await results.next()).value).toMatchObject({
      data: null,
      errors: [{ extensions: { code: "SNAPSHOT_UNKNOWN", arguments: ["after"] } }],
    });
    expect((await results.next()).done).toBe(true);
    client.end();
  });

  test("gets the answer of a query too", async () => {
    const client = connect((await started()).url);
    const results = client.iterate({ query: '{ country(code: "CN") { name } }' });
    expect((await results.next()).value).toEqual({ data: { country: { name: "China" } } });
    expect((await results.next()).done).toBe(true);
    client.end();
  });

  test("comes to its end when the service leaves, which waits for nobody", async () => {
    const server = await started();
    const client = connect(server.url);
    const results = client.iterate({ query });
    await results.next();
    const left = drain(server.server.clients, server.health, 0.1);
    const end = await results.next().catch((error: unknown) => error);
    expect(end).toMatchObject(_name === "graphql-ws" ? { code: 1001 } : { done: true });
    await left;
    running = undefined;
    client.end();
  });

  test.each([
    ["its form", "subscription { changes { nothing } }", {}, "GRAPHQL_VALIDATION_FAILED"],
    ["its price", query, { limits: { ...defaultLimits, cost: 10 } }, "COST_LIMIT"],
  ])("is refused for %s", async (_for, refused, parts, code) => {
    const server = await started(parts);
    const client = connect(server.url);
    const outcome = await client
      .iterate({ query: refused })
      .next()
      .catch((error: unknown) => error);
    expect(JSON.stringify(outcome)).toContain(code);
    client.end();
    await untilOpen(server, 0);
  });
});
