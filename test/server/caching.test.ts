import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { cacheAge } from "../../src/server/operations/cache-policy.js";
import { shippedGraph, subgraph } from "../run-query.js";
import { get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

const keptFor = ({ status, headers }: HttpAnswer): unknown[] => [status, headers.get("cache-control")];

describe("an answer to a POST says how long a router may keep it", () => {
  test.each([
    ["a record", '{ country(code: "CN") { name } }', 300],
    ["a list", "{ countries { nodes { name } } }", 60],
    ["a list of a record", '{ country(code: "CN") { seizures { totalCount } } }', 60],
    [
      "a list in a fragment",
      '{ node(id: "Country:CN") { ...On } } fragment On on Country { events { totalCount } }',
      60,
    ],
    [
      "records by references",
      '{ _entities(representations: [{ __typename: "Country", id: "Country:CN" }]) { __typename } }',
      300,
    ],
    ["totals", "{ seizureTotals { totals { substance } } }", 60],
    ["the schema", "{ _service { sdl } }", 300],
  ])("%s", async (_name, query, seconds) => {
    expect(keptFor(await post(running.url, { query }))).toEqual([200, `public, max-age=${seconds}`]);
  });

  test("by the operation that is asked for, not by others of its document", async () => {
    const query = 'query One { country(code: "CN") { name } } query Many { countries { nodes { name } } }';
    expect(keptFor(await post(running.url, { query, operationName: "One" }))).toEqual([200, "public, max-age=300"]);
    expect(keptFor(await post(running.url, { query, operationName: "Many" }))).toEqual([200, "public, max-age=60"]);
  });

  test("and has the tag that an answer to a GET has", async () => {
    const query = '{ country(code: "CN") { name } }';
    const byGet = await get(running.url, { query });
    const byPost = await post(running.url, { query });
    expect(byPost.headers.get("etag")).toBe(byGet.headers.get("etag"));
  });

  test("no longer than the service allows", async () => {
    const short = await startServer(await shippedGraph(), { cacheSeconds: 0 });
    try {
      const answer = await post(short.url, { query: '{ country(code: "CN") { name } }' });
      expect(keptFor(answer)).toEqual([200, "public, max-age=0, must-revalidate"]);
    } finally {
      await short.stop();
    }
  });

  test("also when it has a trace or its price, which caches do not keep", async () => {
    const answer = await post(running.url, { query: "{ __typename }" }, { "graphql-cost": "report" });
    expect([...keptFor(answer), answer.headers.get("etag")]).toEqual([200, "public, max-age=300", null]);
  });
});

describe("nobody keeps", () => {
  test.each<[string, object]>([
    ["a text that is not GraphQL", { query: "{" }],
    ["a field that there is not", { query: "{ nothing }" }],
    ["an answer in part", { query: '{ country(code: "CN") { name } countries(first: 0) { totalCount } }' }],
    [
      "an operation that is not known yet",
      { extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } },
    ],
    [
      "an operation of too many aliases",
      { query: `{ ${"abcdefghijklmnopqrstuvwxyzABCDEF".replace(/./g, "$&: __typename ")} }` },
    ],
  ])("%s", async (_name, body) => {
    const answer = await post(running.url, body);
    expect([answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual(["no-store", null]);
    expect(answer.body).toMatchObject({ errors: [expect.anything()] });
  });
});

describe("the age of an operation", () => {
  const ageOf = (query: string, most = 1000): number => cacheAge(subgraph.schema, most)(parse(query), "");
  test("is the shortest that the hints of the schema give what it asks for", () => {
    expect([
      ageOf("{ __typename }"),
      ageOf('{ node(id: "a") { id } }'),
      ageOf('{ node(id: "a") { id } }', 10),
      ageOf('{ node(id: "a") { ... on Organization { officials { totalCount } } } }'),
      ageOf("{ nowhere { ... on Nothing { a } } }"),
    ]).toEqual([1000, 300, 10, 60, 1000]);
  });

  test("follows hints that stand in the SDL", () => {
    expect(subgraph.sdl).toContain("@cacheControl(maxAge: 300)");
    expect(subgraph.sdl).toMatch(/type SeizureStatConnection @cacheControl\(maxAge: 60\) @shareable \{/);
    expect(subgraph.sdl).toMatch(/directive @cacheControl\([^]*\) on FIELD_DEFINITION \| INTERFACE \| OBJECT \| UNION/);
  });
});
