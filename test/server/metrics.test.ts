import { get as httpGet } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import { createMetricsServer } from "../../src/server/observing/metrics-server.js";
import { createMetrics } from "../../src/server/observing/metrics.js";
import { createObserver } from "../../src/server/observing/observer.js";
import { documentWith, folderOf, graphOf, shippedGraph } from "../run-query.js";
import { ask, listening, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

/** Every figure of `/metrics` by its name and labels, as Prometheus reads them. */
async function figures(url = running.url): Promise<Readonly<Record<string, number>>> {
  const { body, headers } = await ask(`${url}/metrics`);
  expect(headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return Object.fromEntries(
    [...String(body).matchAll(/^([a-z_]+(?:\{.*\})?) (\S+)$/gm)].map(([, name = "", value]) => [name, Number(value)]),
  );
}

/** What became more while something was done. */
async function grown(action: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const before = await figures();
  await action();
  const after = await figures();
  return Object.fromEntries(
    Object.entries(after)
      .map(([name, value]) => [name, value - (before[name] ?? 0)] as const)
      .filter(([name, difference]) => difference > 0 && !/seconds|_bucket|connections|route="\/metrics"/.test(name)),
  );
}

describe("/metrics", () => {
  test("counts a request, its price, and its batches of questions to the graph", async () => {
    const query = '{ country(code: "CN") { organizations(first: 3) { nodes { name } } } }';
    expect(await grown(() => post(running.url, { query }))).toEqual({
      'http_requests_total{method="POST",route="/graphql",status="200"}': 1,
      'graphql_operations_total{path="reference"}': 1,
      graphql_operation_price_sum: 11,
      graphql_operation_price_count: 1,
      'store_questions_total{question="record"}': 1,
      'store_questions_total{question="Country.organizations"}': 1,
      store_question_keys_sum: 2,
      store_question_keys_count: 2,
    });
  });

  test("counts what is refused, by code, with the price that was too high", async () => {
    const schemas = Array.from({ length: 20 }, (_each, index) => `a${index}: __schema { types { fields { name } } }`);
    const query = `{ ${schemas.join(" ")} }`;
    const { graphql_operation_price_sum: price, ...others } = await grown(() => post(running.url, { query }));
    expect(price).toBeGreaterThan(10_000);
    expect(others).toEqual({
      'http_requests_total{method="POST",route="/graphql",status="200"}': 1,
      'graphql_errors_total{code="COST_LIMIT"}': 1,
      graphql_operation_price_count: 1,
    });
  });

  test("has labels of a bounded set, whatever clients send", async () => {
    const before = Object.keys(await figures()).length;
    for (let index = 0; index < 20; index += 1) {
      await ask(`${running.url}/nowhere/${index}`);
      await ask(`${running.url}/ide/${index}`);
      await ask(`${running.url}/graphql`, { method: `PURGE`.slice(index % 2) === "PURGE" ? "PUT" : "DELETE" });
      await post(running.url, { query: `query Q${index} { __typename }`, operationName: `Q${index}` });
      await post(running.url, { documentId: `unknown-${index}` });
    }
    const added = Object.keys(await figures()).filter((name) => !name.includes("_bucket")).length - before;
    expect(added).toBeLessThan(20);
  });

  test("counts what is not HTTP, and open connections", async () => {
    const difference = await grown(
      () =>
        new Promise((resolve) => {
          const socket = connect(Number(new URL(running.url).port), "127.0.0.1");
          socket.on("close", resolve).on("data", () => undefined);
          socket.write("hello\r\n\r\n");
        }),
    );
    expect(difference).toEqual({ 'http_malformed_total{reason="not_http"}': 1 });
    expect((await figures()).http_connections).toBeGreaterThan(0);
  });

  test("says what is served and since when, also after a swap", async () => {
    const graph = await graphOf(
      await folderOf(documentWith("a", "China.", [{ type: "Country", fields: { iso2: "CN" }, quote: "China" }])),
    );
    const other = await startServer(null, {});
    expect(await figures(other.url)).toMatchObject({ graph_documents: 0, graph_snapshot_age_seconds: 0 });
    other.current.swap(await shippedGraph());
    const shipped = await figures(other.url);
    expect(shipped).toMatchObject({
      [`graph_snapshot_info{snapshot="${(await shippedGraph()).snapshotId}"}`]: 1,
      graph_documents: (await shippedGraph()).all("Document").length,
      'graph_facts{status="confirmed"}': expect.any(Number),
    });
    expect(shipped.graph_snapshot_age_seconds).toBeGreaterThan(0);
    other.current.swap(graph);
    const swapped = await figures(other.url);
    expect(swapped).toMatchObject({
      [`graph_snapshot_info{snapshot="${graph.snapshotId}"}`]: 1,
      graph_documents: 1,
      'graph_facts{status="confirmed"}': 1,
    });
    expect(Object.keys(swapped).filter((name) => name.startsWith("graph_snapshot_info"))).toHaveLength(1);
    await other.stop();
  });

  test("has gauges of others, looked up when somebody asks", async () => {
    const metrics = createMetrics(new CurrentGraph());
    let count = 3;
    metrics.gauge("files_left_out", "Files that are left out.", () => count);
    const other = await startServer(null, { observer: createObserver({ metrics }) });
    expect((await figures(other.url)).files_left_out).toBe(3);
    count = 0;
    expect((await figures(other.url)).files_left_out).toBe(0);
    await other.stop();
  });

  test("counts a client that goes before it is answered", async () => {
    const leaving = httpGet(`${running.url}/graphql?query={__typename}`);
    leaving.on("error", () => undefined);
    const path = { port: new URL(running.url).port, path: "/graphql" };
    const slow = httpGet({
      ...path,
      method: "POST",
      headers: { "content-length": 9, "content-type": "application/json" },
    });
    slow.on("error", () => undefined).write("{");
    await new Promise((resolve) => setTimeout(resolve, 200));
    slow.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const gone = Object.entries(await figures()).filter(([name]) => /method="POST".*status="none"/.test(name));
    expect(gone).toEqual([['http_requests_total{method="POST",route="/graphql",status="none"}', 1]]);
  });
});

test("metrics on a port of their own are there and nothing else is", async () => {
  const server = createMetricsServer(createMetrics(running.current));
  const url = await listening(server);
  expect((await figures(url)).graph_documents).toBeGreaterThan(1);
  for (const path of ["/", "/graphql?query={__typename}", "/metrics/x"])
    expect(await ask(`${url}${path}`)).toMatchObject({
      status: 404,
      body: { errors: [{ message: "There is nothing here; expected /metrics.", extensions: { code: "NOT_FOUND" } }] },
    });
  server.close();
  server.closeAllConnections();
});
