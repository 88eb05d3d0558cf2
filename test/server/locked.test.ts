import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { Trace } from "@apollo/usage-reporting-protobuf";
import { shippedGraph, subgraph } from "../run-query.js";
import { ask, get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

const secret = "for-the-router-alone";
const router = { "x-router-secret": secret };
const newer = { accept: "application/graphql-response+json" };

let locked: RunningServer;
let open: RunningServer;
beforeAll(async () => {
  const graph = await shippedGraph();
  locked = await startServer(graph, { routerSecret: secret });
  open = await startServer(graph);
});
afterAll(async () => {
  await locked.stop();
  await open.stop();
});

const refused = { errors: [{ message: "This is not answered here.", extensions: { code: "LOCKED" } }] };
const china = '{ __typename: "Country", code: "CN" }';

const behindLock: [string, string][] = [
  ["the schema", getIntrospectionQuery()],
  ["a type", '{ __type(name: "Country") { fields { name } } }'],
  ["the schema under another name", "{ a: __schema { b: queryType { c: name } } }"],
  [
    "the schema within a fragment",
    "query Q { ...F } fragment F on Query { ... on Query { __schema { queryType { name } } } }",
  ],
  [
    "the schema behind a condition",
    "query Q($no: Boolean = false) { __schema @include(if: $no) { queryType { name } } __typename }",
  ],
  ["the schema in an operation beside it", "query A { __typename } query B { __schema { queryType { name } } }"],
  ["the SDL", "{ _service { sdl } }"],
  ["entities", `{ _entities(representations: [${china}]) { __typename } }`],
  ["records by ids", '{ nodes(ids: ["Country:CN"]) { id } }'],
  ["countries by codes", '{ countriesByCodes(codes: ["CN"]) { name } }'],
  ...[
    "agreements",
    "documents",
    "events",
    "officials",
    "organizations",
    "regions",
    "seizureStats",
    "statements",
    "statistics",
    "trainingPrograms",
  ].map((list): [string, string] => [`${list} by ids`, `{ ${list}ByIds(ids: ["x"]) { id } }`]),
];
const named = { operationName: null as string | null };

describe("a locked service keeps for its router", () => {
  test.each(behindLock)("%s", async (_name, query) => {
    const request = { query, ...named, ...(query.startsWith("query A") && { operationName: "A" }) };
    const parameters = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
    const answers: HttpAnswer[] = [
      await post(locked.url, request),
      await get(locked.url, parameters),
      await get(locked.url, parameters, { "if-none-match": "*" }),
      await post(locked.url, request, { "x-router-secret": "" }),
      await post(locked.url, request, { "x-router-secret": `${secret}!` }),
      await post(locked.url, request, { "x-trace-secret": secret }),
    ];
    for (const { status, body } of answers) expect([status, body]).toEqual([200, refused]);
    const strict = await post(locked.url, request, newer);
    expect([strict.status, strict.body]).toEqual([403, refused]);
    const answered = await post(locked.url, request, router);
    expect([answered.status, answered.body]).toEqual([200, (await post(open.url, request)).body]);
    expect(answered.body).not.toHaveProperty("errors");
  });

  test("every root field that gives as many records as somebody has keys", () => {
    const fields = Object.values(subgraph.schema.getQueryType()?.getFields() ?? {});
    const lists = fields.filter(({ args }) => args.some(({ type }) => /^\[(ID|_Any)/.test(String(type))));
    const tried = behindLock.map(([, query]) => query).join();
    expect(lists.map(({ name }) => name).filter((name) => !tried.includes(name))).toEqual([]);
    expect(lists.length).toBeGreaterThan(7);
  });

  test("its metrics", async () => {
    const answer = await ask(`${locked.url}/metrics`);
    expect([answer.status, answer.body]).toEqual([403, refused]);
    expect((await ask(`${locked.url}/metrics`, { headers: router })).status).toBe(200);
  });

  test("its traces, when no secret of their own is set", async () => {
    const asking = { "apollo-federation-include-trace": "ftv1" };
    const query = '{ country(code: "CN") { name } }';
    expect((await post(locked.url, { query }, asking)).body).toEqual({ data: { country: { name: "China" } } });
    const { body } = await post(locked.url, { query }, { ...asking, ...router });
    const { extensions } = body as { extensions: { ftv1: string } };
    expect(Trace.decode(Buffer.from(extensions.ftv1, "base64")).root?.child).toHaveLength(1);
  });
});

test("what is answered to the router is left in no cache that others are answered from", async () => {
  const { headers } = await get(locked.url, { query: "{ _service { sdl } }" }, router);
  expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "private, no-cache"]);
});

