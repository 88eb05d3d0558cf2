import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sha256, shippedGraph } from "../run-query.js";
import { captureLines, type Captured, type Line } from "./lines.js";
import { ask, askRaw, get, post, type RunningServer, startServer } from "./start-server.js";

let captured: Captured;
let running: RunningServer;
let before = 0;
beforeAll(async () => {
  captured = captureLines();
  running = await startServer(await shippedGraph(), { observer: captured.observer });
});
afterAll(() => running.stop());
beforeEach(async () => {
  before = (await captured.requests(0)).length;
});

/** The only line that was written since the test began. */
async function lineOf(): Promise<Line> {
  const [line, ...more] = (await captured.requests(before + 1)).slice(before);
  expect(more).toEqual([]);
  return line ?? {};
}
const query = "query China($code: ID!) { country(code: $code) { name } }";
const always = {
  level: "info",
  time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  message: "request",
  requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  durationMs: expect.any(Number),
  client: expect.stringMatching(/^[0-9a-f]{12}$/),
};

describe("a request is one line of the log", () => {
  test("with what was asked by name, hash and price, and without its text and variables", async () => {
    const { headers } = await post(running.url, { query, variables: { code: "CN" } }, { "user-agent": "a client" });
    expect(await lineOf()).toEqual({
      ...always,
      method: "POST",
      path: "/graphql",
      status: 200,
      bytes: Number(headers.get("content-length")),
      userAgent: "a client",
      operationName: "China",
      operationHash: sha256(query),
      price: 2,
      snapshot: (await shippedGraph()).snapshotId,
      requestId: headers.get("x-request-id"),
    });
  });

  test("with the codes of its errors", async () => {
    await post(running.url, { query: "{ a b: nothing }" }, { accept: "application/graphql-response+json" });
    expect(await lineOf()).toMatchObject({
      status: 400,
      errors: ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"],
    });
  });

  test("with the code of a refusal before there is an operation", async () => {
    await ask(`${running.url}/graphql?query={__typename}&token=secret`, { headers: { cookie: "a=b" } });
    const line = await lineOf();
    expect(line).toMatchObject({ path: "/graphql", status: 400, errors: ["BAD_REQUEST"] });
    expect(JSON.stringify(line)).not.toMatch(/secret|a=b|__typename/);
  });

  test("whatever is asked for", async () => {
    await ask(`${running.url}/nowhere?password=1`);
    expect(await lineOf()).toMatchObject({ method: "GET", path: "/nowhere", status: 404, errors: ["NOT_FOUND"] });
  });

  test("without the password of an address in full", async () => {
    await askRaw(running.url, "GET http://user:secret@host/healthz?x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(await lineOf()).toMatchObject({ path: "/healthz", status: 200 });
  });

  test("when a client is told that nothing changed", async () => {
    const first = await get(running.url, { query: "{ __typename }" });
    await get(running.url, { query: "{ __typename }" }, { "if-none-match": first.headers.get("etag") ?? "" });
    expect((await captured.requests(before + 2)).slice(before)).toMatchObject([
      { status: 200 },
      { status: 304, bytes: 0 },
    ]);
  });

  test("also when the client goes before it has asked", async () => {
    const { port } = new URL(running.url);
    const leaving = httpRequest({ port, method: "POST", path: "/graphql", headers: { "content-length": 100 } });
    leaving.setHeader("content-type", "application/json");
    leaving.on("error", () => undefined).write("{");
    await new Promise((resolve) => setTimeout(resolve, 100));
    leaving.destroy();
    const line = await lineOf();
    expect(line).toMatchObject({ level: "info", method: "POST", path: "/graphql", aborted: true });
    expect(line).not.toHaveProperty("errors");
  });
});

describe("a request has an id", () => {
  test.each([["0123456789abcdef"], ["01890a5d-ac96-774b-bcce-b302099a8057"], ["req_A.b-c1"]])(
    "that of the client or the proxy: %s",
    async (id) => {
      const { headers } = await ask(`${running.url}/healthz`, { headers: { "x-request-id": id } });
      expect([headers.get("x-request-id"), (await lineOf()).requestId]).toEqual([id, id]);
    },
  );

  test.each([["short"], ["x".repeat(65)], ['with "quotes"'], ["two, of them"], ["<script>alert(1)"]])(
    "of its own when that could not stand in a log: %s",
    async (id) => {
      const { headers } = await ask(`${running.url}/healthz`, { headers: { "x-request-id": id } });
      const { requestId } = await lineOf();
      expect(requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(headers.get("x-request-id")).toBe(requestId);
    },
  );
});

describe("a client is named", () => {
  test("by a code that is the same for it and says nothing of its address", async () => {
    await ask(`${running.url}/healthz`);
    await ask(`${running.url}/readyz`);
    const [first, second] = (await captured.requests(before + 2)).slice(before);
    expect(first?.client).toBe(second?.client);
    expect(captured.text()).not.toContain("127.0.0.1");
  });

  test("by its address where that is set", async () => {
    const { observer, requests } = captureLines("address");
    const other = await startServer(null, { observer });
    await ask(`${other.url}/healthz`);
    expect(await requests(1)).toMatchObject([{ client: "127.0.0.1" }]);
    await other.stop();
  });
});

// What ends a line, steers a terminal, turns the direction of writing or shows nothing.
const unsafe = /[\p{C}\p{Zl}\p{Zp}]/u;
const nasty = fc.stringMatching(
  /^[\n\r\t\u0000\u001b\u007f\u0085\u009b\u2028\u2029\u202e\u2066\u200f\ufeff\ud800\udfff"\\{}:,a]{1,300}$/,
);

describe("nothing that a client sends makes a line, or a part of one", () => {
  test("the name of an operation", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(nasty, fc.string({ unit: "binary", minLength: 1, maxLength: 400 })),
        async (operationName) => {
          const start = (await captured.requests(0)).length;
          await post(running.url, { query: "{ __typename }", operationName });
          const [line, ...more] = (await captured.requests(start + 1)).slice(start);
          expect(more).toEqual([]);
          expect(line?.operationName).toEqual(
            operationName.length <= 256 ? operationName : expect.stringMatching(/^[^]{254,255}…$/),
          );
          expect(captured.text().replaceAll("\n", "")).not.toMatch(unsafe);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a header, a path", async () => {
    await askRaw(
      running.url,
      'GET /x\u009b2J"}{"level":"error" HTTP/1.1\r\nhost: x\r\nuser-agent: \t"}\u009b2J{"level":"error"\u0085\u00e2\u0080\u00ae\r\nconnection: close\r\n\r\n',
    ).catch(() => undefined);
    await askRaw(
      running.url,
      'GET /x"}{"level":"error"}%0a%1b[2J HTTP/1.1\r\nhost: x\r\nuser-agent: "}\u009b2J{\u0085\r\nconnection: close\r\n\r\n',
    );
    await captured.requests(before + 1);
    expect(captured.text().replaceAll("\n", "")).not.toMatch(unsafe);
    expect((await captured.requests(0)).slice(before).map(({ level }) => level)).toEqual(["info"]);
  });
});
