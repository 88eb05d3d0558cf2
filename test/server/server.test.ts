import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { ask, askRaw, get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

describe("over HTTP", () => {
  test("a query is answered by POST and by GET", async () => {
    const query = '{ country(code: "CN") { name } }';
    const answer = { data: { country: { name: "China" } } };
    expect((await post(running.url, { query })).body).toEqual(answer);
    const get = await ask(`${running.url}/graphql?query=${encodeURIComponent(query)}`);
    expect([get.status, get.body]).toEqual([200, answer]);
  });

  test("Apollo Sandbox is let in from where it is hosted, other origins are not", async () => {
    const preflight = (origin: string) => ask(`${running.url}/graphql`, { method: "OPTIONS", headers: { origin } });
    const allowed = async (origin: string): Promise<unknown> =>
      (await preflight(origin)).headers.get("access-control-allow-origin");
    expect(await allowed("https://studio.apollographql.com")).toBe("https://studio.apollographql.com");
    expect(await allowed("https://example.com")).toBeNull();
  });

  test.each([
    ["127.0.0.1", "http://localhost:5173", "http://localhost:5173"],
    ["127.0.0.1", "http://127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["127.0.0.1", "http://[::1]:8080", "http://[::1]:8080"],
    ["127.0.0.1", "http://localhost", "http://localhost"],
    ["127.0.0.1", "http://localhost.example.com:5173", null],
    ["127.0.0.1", "http://127.0.0.1.example.com", null],
    ["127.0.0.1", "null", null],
    ["0.0.0.0", "http://localhost:5173", null],
    ["0.0.0.0", "http://127.0.0.1:3000", null],
  ])("where the server listens on %s, a page of %s may ask: %s", async (host, origin, allowed) => {
    const open = await startServer(await shippedGraph(), { host });
    const answers = [
      await ask(`${open.url}/graphql`, { method: "OPTIONS", headers: { origin } }),
      await post(open.url, { query: "{ __typename }" }, { origin }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get("access-control-allow-origin")])).toEqual([
      [204, allowed],
      [200, allowed],
    ]);
    await open.stop();
  });

  test.each([
    [["https://example.org"], "https://example.org", "https://example.org"],
    [["https://example.org"], "https://example.com", null],
    [["*"], "https://example.com", "https://example.com"],
  ])("pages of the origins %j may ask: %s", async (origins, origin, allowed) => {
    const open = await startServer(await shippedGraph(), { origins });
    const preflight = await ask(`${open.url}/graphql`, { method: "OPTIONS", headers: { origin } });
    const answer = await ask(`${open.url}/graphql?query=%7B__typename%7D`, { headers: { origin } });
    expect(
      [preflight, answer].map(({ status, headers }) => [status, headers.get("access-control-allow-origin")]),
    ).toEqual([
      [204, allowed],
      [200, allowed],
    ]);
    await open.stop();
  });

  test("a client at / that is no browser gets a directory", async () => {
    expect((await ask(running.url)).body).toEqual({
      name: "drug-control-graph",
      graphql: "/graphql",
      ide: "/",
      schema: "/schema.graphql",
      health: "/healthz",
      readiness: "/readyz",
      metrics: "/metrics",
    });
  });

  test("readiness: loading, ready, degraded, draining", async () => {
    const loading = await startServer(null);
    expect([
      (await ask(`${loading.url}/healthz`)).status,
      (await ask(`${loading.url}/readyz`)).status,
      (await post(loading.url, { query: "{ __typename }" })).status,
    ]).toEqual([200, 503, 503]);
    await loading.stop();
    const { snapshotId } = await shippedGraph();
    const ready = { snapshot: snapshotId, problems: [], leftOut: [], notices: 0, loaded: null };
    expect((await ask(`${running.url}/readyz`)).body).toEqual({ ...ready, status: "ready" });
    const condition = { problems: ["a.md:1:1  is empty; expected a text"], leftOut: ["a.md"], notices: 2 };
    running.health.report(condition);
    const degraded = await ask(`${running.url}/readyz`);
    expect([degraded.status, degraded.body]).toEqual([200, { ...ready, ...condition, status: "degraded" }]);
    running.health.report({ problems: [], leftOut: [], notices: 0 });
  });
});

describe("what is not there is refused in JSON", () => {
  test.each<[string, string, string, number, string | null, string, string]>([
    ["an unknown path", "GET", "/nowhere", 404, null, "NOT_FOUND", "There is nothing at /nowhere; expected /graphql."],
    [
      "a path with a slash too many",
      "GET",
      "//graphql",
      404,
      null,
      "NOT_FOUND",
      "There is nothing at //graphql; expected /graphql.",
    ],
    [
      "a long path",
      "GET",
      `/${"x".repeat(8000)}`,
      404,
      null,
      "NOT_FOUND",
      `There is nothing at /${"x".repeat(59)}; expected /graphql.`,
    ],
    [
      "a longer one",
      "GET",
      `/${"x".repeat(10_000)}`,
      414,
      null,
      "URI_TOO_LONG",
      "The address is too long; expected at most 8192 bytes.",
    ],
    [
      "an operation where nothing is",
      "POST",
      "/nowhere",
      404,
      null,
      "NOT_FOUND",
      "There is nothing at /nowhere; expected /graphql.",
    ],
    [
      "another method",
      "PUT",
      "/graphql",
      405,
      "GET, HEAD, POST, OPTIONS",
      "METHOD_NOT_ALLOWED",
      "Expected GET or POST.",
    ],
    [
      "an operation at another path",
      "POST",
      "/",
      405,
      "GET, HEAD, OPTIONS",
      "METHOD_NOT_ALLOWED",
      "Expected GET; operations go to /graphql.",
    ],
    [
      "another method of readiness",
      "DELETE",
      "/readyz",
      405,
      "GET, HEAD, OPTIONS",
      "METHOD_NOT_ALLOWED",
      "Expected GET; operations go to /graphql.",
    ],
  ])("%s", async (_name, method, path, status, allow, code, message) => {
    const answer = await ask(running.url + path, { method });
    expect([answer.status, answer.headers.get("allow"), answer.headers.get("cache-control"), answer.body]).toEqual([
      status,
      allow,
      "no-store",
      { errors: [{ message, extensions: { code } }] },
    ]);
  });

  test("HEAD is answered like GET, without the body", async () => {
    for (const path of ["/", "/healthz", "/readyz", "/nowhere", "/graphql?query={__typename}", "/graphql"]) {
      const [get, head] = [await ask(running.url + path), await ask(running.url + path, { method: "HEAD" })];
      const headersOf = ({ status, headers }: HttpAnswer): unknown[] => [
        status,
        ...["content-type", "content-length", "etag", "cache-control", "vary"].map((name) => headers.get(name)),
      ];
      expect([headersOf(head), head.body]).toEqual([headersOf(get), ""]);
    }
  });

  test.each([
    ["text/html", 406],
    ["application/json;q=0, image/*", 406],
    ["text/html, */*;q=0.1", 200],
    ["application/*", 200],
  ])("an answer to who accepts %p: %p", async (accept, status) => {
    const answer = await get(running.url, { query: "{ __typename }" }, { accept });
    const refusal = {
      errors: [
        {
          message: "Expected to accept application/graphql-response+json or application/json.",
          extensions: { code: "NOT_ACCEPTABLE" },
        },
      ],
    };
    expect([answer.status, answer.body]).toEqual([
      status,
      status === 200 ? { data: { __typename: "Query" } } : refusal,
    ]);
  });

  test("a refusal comes in the media type that is liked best", async () => {
    const accept = "application/graphql-response+json, application/json;q=0.9";
    const answer = await ask(`${running.url}/nowhere`, { headers: { accept } });
    expect(answer.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  });

  test("nothing was logged for what clients did wrong", () => {
    expect(running.logged).toEqual([]);
  });
});

describe("what is no HTTP is refused in JSON, and the connection closed", () => {
  const lines = (...all: string[]): string => [...all, "", ""].join("\r\n");
  test.each<[string, string, number, string, string]>([
    ["words", lines("hello"), 400, "BAD_REQUEST", "The request is not valid HTTP/1.1."],
    [
      "an unknown method",
      lines("FLY /graphql HTTP/1.1", "host: x"),
      400,
      "BAD_REQUEST",
      "The request is not valid HTTP/1.1.",
    ],
    [
      "bytes in the address",
      lines("GET /\u0001 HTTP/1.1", "host: x"),
      400,
      "BAD_REQUEST",
      "The request is not valid HTTP/1.1.",
    ],
    [
      "a chunk without a size",
      lines(
        "POST /graphql HTTP/1.1",
        "host: x",
        "content-type: application/json",
        "transfer-encoding: chunked",
        "",
        "many",
      ),
      400,
      "BAD_REQUEST",
      "The request is not valid HTTP/1.1.",
    ],
    [
      "a long address",
      lines(`GET /${"x".repeat(20_000)} HTTP/1.1`, "host: x"),
      414,
      "URI_TOO_LONG",
      "The address is too long; expected at most 8192 bytes.",
    ],
    [
      "an address that goes on and on",
      lines(`GET /${"x".repeat(2_000_000)} HTTP/1.1`, "host: x"),
      414,
      "URI_TOO_LONG",
      "The address is too long; expected at most 8192 bytes.",
    ],
    [
      "long headers",
      lines("GET / HTTP/1.1", "host: x", `a: ${"x".repeat(20_000)}`),
      431,
      "HEADERS_TOO_LARGE",
      "The headers are too long; expected at most 16384 bytes.",
    ],
    [
      "a chunk with long extensions",
      lines(
        "POST /graphql HTTP/1.1",
        "host: x",
        "content-type: application/json",
        "transfer-encoding: chunked",
        "",
        `1;${"x".repeat(20_000)}`,
      ),
      413,
      "PAYLOAD_TOO_LARGE",
      "The extensions of a chunk are too long.",
    ],
    [
      "a tunnel",
      lines("CONNECT example.com:443 HTTP/1.1", "host: x"),
      405,
      "METHOD_NOT_ALLOWED",
      "Expected GET or POST.",
    ],
  ])("%s", async (_name, bytes, status, code, message) => {
    const answer = await askRaw(running.url, bytes);
    expect([answer.status, answer.body]).toEqual([status, { errors: [{ message, extensions: { code } }] }]);
    expect(answer.head).toMatch(/\r\ncontent-type: application\/json; charset=utf-8\r\n/);
    expect(answer.head).toMatch(/\r\nconnection: close/);
  });

  test.each<[string, string, number, string, string]>([
    ["no host", lines("GET / HTTP/1.1", "connection: close"), 400, "BAD_REQUEST", "The header Host is missing."],
    [
      "an address that is none",
      lines("GET http://[ HTTP/1.1", "host: x", "connection: close"),
      400,
      "BAD_REQUEST",
      "The address is not a valid HTTP URL in UTF-8.",
    ],
    [
      "an odd expectation",
      lines("GET / HTTP/1.1", "host: x", "expect: tea", "connection: close"),
      417,
      "EXPECTATION_FAILED",
      "The header Expect has a value other than 100-continue.",
    ],
    [
      "a trace",
      lines("TRACE /graphql HTTP/1.1", "host: x", "connection: close"),
      405,
      "METHOD_NOT_ALLOWED",
      "Expected GET or POST.",
    ],
  ])("nor is there an answer to %s", async (_name, bytes, status, code, message) => {
    const answer = await askRaw(running.url, bytes);
    expect([answer.status, answer.body]).toEqual([status, { errors: [{ message, extensions: { code } }] }]);
  });

  test("the address may be whole, as proxies send it", async () => {
    const answer = await askRaw(
      running.url,
      lines("GET http://example.com/healthz HTTP/1.1", "host: x", "connection: close"),
    );
    expect([answer.status, answer.body]).toEqual([200, { status: "alive" }]);
  });

  test("and the next one is answered", async () => {
    expect((await post(running.url, { query: "{ __typename }" })).body).toEqual({ data: { __typename: "Query" } });
    expect(running.logged).toEqual([]);
  });
});