describe("everything else is answered", () => {
  test.each([
    ['{ country(code: "CN") { __typename name } }', { country: { __typename: "Country", name: "China" } }],
    ['{ node(id: "Country:CN") { id } }', { node: { id: "Country:CN" } }],
    ["{ countries(first: 1) { nodes { code } } }", { countries: { nodes: [{ code: expect.any(String) }] } }],
  ])("%s", async (query, data) => {
    expect((await post(locked.url, { query })).body).toEqual({ data });
  });

  test("with what is wrong with arguments, in the words that the client used", async () => {
    const { body } = await post(locked.url, { query: "{ countries(first: 101) { totalCount } }" });
    expect(body).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT", arguments: ["first"] } }] });
  });
});

/** Every name that the schema has and GraphQL has not. */
const names = new Set(
  Object.values(subgraph.schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) => [type.name, ...("getFields" in type ? Object.keys(type.getFields()) : [])]),
);

describe("errors tell nothing of the schema", () => {
  test.each<[string, object]>([
    ["an unknown field", { query: "{ organizationz { id } }" }],
    ["an unknown argument", { query: "{ countries(frst: 1) { totalCount } }" }],
    ["a missing argument", { query: "{ country { x: __typename } }" }],
    ["a missing selection", { query: "{ countries }" }],
    ["a selection on a leaf", { query: "{ countries { totalCount { x } } }" }],
    ["an unknown type", { query: "{ ... on Contry { id } }" }],
    ["a fragment that can never apply", { query: '{ country(code: "CN") { ... on Event { id } } }' }],
    ["an unknown value of an enum", { query: "{ seizureStats(filter: { substances: [HEROINE] }) { totalCount } }" }],
    ["an unknown field of an input", { query: "{ seizureStats(filter: { kilograms: 1 }) { totalCount } }" }],
    ["an input for a scalar", { query: "{ countries(first: { a: 1 }) { totalCount } }" }],
    ["a variable of another type", { query: "query ($a: String) { countries(first: $a) { totalCount } }" }],
    [
      "a variable of an unknown type",
      { query: "query ($a: SeizureFiltr) { seizureStats(filter: $a) { totalCount } }" },
    ],
    ["an unknown directive", { query: "{ __typename @kee }" }],
    ["a root that is not there", { query: "mutation { x }" }],
    [
      "an unknown field in a variable",
      {
        query: "query ($a: SeizureFilter) { seizureStats(filter: $a) { totalCount } }",
        variables: { a: { substanc: 1 } },
      },
    ],
    [
      "an unknown value of an enum in a variable",
      {
        query: "query ($a: SeizureFilter) { seizureStats(filter: $a) { totalCount } }",
        variables: { a: { substances: ["HEROINE"] } },
      },
    ],
    ["a missing variable", { query: "query ($a: ID!) { country(code: $a) { id } }" }],
    [
      "null in a variable that may be left out",
      { query: 'query ($a: ID = "CN") { country(code: $a) { id } }', variables: { a: null } },
    ],
  ])("%s", async (_name, request) => {
    const { body } = await post(locked.url, request);
    const { errors, data } = body as { data?: unknown; errors: { message: string; extensions: object }[] };
    expect([undefined, null, { country: null }]).toContainEqual(data);
    expect(errors.length).toBeGreaterThan(0);
    const said = errors.map(({ message, extensions }) => message + JSON.stringify(Object.values(extensions))).join(" ");
    expect(said).not.toMatch(/did you mean/i);
    // Words that are names of fields too.
    const ordinary = new Set([
      "name",
      "value",
      "field",
      "is",
      "of",
      "to",
      "type",
      "text",
      "kind",
      "a",
      "first",
      "last",
    ]);
    expect((said.match(/\w+/g) ?? []).filter((word) => names.has(word) && !ordinary.has(word))).toEqual([]);
    expect((await post(locked.url, request, router)).body).toEqual((await post(open.url, request)).body);
  });
});

describe("a locked service has no IDE", () => {
  test("and says why", async () => {
    for (const path of ["/", "/?sandbox"]) {
      const { status, headers, body } = await ask(`${locked.url}${path}`, { headers: { accept: "text/html" } });
      expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(body).toContain("This service is locked: it shows its schema only to its router");
      expect(body).not.toContain("<script");
    }
  });
});

describe("an open service", () => {
  const bomb = (depth: number): string =>
    `{ __schema { types { ${"fields { type { ".repeat(depth)} name ${"} } ".repeat(depth)} } } }`;

  test("shows its schema to whoever asks for it, with suggestions", async () => {
    const { body } = await post(open.url, { query: getIntrospectionQuery() });
    expect(body).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
    const wrong = await post(open.url, { query: "{ organizationz { id } }" });
    expect(JSON.stringify(wrong.body)).toContain("Did you mean");
  });

  test("refuses introspection in circles", async () => {
    expect((await post(open.url, { query: bomb(2) }, newer)).status).toBe(200);
    for (const depth of [3, 5, 8]) {
      const { status, body } = await post(open.url, { query: bomb(depth) }, newer);
      expect([status, body]).toMatchObject([400, { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] }]);
      expect(body).not.toHaveProperty("data");
    }
  });
});
