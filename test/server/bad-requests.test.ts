import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { shippedGraph } from "../run-query.js";
import { ask, askRaw, get, post, type RunningServer, startServer } from "./start-server.js";

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

const json = { "content-type": "application/json" };

test("a body of no length is not JSON", async () => {
  const head = ["POST /graphql HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Content-Length: 0"];
  const { status, body } = await askRaw(running.url, `${head.join("\r\n")}\r\nConnection: close\r\n\r\n`);
  expect({ status, body }).toEqual({
    status: 400,
    body: { errors: [{ message: "The body is not JSON in UTF-8.", extensions: { code: "BAD_REQUEST" } }] },
  });
});

describe("a body that is no request", () => {
  const refused = (status: number, code: string, message: string): object => ({
    status,
    body: { errors: [{ message, extensions: { code } }] },
  });
  test.each<[string, string | Uint8Array<ArrayBuffer>, object]>([
    ["half of JSON", '{"query":', refused(400, "BAD_REQUEST", "The body is not JSON in UTF-8.")],
    ["no UTF-8", Uint8Array.from([0x22, 0xff, 0x22]), refused(400, "BAD_REQUEST", "The body is not JSON in UTF-8.")],
    ["a text", '"{ __typename }"', refused(400, "BAD_REQUEST", "The body is not a JSON object.")],
    ["null", "null", refused(400, "BAD_REQUEST", "The body is not a JSON object.")],
    [
      "a list of operations",
      '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
      refused(400, "BAD_REQUEST", "The body is a list; expected one operation, because batching is not supported."),
    ],
    [
      "JSON 20,000 deep",
      `{"query":"{ __typename }","variables":{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
      refused(400, "BAD_REQUEST", "The body is nested deeper than 60."),
    ],
    [
      "no operation",
      '{"__proto__":{"query":"{ __typename }"}}',
      refused(
        400,
        "BAD_REQUEST",
        "The request has no operation; expected query, documentId or extensions.persistedQuery.",
      ),
    ],
    ["a query that is no text", '{"query":{}}', refused(400, "BAD_REQUEST", "query is not a string.")],
    ["an id that is no text", '{"id":7}', refused(400, "BAD_REQUEST", "id is not a string.")],
    [
      "variables that are no object",
      '{"query":"{ __typename }","variables":[]}',
      refused(400, "BAD_REQUEST", "variables is not a JSON object."),
    ],
    [
      "more than a megabyte",
      " ".repeat(1_000_001),
      refused(413, "PAYLOAD_TOO_LARGE", "The body has 1000001 bytes; expected at most 1000000."),
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
    ["text", { "content-type": "text/plain" }, "Expected Content-Type: application/json in UTF-8."],
    [
      "parts",
      { "content-type": "multipart/form-data; boundary=x" },
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
      bad("The request has no operation; expected query, documentId or extensions.persistedQuery."),
    );
    expect(await refusal(`${query}&${query}`)).toEqual(bad("query is given 2 times; expected once."));
    expect(await refusal(`${query}&variables={`)).toEqual(bad("variables is not JSON in UTF-8."));
    expect(await refusal(`${query}&variables=[]`)).toEqual(bad("variables is not a JSON object."));
    expect(await refusal(`${query}&extensions=${"[".repeat(2000)}`)).toEqual(
      bad("extensions is nested deeper than 60."),
    );
  });

  test("an empty one is none", async () => {
    const answer = { data: { __typename: "Query" } };
    const empty = "&operationName=&variables=&extensions=&id=";
    expect(await refusal(`query={__typename}${empty}`)).toEqual([200, answer]);
    expect((await post(running.url, { query: "{ __typename }", operationName: "" })).body).toEqual(answer);
  });

  test("are UTF-8", async () => {
    const message = "The parameters are not UTF-8 with each % escaped as %25.";
    for (const escaped of ["%ff", "%c0%80", "%ed%a0%80", "%", "%zz"])
      expect(await refusal(`query={__typename}%23${escaped}`)).toEqual(bad(message));
  });

  test("come with nobody's cookies, unless somebody follows a link or a script of ours sends them", async () => {
    // Raw, for no script may set what browsers say of a request.
    const statusWith = async (...headers: string[]) => {
      const head = ["GET /graphql?query={__typename} HTTP/1.1", "Host: localhost", "Connection: close", ...headers];
      return (await askRaw(running.url, `${head.join("\r\n")}\r\nAccept: application/graphql-response+json\r\n\r\n`))
        .status;
    };
    for (const carried of ["Cookie: a=b", "Authorization: Basic eDp5"]) {
      expect(await statusWith(carried)).toBe(400);
      expect(await statusWith(carried, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors")).toBe(400);
      expect(await statusWith(carried, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")).toBe(200);
      expect(await statusWith(carried, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors")).toBe(200);
      expect(await statusWith(carried, "Apollo-Require-Preflight: true")).toBe(200);
    }
  });

  test.each([
    "message/rfc822",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/json; charset=utf-8x",
    "",
  ])("come with nothing of type %p", async (type) => {
    expect(await refusal("query={__typename}", { "content-type": type })).toEqual(
      bad("Expected Content-Type: application/json in UTF-8.", 415, "UNSUPPORTED_MEDIA_TYPE"),
    );
  });

  test("are for reading", async () => {
    const query = "mutation { __typename }";
    expect(await refusal(`query=${query}`)).toEqual(
      bad("GET requests only support query operations, not mutation operations", 405),
    );
  });
});
