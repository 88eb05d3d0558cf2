import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { shippedGraph } from "../run-query.js";
import { ask, get, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
beforeAll(async () => {
  running = await startServer(await shippedGraph());
});
afterAll(() => running.stop());

// Whatever a client sends, the next one is answered, and nothing goes to the log.
afterEach(async () => {
  expect((await post(running.url, { query: "{ __typename }" })).body).toEqual({ data: { __typename: "Query" } });
  expect(running.logged).toEqual([]);
});

const newer = { accept: "application/graphql-response+json" };
const json = { "content-type": "application/json" };
const long = "x".repeat(1000);
const cut = `"${"x".repeat(58)}…`;

/** The whole answer to an operation that has one fault. */
async function faultOf(request: object): Promise<unknown> {
  const { status, body } = await post(running.url, request, newer);
  const { errors, ...rest } = body as { errors: object[] };
  return { status, ...rest, ...(errors.length === 1 ? { error: errors[0] } : { errors }) };
}
const invalid = (message: string, column: number, ...names: string[]): object => ({
  status: 400,
  error: {
    message,
    locations: [{ line: 1, column }],
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", ...(names.length > 0 && { arguments: names }) },
  },
});

describe("a literal of the wrong type names its argument", () => {
  test.each<[string, string, string, number, string]>([
    [
      "a string for a number",
      '{ countries(first: "x") { totalCount } }',
      'Int cannot represent non-integer value: "x"',
      20,
      "first",
    ],
    [
      "a number out of range",
      "{ countries(first: 2147483648) { totalCount } }",
      "Int cannot represent non 32-bit signed integer value: 2147483648",
      20,
      "first",
    ],
    [
      "a date that is none",
      '{ seizureStats(filter: { period: "soon" }) { totalCount } }',
      "Expected an EDTF date such as 2018, 2018-11, 2018-11-13 or 2011/2017.",
      34,
      "filter.period",
    ],
    [
      "an unknown value of an enum, in a list",
      "{ seizureStats(filter: { substances: [HEROIN, SUGAR] }) { totalCount } }",
      'Value "SUGAR" does not exist in "Substance" enum.',
      47,
      "filter.substances.1",
    ],
    [
      "an unknown field of an input",
      "{ seizureStats(filter: { size: 1 }) { totalCount } }",
      'Field "size" is not defined by type "SeizureFilter".',
      26,
      "filter.size",
    ],
    [
      "an unknown argument",
      "{ countries(fist: 1) { totalCount } }",
      'Unknown argument "fist" on field "Query.countries". Did you mean "first" or "last"?',
      13,
      "fist",
    ],
    [
      "no value where one is needed",
      "{ country { name } }",
      'Field "country" argument "code" of type "ID!" is required, but it was not provided.',
      3,
      "code",
    ],
    [
      "the default of a variable",
      'query ($n: Int = "x") { countries(first: $n) { totalCount } }',
      'Int cannot represent non-integer value: "x"',
      18,
      "n",
    ],
    [
      "the argument of a directive",
      '{ __typename @include(if: "x") }',
      'Boolean cannot represent a non boolean value: "x"',
      27,
      "if",
    ],
    [
      "a long string",
      `{ countries(first: "${long}") { totalCount } }`,
      `Int cannot represent non-integer value: ${cut}`,
      20,
      "first",
    ],
    [
      "a long number",
      `{ countries(first: ${"7".repeat(1000)}) { totalCount } }`,
      `Int cannot represent non 32-bit signed integer value: ${"7".repeat(59)}…`,
      20,
      "first",
    ],
    [
      "a long list",
      `{ countries(first: [${"1, ".repeat(300)}]) { totalCount } }`,
      `Int cannot represent non-integer value: [${"1, ".repeat(19)}1…`,
      20,
      "first",
    ],
    [
      "a long block string",
      `{ countries(first: """${'a "b" '.repeat(100)}""") { totalCount } }`,
      `Int cannot represent non-integer value: """\n${'a "b" '.repeat(10).slice(0, 55)}…`,
      20,
      "first",
    ],
  ])("%s", async (_name, query, message, column, argument) => {
    expect(await faultOf({ query })).toEqual(invalid(message, column, argument));
  });
});

describe("a variable of the wrong type names itself", () => {
  const first = "query ($first: Int) { countries(first: $first) { totalCount } }";
  const filter = "query ($filter: SeizureFilter) { seizureStats(filter: $filter) { totalCount } }";
  const code = 'query ($code: ID = "CN") { country(code: $code) { name } }';
  test.each<[string, object, string, string]>([
    [
      "a string for a number",
      { query: first, variables: { first: "x" } },
      'Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"',
      "first",
    ],
    [
      "a number out of range",
      { query: first, variables: { first: 2147483648 } },
      'Variable "$first" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648',
      "first",
    ],
    [
      "a field of an input",
      { query: filter, variables: { filter: { period: "soon" } } },
      'Variable "$filter" got invalid value "soon" at "filter.period"; Expected an EDTF date such as 2018, 2018-11, 2018-11-13 or 2011/2017.',
      "filter.period",
    ],
    [
      "an item of a list",
      { query: filter, variables: { filter: { substances: ["HEROIN", "SUGAR"] } } },
      'Variable "$filter" got invalid value "SUGAR" at "filter.substances[1]"; Value "SUGAR" does not exist in "Substance" enum.',
      "filter.substances.1",
    ],
    [
      "a value that speaks of another place",
      { query: filter, variables: { filter: { period: '" at "filter.scope"; ' } } },
      'Variable "$filter" got invalid value "\\" at \\"filter.scope\\"; " at "filter.period"; Expected an EDTF date such as 2018, 2018-11, 2018-11-13 or 2011/2017.',
      "filter.period",
    ],
    [
      "a long string",
      { query: first, variables: { first: long } },
      `Variable "$first" got invalid value ${cut}; Int cannot represent non-integer value: ${cut}`,
      "first",
    ],
    [
      "an object with long values",
      { query: first, variables: { first: { a: "b c ".repeat(100), d: [1, 2, 3] } } },
      `Variable "$first" got invalid value { a: "${"b c ".repeat(14).slice(0, 53)}…; Int cannot represent non-integer value: { a: "${"b c ".repeat(14).slice(0, 53)}…`,
      "first",
    ],
    [
      "a null where a value is needed",
      { query: "query ($code: ID!) { country(code: $code) { name } }", variables: { code: null } },
      'Variable "$code" of non-null type "ID!" must not be null.',
      "code",
    ],
    [
      "a missing value",
      { query: "query ($code: ID!) { country(code: $code) { name } }" },
      'Variable "$code" of required type "ID!" was not provided.',
      "code",
    ],
  ])("%s", async (_name, request, message, argument) => {
    expect(await faultOf(request)).toEqual({
      status: 400,
      error: {
        message,
        locations: [{ line: 1, column: 8 }],
        extensions: { code: "BAD_USER_INPUT", arguments: [argument] },
      },
    });
  });

  test("each of several", async () => {
    const { errors } = (await faultOf({
      query: filter,
      variables: { filter: { period: "soon", substances: ["SUGAR"], minKilograms: "x" } },
    })) as { errors: { extensions: object }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: "BAD_USER_INPUT", arguments: ["filter.minKilograms"] },
      { code: "BAD_USER_INPUT", arguments: ["filter.period"] },
      { code: "BAD_USER_INPUT", arguments: ["filter.substances.0"] },
    ]);
  });

  test("a null that stands in for a default", async () => {
    expect(await faultOf({ query: code, variables: { code: null } })).toEqual({
      status: 200,
      data: { country: null },
      error: {
        message: 'Argument "code" of non-null type "ID!" must not be null.',
        locations: [{ line: 1, column: 42 }],
        path: ["country"],
        extensions: { code: "BAD_USER_INPUT", arguments: ["code"] },
      },
    });
  });

  test("more of them than anybody reads", async () => {
    const substances = Array.from({ length: 100 }, () => "SUGAR");
    const { status, errors } = (await faultOf({ query: filter, variables: { filter: { substances } } })) as {
      status: number;
      errors: object[];
    };
    expect([status, errors.at(-1)]).toEqual([
      400,
      {
        message: "Too many errors processing variables, error limit reached. Execution aborted.",
        extensions: { code: "BAD_USER_INPUT" },
      },
    ]);
  });
});

