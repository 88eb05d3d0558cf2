import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { shippedGraph } from "../run-query.js";
import { post, type RunningServer, startServer } from "./start-server.js";

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
      'Value "SUGAR" does not exist in "SubstanceInput" enum.',
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
      'Variable "$filter" got invalid value "SUGAR" at "filter.substances[1]"; Value "SUGAR" does not exist in "SubstanceInput" enum.',
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
      "first and last cannot be used together; expected one of them",
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
      "A representation needs the __typename of an entity of this subgraph.",
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

  test("one that would change something: there is nothing to change", async () => {
    expect(await faultOf({ query: "mutation { __typename }" })).toEqual({
      status: 200,
      data: null,
      error: {
        message: "Schema is not configured to execute mutation operation.",
        locations: [{ line: 1, column: 1 }],
        extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
      },
    });
  });

  test("one that asks for too much", async () => {
    const schemas = Array.from({ length: 20 }, (_each, index) => `a${index}: __schema { types { fields { name } } }`);
    expect(await faultOf({ query: `{ ${schemas.join(" ")} }` })).toEqual({
      status: 400,
      error: {
        message: expect.stringMatching(
          /^The operation asks for up to \d\d,\d{3} objects; expected at most 10,000\. Most of them are in a0\. Ask for smaller pages or fewer levels\.$/,
        ),
        extensions: { code: "COST_LIMIT", cost: { price: expect.any(Number), limit: 10_000, dearest: "a0" } },
      },
    });
  });

  test("what the tools of the language ask is not too deep", async () => {
    const { body } = await post(running.url, { query: getIntrospectionQuery() });
    expect(body).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});
