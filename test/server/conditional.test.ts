import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { documentWith, folderOf, graphOf, shippedGraph } from "../run-query.js";
import { ask, get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

const batches: string[] = [];
let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph(), {
    // What is executed is seen by its questions, in batches; what is kept is not executed again in any case.
    lane: false,
    answerBytes: 0,
    onBatch: (question, size) => batches.push(`${question} × ${size}`),
  });
});
afterAll(() => running.stop());
beforeEach(() => {
  batches.splice(0);
});

const query = 'query China($code: ID = "CN") { country(code: $code) { name } }';
const china = { data: { country: { name: "China" } } };
const askIf = (ifNoneMatch: string, parameters: object = { query }): Promise<HttpAnswer> =>
  get(running.url, { ...parameters }, { "if-none-match": ifNoneMatch });
const tagOf = async (parameters: object, headers?: Record<string, string>): Promise<string> => {
  const tag = (await get(running.url, { ...parameters }, headers)).headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  return tag;
};

describe("a GET that was answered before", () => {
  test("is answered 304, and nothing is executed for it", async () => {
    const first = await get(running.url, { query });
    expect([first.status, first.body, first.headers.get("cache-control")]).toEqual([
      200,
      china,
      "public, max-age=0, must-revalidate",
    ]);
    expect(batches).toEqual(["record × 1"]);
    const tag = first.headers.get("etag") ?? "";
    const again = await askIf(tag);
    expect([again.status, again.body]).toEqual([304, ""]);
    expect(Object.fromEntries(again.headers)).toEqual({
      etag: tag,
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept, Accept-Encoding, Origin",
      connection: "keep-alive",
      "keep-alive": "timeout=65",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      date: expect.any(String),
      "x-request-id": expect.any(String),
    });
    expect(batches).toEqual(["record × 1"]);
  });

  test.each<[string, (tag: string) => string, number]>([
    ["in a list", (tag) => `"other", ${tag}`, 304],
    ["weakly", (tag) => `W/${tag}`, 304],
    ["weakly in a list without spaces", (tag) => `W/"x,y",W/${tag}`, 304],
    ["any", () => "*", 304],
    ["another", () => '"other"', 200],
    ["without quotes", (tag) => tag.replaceAll('"', ""), 200],
  ])("If-None-Match names it: %s", async (_name, header, status) => {
    const tag = await tagOf({ query });
    batches.splice(0);
    expect((await askIf(header(tag))).status).toBe(status);
    expect(batches).toEqual(status === 304 ? [] : ["record × 1"]);
  });

  test("HEAD is answered like GET, without the body", async () => {
    const { status, headers, body } = await get(running.url, { query });
    const head = await ask(`${running.url}/graphql?query=${encodeURIComponent(query)}`, { method: "HEAD" });
    // The client closes after a HEAD.
    const { date, connection, "keep-alive": keepAlive, "x-request-id": id, ...expected } = Object.fromEntries(headers);
    expect([status, body, head.status, head.body]).toEqual([200, china, 200, ""]);
    expect(Object.fromEntries(head.headers)).toMatchObject(expected);
  });
});

describe("the tag", () => {
  test("is the same for variables in another order, and for no variables and none", async () => {
    const two = {
      query: 'query ($a: ID = "CN", $b: ID = "AF") { x: country(code: $a) { name } y: country(code: $b) { name } }',
    };
    expect(await tagOf({ ...two, variables: { a: "CN", b: "AF" } })).toBe(
      await tagOf({ ...two, variables: { b: "AF", a: "CN" } }),
    );
    expect(await tagOf({ query, variables: {} })).toBe(await tagOf({ query }));
  });

  test("is another for another text, name, value, media type or coding", async () => {
    const both = 'query A { country(code: "CN") { name } } query B { country(code: "AF") { name } }';
    const tags = [
      await tagOf({ query }),
      await tagOf({ query: `${query} ` }),
      await tagOf({ query: both, operationName: "A" }),
      await tagOf({ query: both, operationName: "B" }),
      await tagOf({ query, variables: { code: "AF" } }),
      await tagOf({ query }, { accept: "application/graphql-response+json" }),
      await tagOf({ query }, { "accept-encoding": "br" }),
      await tagOf({ query }, { "accept-encoding": "identity" }),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });

  test("changes with the snapshot", async () => {
    const before = await tagOf({ query });
    const graph = await shippedGraph();
    const file = documentWith("china", "China.", [{ type: "Country", fields: { iso2: "CN" }, quote: "China" }]);
    running.current.swap(await graphOf(await folderOf(file)));
    const after = await askIf(before);
    expect([after.status, after.body]).toEqual([200, china]);
    expect(after.headers.get("etag")).not.toBe(before);
    running.current.swap(graph);
    expect((await askIf(before)).status).toBe(304);
  });
});

describe("is given to no answer that cannot be kept", () => {
  const caching = ({ status, headers }: HttpAnswer): unknown[] => [
    status,
    headers.get("etag"),
    headers.get("cache-control"),
  ];
  test("to errors, in the whole or in a part", async () => {
    expect(caching(await get(running.url, { query: "{" }))).toEqual([200, null, "no-store"]);
    expect(caching(await get(running.url, { query: "{ countries(first: 0) { totalCount } }" }))).toEqual([
      200,
      null,
      "no-store",
    ]);
    expect(caching(await ask(`${running.url}/nowhere`))).toEqual([404, null, "no-store"]);
  });

  test.each([
    ["a text that is no operation", { query: "{" }],
    ["a field that there is not", { query: "{ nothing }" }],
    ["a variable of the wrong type", { query, variables: { code: [] } }],
    ["an operation of another name", { query, operationName: "Other" }],
  ])("and `*` gets the errors of %s", async (_name, parameters) => {
    const answer = await askIf("*", parameters);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ errors: [expect.anything()] });
  });

  test("`*` at a POST is no question about answers", async () => {
    const answer = await post(running.url, { query }, { "if-none-match": "*" });
    expect([answer.status, answer.body]).toEqual([200, china]);
  });
});