describe("a value that the schema allows and the graph does not", () => {
  test.each<[string, string, string, string]>([
    ["an argument", "{ countries(first: 101) { totalCount } }", "first must not be greater than 100", "first"],
    [
      "two that exclude each other",
      "{ countries(first: 1, last: 1) { totalCount } }",
      "first and last exclude each other; expected one of them",
      "last",
    ],
    [
      "a field of an input, by its path",
      "{ countries: seizureStats(filter: { minKilograms: -1 }) { totalCount } }",
      "filter.minKilograms must not be less than 0",
      "filter.minKilograms",
    ],
    [
      "representations",
      "{ countries: _entities(representations: [{}]) { __typename } }",
      "A representation needs a __typename of this subgraph's entities.",
      "representations",
    ],
  ])("%s", async (_name, query, message, argument) => {
    expect(await faultOf({ query })).toMatchObject({
      status: 200,
      error: { message, path: expect.anything(), extensions: { code: "BAD_USER_INPUT", arguments: [argument] } },
    });
  });
});

describe("what is no operation keeps its place", () => {
  const noGraphql = (message: string, line: number, column: number): object => ({
    status: 400,
    error: {
      message: `Syntax Error: ${message}`,
      locations: [{ line, column }],
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
    },
  });
  test.each<[string, string, object]>([
    ["an open brace", "{\n  a(", noGraphql("Expected Name, found <EOF>.", 2, 5)],
    ["a long token", `{ a "${long}" }`, noGraphql(`Expected Name, found String "${"x".repeat(59)}…".`, 1, 5)],
    [
      "a token with quotes in it",
      `{ a "${'\\" x y '.repeat(50)}" }`,
      noGraphql(`Expected Name, found String "${'" x y '.repeat(10).slice(0, 59)}…".`, 1, 5),
    ],
    ["a NUL", "{ a\0 }", noGraphql("Unexpected character: U+0000.", 1, 4)],
    ["half a surrogate pair", '{ a(b: "\ud800") }', noGraphql("Invalid character within String: U+D800.", 1, 9)],
    ["a selection 5,000 deep", "{a".repeat(5000), noGraphql("nested deeper than 60.", 1, 121)],
    ["a list 20,000 deep", `{ a(b: ${"[".repeat(20_000)}`, noGraphql("nested deeper than 60.", 1, 66)],
    [
      "more tokens than a question needs",
      `{ ${"a ".repeat(1500)}}`,
      noGraphql("Document contains more that 1500 tokens. Parsing aborted.", 1, 3001),
    ],
  ])("%s", async (_name, query, answer) => {
    expect(await faultOf({ query })).toEqual(answer);
  });

  test("a field that there is not", async () => {
    expect(await faultOf({ query: "{ nothing }" })).toEqual(
      invalid('Cannot query field "nothing" on type "Query".', 3),
    );
  });

  test("an operation of another name", async () => {
    expect(await faultOf({ query: "query A { __typename }", operationName: long })).toEqual({
      status: 400,
      error: {
        message: `Unknown operation named ${cut}.`,
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    });
  });

  test("one that asks for too much", async () => {
    const query = `{ ${["a", "b"].map((a) => `${a}: organizations(first: 100) { nodes { officials(first: 100) { nodes { id } } } }`).join(" ")} }`;
    expect(await faultOf({ query })).toEqual({
      status: 400,
      error: {
        message:
          "The operation asks for up to 20,402 objects; expected at most 10,000. Ask for smaller pages or fewer levels.",
        extensions: { code: "COST_LIMIT" },
      },
    });
  });

  test("what the tools of the language ask is not too deep", async () => {
    const { body } = await post(running.url, { query: getIntrospectionQuery() });
    expect(body).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});

describe("a body that is no request", () => {
  const refused = (status: number, code: string, message: string): object => ({
    status,
    body: { errors: [{ message, extensions: { code } }] },
  });
  test.each<[string, string | Uint8Array<ArrayBuffer>, object]>([
    ["nothing", "", refused(400, "BAD_REQUEST", "The body is no JSON in UTF-8.")],
    ["half of JSON", '{"query":', refused(400, "BAD_REQUEST", "The body is no JSON in UTF-8.")],
    ["no UTF-8", Uint8Array.from([0x22, 0xff, 0x22]), refused(400, "BAD_REQUEST", "The body is no JSON in UTF-8.")],
    ["a text", '"{ __typename }"', refused(400, "BAD_REQUEST", "The body is no JSON object.")],
    ["null", "null", refused(400, "BAD_REQUEST", "The body is no JSON object.")],
    [
      "a list of operations",
      '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
      refused(400, "BAD_REQUEST", "The body is a list; expected one operation, for there is no batching."),
    ],
    [
      "JSON 20,000 deep",
      `{"query":"{ __typename }","variables":{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
      refused(400, "BAD_REQUEST", "The body is nested deeper than 60."),
    ],
    [
      "no operation",
      '{"__proto__":{"query":"{ __typename }"}}',
      refused(400, "BAD_REQUEST", "There is no operation; expected query, documentId or extensions.persistedQuery."),
    ],
    ["a query that is no text", '{"query":{}}', refused(400, "BAD_REQUEST", "query is no string.")],
    ["an id that is no text", '{"id":7}', refused(400, "BAD_REQUEST", "id is no string.")],
    [
      "variables that are no object",
      '{"query":"{ __typename }","variables":[]}',
      refused(400, "BAD_REQUEST", "variables is no JSON object."),
    ],
    [
      "more than 100 kB",
      " ".repeat(100_001),
      refused(413, "PAYLOAD_TOO_LARGE", "The body has 100001 bytes; expected at most 100000."),
    ],
  ])("%s", async (_name, body, expected) => {
    const {
      status,
      headers,
      body: answer,
    } = await ask(`${running.url}/graphql`, { method: "POST", body, headers: json });
    expect({ status, body: answer }).toEqual(expected);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  test.each<[string, Record<string, string>, string]>([
    ["no type", {}, "Expected Content-Type: application/json in UTF-8."],
    [
      "a form",
      { "content-type": "application/x-www-form-urlencoded" },
      "Expected Content-Type: application/json in UTF-8.",
    ],
    [
      "a relative of JSON",
      { "content-type": "application/json-patch+json" },
      "Expected Content-Type: application/json in UTF-8.",
    ],
    [
      "another charset",
      { "content-type": "application/json; charset=x-mac-cyrillic" },
      "Expected Content-Type: application/json in UTF-8.",
    ],
    ["compressed", { ...json, "content-encoding": "gzip" }, "Expected a body without content encoding."],
  ])("in %s", async (_name, headers, message) => {
    const body = new TextEncoder().encode('{"query":"{ __typename }"}');
    const answer = await ask(`${running.url}/graphql`, { method: "POST", body, headers });
    expect([answer.status, answer.body]).toEqual([
      415,
      { errors: [{ message, extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }] },
    ]);
  });

  test("odd keys and half characters in variables are harmless", async () => {
    const query = "query ($code: ID!) { country(code: $code) { name } }";
    const variables =
      '{"code":"\\ud800\\u0000","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const body = `{"query":${JSON.stringify(query)},"variables":${variables},"__proto__":{"polluted":true}}`;
    expect((await ask(`${running.url}/graphql`, { method: "POST", body, headers: json })).body).toEqual({
      data: { country: null },
    });
    expect("polluted" in {}).toBe(false);
    expect((await get(running.url, { query: "{ __proto__: __typename constructor: __typename }" })).body).toEqual(
      JSON.parse('{"data":{"__proto__":"Query","constructor":"Query"}}'),
    );
  });
});

describe("the parameters of a GET", () => {
  const refusal = async (search: string, headers: Record<string, string> = {}): Promise<unknown> => {
    const { status, body } = await ask(`${running.url}/graphql?${search}`, { headers });
    return [status, body];
  };
  const bad = (message: string, status = 400, code = "BAD_REQUEST"): unknown[] => [
    status,
    { errors: [{ message, extensions: { code } }] },
  ];

  test("are there, each once, and JSON where they have to be", async () => {
    const query = "query={__typename}";
    expect(await refusal("")).toEqual(
      bad("There is no operation; expected query, documentId or extensions.persistedQuery."),
    );
    expect(await refusal(`${query}&${query}`)).toEqual(bad("query is given 2 times; expected once."));
    expect(await refusal(`${query}&variables={`)).toEqual(bad("variables is no JSON in UTF-8."));
    expect(await refusal(`${query}&variables=[]`)).toEqual(bad("variables is no JSON object."));
    expect(await refusal(`${query}&extensions=${"[".repeat(2000)}`)).toEqual(
      bad("extensions is nested deeper than 60."),
    );
  });

  test("come with nobody's cookies, unless a script of ours sends them", async () => {
    const query = "query={__typename}";
    const forged = bad("A GET with cookies or credentials needs the header apollo-require-preflight: true.");
    expect(await refusal(query, { cookie: "a=b" })).toEqual(forged);
    expect(await refusal(query, { authorization: "Basic eDp5" })).toEqual(forged);
    expect(await refusal(query, { cookie: "a=b", "apollo-require-preflight": "true" })).toEqual([
      200,
      { data: { __typename: "Query" } },
    ]);
    expect(await refusal(query, { "content-type": "message/rfc822" })).toEqual(
      bad("Expected Content-Type: application/json in UTF-8.", 415, "UNSUPPORTED_MEDIA_TYPE"),
    );
  });

  test("are for reading: there is nothing to change, by POST neither", async () => {
    const query = "mutation { __typename }";
    expect(await refusal(`query=${query}`)).toEqual(
      bad("GET requests only support query operations, not mutation operations", 405),
    );
    expect(await faultOf({ query })).toEqual({
      status: 200,
      data: null,
      error: {
        message: "Schema is not configured to execute mutation operation.",
        locations: [{ line: 1, column: 1 }],
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    });
  });
});
