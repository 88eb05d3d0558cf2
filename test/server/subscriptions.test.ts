import { once } from "node:events";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createClient as createSocketClient } from "graphql-ws";
import { createClient as createEventsClient } from "graphql-sse";
import { WebSocket } from "ws";
import { defaultConnectionLimits } from "../../src/http/connections.js";
import type { Graph } from "../../src/repository/graph.js";
import { drain } from "../../src/server/drain.js";
import { defaultLimits } from "../../src/server/limits/limits.js";
import { documentWith, folderOf, graphOf } from "../run-query.js";
import { ask, askRaw, type RunningServer, startServer } from "./start-server.js";

const graphNaming = async (...countries: readonly string[]): Promise<Graph> =>
  graphOf(
    await folderOf(
      documentWith(
        "a",
        `${countries.join(", ")}.`,
        countries.map((name) => ({ type: "Country", fields: { iso2: name.slice(0, 2).toUpperCase() }, quote: name })),
      ),
    ),
  );

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

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}
type Results = AsyncIterableIterator<unknown>;

const clients: readonly [string, (url: string) => { iterate(asked: Asked): Results; end(): void }][] = [
  [
    "graphql-ws",
    (url) => {
      const client = createSocketClient({
        url: `${url.replace("http", "ws")}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
      });
      return { iterate: (asked) => client.iterate(asked), end: () => void client.dispose() };
    },
  ],
  [
    "graphql-sse",
    (url) => {
      const client = createEventsClient({ url: `${url}/graphql`, retryAttempts: 0 });
      return {
        iterate: (asked) => client.iterate(asked),
        end: () => {
          client.dispose();
        },
      };
    },
  ],
];

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

describe.each(clients)("%s", (_name, connect) => {
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
    const client = connect((await started(parts)).url);
    const outcome = await client
      .iterate({ query: refused })
      .next()
      .catch((error: unknown) => error);
    expect(JSON.stringify(outcome)).toContain(code);
    client.end();
  });
});

describe("a WebSocket", () => {
  const open = (
    url: string,
    headers: Record<string, string> = {},
    protocol = "graphql-transport-ws",
  ): Promise<string> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, protocol, { headers });
      socket
        .on("open", () => {
          socket.terminate();
          resolve("open");
        })
        .on("unexpected-response", (_request, response) => {
          resolve(String(response.statusCode));
        })
        .on("error", () => {
          resolve("closed");
        });
    });

  test("is opened for programs, pages of ours, and those that may ask", async () => {
    const { url } = await started({ origins: ["https://example.org"] });
    expect([
      await open(url),
      await open(url, { origin: url }),
      await open(url, { origin: "https://example.org" }),
      await open(url, { origin: "https://example.net" }),
      await open(url, {}, "graphql-ws"),
    ]).toEqual(["open", "open", "open", "403", "400"]);
  });

  test("counts as a connection", async () => {
    const { url } = await started({ connectionLimits: { ...defaultConnectionLimits, mostConnections: 1 } });
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    expect(await open(url)).toBe("closed");
    socket.terminate();
  });

  test("is closed with a message that is larger than a request may be", async () => {
    const { url } = await started();
    const socket = new WebSocket(`${url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
    await once(socket, "open");
    socket.send("a".repeat(defaultLimits.bodyBytes + 1));
    expect((await once(socket, "close"))[0]).toBe(1009);
  });

  test("is what an upgrade to HTTP/2 does not become: the request is answered as it is", async () => {
    const { url } = await started();
    const body = JSON.stringify({ query: "{ __typename }" });
    const head = [
      "POST /graphql HTTP/1.1",
      "Host: a",
      "Connection: Upgrade, HTTP2-Settings, close",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
    ];
    const answer = await askRaw(url, `${head.join("\r\n")}\r\n\r\n${body}`);
    expect([answer.status, answer.body]).toEqual([200, { data: { __typename: "Query" } }]);
  });
});

test("more subscriptions than one connection may have are refused, and the others go on", async () => {
  const { url } = await started();
  const client = createSocketClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket });
  const all = Array.from({ length: 21 }, () => client.iterate({ query }));
  const firsts = await Promise.allSettled(all.map((each) => each.next()));
  expect(firsts.filter(({ status }) => status === "rejected")).toHaveLength(1);
  await client.dispose();
});
