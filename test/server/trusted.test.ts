import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { formatProblem } from "../../src/documents/problem.js";
import { readManifests } from "../../src/server/operations/manifests.js";
import { folderOf, sha256, shippedGraph, subgraph } from "../run-query.js";
import { get, type HttpAnswer, post, type RunningServer, startServer } from "./start-server.js";

const relay = 'query RelayQuery { country(code: "CN") { code } }';
const apollo = 'query ApolloQuery { country(code: "CN") { name } }';
const codegen = "query CodegenQuery($code: ID!) { country(code: $code) { code3 } }";
const manifests = {
  "relay.json": JSON.stringify({ "5f0e": relay }),
  "apollo.json": JSON.stringify({
    format: "apollo-persisted-query-manifest",
    version: 1,
    operations: [{ id: sha256(apollo), name: "ApolloQuery", type: "query", body: apollo }],
  }),
  "persisted-documents.json": JSON.stringify({ a1b2: codegen }),
  "notes.txt": "is no manifest",
};
const code = { data: { country: { code: "CN" } } };
const name = { data: { country: { name: "China" } } };

let running: RunningServer;
beforeAll(async () => {
  const { byId, problems } = await readManifests([await folderOf(manifests)], subgraph.schema);
  expect(problems).toEqual([]);
  running = await startServer(await shippedGraph(), { knownOperations: { byId, onlyThese: true } });
});
afterAll(() => running.stop());

const notTrusted = {
  errors: [
    { message: "Only operations of the manifests are answered here.", extensions: { code: "OPERATION_NOT_TRUSTED" } },
  ],
};
const extensions = (sha256Hash: string): object => ({ persistedQuery: { version: 1, sha256Hash } });

describe("an operation of a manifest is answered", () => {
  test.each<[string, object, object]>([
    ["Relay's doc_id", { doc_id: "5f0e" }, code],
    ["documentId", { documentId: "5f0e" }, code],
    ["id", { id: "5f0e" }, code],
    ["Apollo's hash", { extensions: extensions(sha256(apollo)) }, name],
    ["Apollo's hash as a documentId", { documentId: `sha256:${sha256(apollo)}` }, name],
    [
      "codegen's hash, with variables",
      { documentId: "a1b2", variables: { code: "CN" } },
      { data: { country: { code3: "CHN" } } },
    ],
    ["its text", { query: relay }, code],
    ["its text and its hash", { query: apollo, extensions: extensions(sha256(apollo)) }, name],
  ])("named by %s, by POST and by GET", async (_name, request, answer) => {
    expect((await post(running.url, request)).body).toEqual(answer);
    const first = await get(running.url, { ...request });
    expect([first.body, first.headers.get("etag")]).toEqual([answer, expect.any(String)]);
  });
});

describe("everything else is not", () => {
  const newer = { accept: "application/graphql-response+json" };
  const other = "{ __typename }";
  const ways: [string, (request: object, headers?: Record<string, string>) => Promise<HttpAnswer>][] = [
    ["POST", (request, headers) => post(running.url, request, headers)],
    ["GET", (request, headers) => get(running.url, { ...request }, headers)],
  ];
  describe.each(ways)("by %s", (_way, send) => {
    test.each<[string, object]>([
      ["another text", { query: other }],
      ["the text with a space more", { query: `${relay} ` }],
      ["another text under an id that is known", { query: other, documentId: "5f0e" }],
      ["an unknown id", { documentId: "6f0e" }],
      ["a name that every object has", { documentId: "constructor" }],
      ["an unknown hash", { extensions: extensions(sha256(other)) }],
      ["a text that is to be remembered", { query: other, extensions: extensions(sha256(other)) }],
    ])("%s", async (_name, request) => {
      const plain = await send(request);
      const { status, headers, body } = await send(request, newer);
      expect([plain.status, plain.body, status, headers.get("content-type"), body]).toEqual([
        200,
        notTrusted,
        403,
        "application/graphql-response+json; charset=utf-8",
        notTrusted,
      ]);
    });

    test("not even for somebody who has it already", async () => {
      expect((await send({ query: other }, { ...newer, "if-none-match": "*" })).status).toBe(403);
    });
  });
});

test("where every operation is answered, those of manifests have ids all the same", async () => {
  const open = await startServer(await shippedGraph(), {
    knownOperations: { byId: new Map([["5f0e", relay]]), onlyThese: false },
  });
  expect((await post(open.url, { doc_id: "5f0e" })).body).toEqual(code);
  expect((await post(open.url, { query: "{ __typename }" })).body).toEqual({ data: { __typename: "Query" } });
  await open.stop();
});

test("all that is wrong with manifests is said at once, with the place", async () => {
  const folder = await folderOf({
    "a.json": '{\n  "one": "{ nothing }",\n  "two": "{",\n  "three": 3\n}',
    "b.json": '{\n  "one": "{ nothing }",\n  "two": "{",\n  "four": "{ __typename }"\n}',
    "c.json":
      '{ "format": "apollo-persisted-query-manifest", "version": 2,\n  "operations": [{ "id": "x", "name": "X", "type": "view", "body": "{ __typename }" }] }',
    "d.json": '{ "four": "{ four: __typename }" }',
    "e.json": "[]",
    "f.json": '{ "five": ',
    "g.json": `{ "deep": "${"{a".repeat(100)}" }`,
  });
  const { problems } = await readManifests([folder], subgraph.schema);
  expect(problems.map((problem) => formatProblem(problem).split("\n")[0]?.replace(`${folder}/`, ""))).toEqual([
    'a.json:2:3  the operation "one" does not fit the schema: Cannot query field "nothing" on type "Query".',
    'a.json:3:3  the operation "two" does not fit the schema: Syntax Error: Expected Name, found <EOF>.',
    "a.json:4:3  expected string, received number, got 3",
    'b.json:2:3  the operation "one" does not fit the schema: Cannot query field "nothing" on type "Query".',
    'b.json:3:3  the operation "two" does not fit the schema: Syntax Error: Expected Name, found <EOF>.',
    "c.json:1:48  expected 1, got 2",
    'c.json:2:44  expected one of "query"|"mutation"|"subscription", got "view"',
    'd.json:1:3  the id "four" names another operation elsewhere; expected one for each id',
    "e.json:1:1  expected record, received array, got []",
    "f.json:1:11  is not valid JSON: Flow map must end with a }",
    'g.json:1:3  the operation "deep" does not fit the schema: Syntax Error: nested deeper than 60.',
  ]);
});
