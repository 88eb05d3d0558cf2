import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../src/repository/graph.js";
import { defaultLimits } from "../../src/server/limits/limits.js";
import { sha256 } from "../run-query.js";
import { captureLines, type Captured } from "./lines.js";
import { ask, type RunningServer, startServer } from "./start-server.js";
import { graphNaming, subscribingClients } from "./subscribing-clients.js";

let one: Graph, two: Graph;
beforeAll(async () => {
  one = await graphNaming("China");
  two = await graphNaming("China", "France");
});

let captured: Captured;
beforeEach(() => {
  captured = captureLines();
});
let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});
const started = async (parts: Parameters<typeof startServer>[1] = {}): Promise<RunningServer> =>
  (running = await startServer(one, { observer: captured.observer, ...parts }));

const always = {
  level: "info",
  time: expect.any(String),
  message: "request",
  requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  path: "/graphql",
  durationMs: expect.any(Number),
  client: expect.stringMatching(/^[0-9a-f]{12}$/),
  userAgent: expect.any(String),
};
const query = 'query China { country(code: "CN") { name } }';
const subscription = "subscription News { changes { upTo } }";

describe.each(subscribingClients)("an operation of %s", (name, connect) => {
  const overSocket = name === "graphql-ws";
  const method = overSocket ? "WEBSOCKET" : "POST";
  const told = { ...always, method, ...(!overSocket && { bytes: 0 }) };

  test("is one line of the log, with what was asked by name, hash and price", async () => {
    const client = connect((await started()).url);
    await client.iterate({ query, operationName: "China" }).next();
    expect(await captured.requests(1)).toEqual([
      {
        ...told,
        status: 200,
        operationName: "China",
        operationHash: sha256(query),
        price: 2,
        snapshot: one.snapshotId,
      },
    ]);
    client.end();
  });

  test("that is a subscription is one line when it is over, whatever it was told of", async () => {
    const { url, current } = await started();
    const client = connect(url);
    const results = client.iterate({ query: subscription });
    await results.next();
    current.swap(two);
    await results.next();
    expect(await captured.requests(0)).toEqual([]);
    await results.return?.();
    expect(await captured.requests(1)).toMatchObject([
      { method, operationName: "News", operationHash: sha256(subscription), snapshot: two.snapshotId },
    ]);
    client.end();
  });

  test("that is refused has the code of its refusal, and nothing of its text", async () => {
    const client = connect((await started({ limits: { ...defaultLimits, cost: 1 } })).url);
    for (const refused of [query, "{ secret }"])
      await client
        .iterate({ query: refused })
        .next()
        .catch(() => undefined);
    const lines = await captured.requests(2);
    expect(lines.map(({ errors }) => errors)).toEqual([["COST_LIMIT"], ["GRAPHQL_VALIDATION_FAILED"]]);
    if (overSocket) expect(lines.map(({ status }) => status)).toEqual([400, 400]);
    expect(captured.text()).not.toContain("secret");
    client.end();
  });

  test("counts in the metrics, and a subscription in those of requests alone", async () => {
    const { url } = await started();
    const client = connect(url);
    await client.iterate({ query }).next();
    const results = client.iterate({ query: subscription });
    await results.next();
    await results.return?.();
    await captured.requests(2);
    const body = String((await ask(`${url}/metrics`)).body);
    expect(body).toContain(`http_requests_total{method="${method}",route="/graphql",status="200"} 2`);
    expect(body).toContain('http_request_duration_seconds_count{route="/graphql"} 1');
    expect(body).toContain("graphql_operation_price_count 2");
    client.end();
  });
});

test("an error of ours over a WebSocket has its id in the line, and is logged once", async () => {
  const server = await started();
  const [, connect] = subscribingClients.find(([name]) => name === "graphql-ws") ?? [];
  const client = connect?.(server.url);
  // A subscription keeps the connection open, and then what is served breaks.
  const news = client?.iterate({ query: subscription });
  await news?.next();
  const whole = server.current.get.bind(server.current);
  server.current.get = () => {
    throw new Error("broken");
  };
  const outcome: unknown = await client
    ?.iterate({ query })
    .next()
    .catch((error: unknown) => error);
  server.current.get = whole;
  const [id] = server.errorIds;
  expect(server.logged).toEqual([new Error("broken")]);
  expect(JSON.stringify(outcome)).toContain(String(id));
  expect(await captured.requests(1)).toMatchObject([
    { level: "error", method: "WEBSOCKET", status: 500, errors: ["INTERNAL_SERVER_ERROR"], errorIds: [id] },
  ]);
  client?.end();
});
