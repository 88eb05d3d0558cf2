import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { ask, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

const failure = (message: string, code: string): object => ({ errors: [{ message, extensions: { code } }] });

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

  test("a client at / that is no browser gets a directory", async () => {
    expect((await ask(running.url)).body).toEqual({
      name: "drug-control-graph",
      graphql: "/graphql",
      ide: "/",
      health: "/healthz",
      readiness: "/readyz",
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
    expect((await ask(`${running.url}/readyz`)).body).toEqual({ status: "ready", snapshot: snapshotId, problems: [] });
    running.health.degrade(["a.md is left out"]);
    const degraded = await ask(`${running.url}/readyz`);
    expect([degraded.status, degraded.body]).toEqual([
      200,
      { status: "degraded", snapshot: snapshotId, problems: ["a.md is left out"] },
    ]);
    running.health.degrade([]);
  });
});

describe("every failure is JSON with a code", () => {
  const json = { "content-type": "application/json" };
  test.each<[string, string, RequestInit, number, string, string]>([
    ["an unknown path", "/nowhere", {}, 404, "There is nothing at /nowhere; expected /graphql.", "NOT_FOUND"],
    ["another method", "/graphql", { method: "PUT" }, 405, "Expected GET or POST.", "METHOD_NOT_ALLOWED"],
    [
      "another type of body",
      "/graphql",
      { method: "POST", body: "x", headers: { "content-type": "text/plain" } },
      415,
      "Expected Content-Type: application/json in UTF-8.",
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a body that is no JSON",
      "/graphql",
      { method: "POST", body: "{", headers: json },
      400,
      "The body is no JSON in UTF-8.",
      "BAD_REQUEST",
    ],
    [
      "a body that is no UTF-8",
      "/graphql",
      { method: "POST", body: Uint8Array.from([0x22, 0xff, 0x22]), headers: json },
      400,
      "The body is no JSON in UTF-8.",
      "BAD_REQUEST",
    ],
    [
      "a large body",
      "/graphql",
      { method: "POST", body: " ".repeat(100_001), headers: json },
      413,
      "The body has 100001 bytes; expected at most 100000.",
      "PAYLOAD_TOO_LARGE",
    ],
    [
      "an unknown field",
      "/graphql",
      { method: "POST", body: '{"query":"{ nothing }"}', headers: json },
      400,
      'Cannot query field "nothing" on type "Query".',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "an argument of the wrong type",
      "/graphql",
      { method: "POST", body: '{"query":"{ countries(first: \\"x\\") { totalCount } }"}', headers: json },
      400,
      'Int cannot represent non-integer value: "x"',
      "GRAPHQL_VALIDATION_FAILED",
    ],
    [
      "a date that is none",
      "/graphql",
      {
        method: "POST",
        body: '{"query":"query ($at: EdtfDate) { organization(id: \\"x\\") { members(at: $at) { totalCount } } }","variables":{"at":"soon"}}',
        headers: json,
      },
      400,
      'Variable "$at" got invalid value "soon"; Expected an EDTF date such as 2018, 2018-11, 2018-11-13 or 2011/2017.',
      "BAD_USER_INPUT",
    ],
  ])("%s", async (_name, path, init, status, message, code) => {
    const answer = await ask(running.url + path, init);
    expect(answer.headers.get("content-type")).toMatch(/json/);
    const { errors } = answer.body as { errors: { message: string; extensions: object }[] };
    expect([answer.status, errors.map((error) => ({ message: error.message, extensions: error.extensions }))]).toEqual([
      status,
      [{ message, extensions: { code } }],
    ]);
  });

  test("an argument out of bounds names itself", async () => {
    expect((await post(running.url, { query: "{ countries(first: 101) { totalCount } }" })).body).toMatchObject(
      failure("first must not be greater than 100", "BAD_USER_INPUT"),
    );
  });

  test("nothing was logged for what clients did wrong", () => {
    expect(running.logged).toEqual([]);
  });
});
