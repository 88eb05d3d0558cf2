import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createOperations, noneKnown } from "../../src/server/operations/operations.js";
import { sha256, shippedGraph } from "../run-query.js";
import { get, post, type RunningServer, startServer } from "./start-server.js";

let running: RunningServer;
const batches: string[] = [];
beforeAll(async () => {
  running = await startServer(await shippedGraph(), { onBatch: (question) => batches.push(question) });
});
afterAll(() => running.stop());

const extensions = (hash: string): object => ({ persistedQuery: { version: 1, sha256Hash: hash } });
const notFound = {
  errors: [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
};
const refused = (message: string): object => ({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });

describe("an operation is known by its hash once it was sent with it", () => {
  test("by POST", async () => {
    const query = '{ country(code: "CN") { code } }';
    const hash = sha256(query);
    const answer = { data: { country: { code: "CN" } } };
    const unknown = await post(running.url, { extensions: extensions(hash) });
    expect([unknown.status, unknown.body]).toEqual([200, notFound]);
    expect((await post(running.url, { query, extensions: extensions(hash) })).body).toEqual(answer);
    expect((await post(running.url, { extensions: extensions(hash) })).body).toEqual(answer);
    expect((await post(running.url, { documentId: `sha256:${hash}` })).body).toEqual(answer);
  });

  test("by GET, with a tag and 304 for the hash alone", async () => {
    const query = "query Name($code: ID!) { country(code: $code) { name } }";
    const asked = { variables: { code: "AF" }, extensions: extensions(sha256(query)) };
    const answer = { data: { country: { name: "Afghanistan" } } };
    const unknown = await get(running.url, asked);
    expect([unknown.status, unknown.body, unknown.headers.get("cache-control")]).toEqual([200, notFound, "no-store"]);
    const sent = await get(running.url, { query, ...asked });
    expect([sent.status, sent.body]).toEqual([200, answer]);
    const hashed = await get(running.url, asked);
    expect([hashed.body, hashed.headers.get("etag")]).toEqual([answer, sent.headers.get("etag")]);
    batches.splice(0);
    const again = await get(running.url, asked, { "if-none-match": hashed.headers.get("etag") ?? "" });
    expect([again.status, again.body, batches]).toEqual([304, "", []]);
  });
});

describe("is refused", () => {
  test("with the hash of something else, which is then still unknown", async () => {
    const query = "{ __typename }";
    const wrong = sha256("something else");
    const answer = await post(running.url, { query, extensions: extensions(wrong) });
    expect([answer.status, answer.body]).toEqual([
      400,
      refused("extensions.persistedQuery.sha256Hash is not the SHA-256 of query."),
    ]);
    expect((await post(running.url, { extensions: extensions(wrong) })).body).toEqual(notFound);
    expect((await post(running.url, { extensions: extensions(sha256(query)) })).body).toEqual(notFound);
  });

  test("when it is not valid: nothing is remembered that cannot be answered", async () => {
    const query = "{ nothing }";
    await post(running.url, { query, extensions: extensions(sha256(query)) });
    expect((await post(running.url, { extensions: extensions(sha256(query)) })).body).toEqual(notFound);
  });

  test.each([
    ["another version", { version: 2, sha256Hash: "x" }, "extensions.persistedQuery.version is not 1."],
    ["no hash", { version: 1 }, "extensions.persistedQuery.sha256Hash is missing."],
    ["a hash that is no text", { version: 1, sha256Hash: 7 }, "sha256Hash is not a string."],
    ["no object", "hash", "persistedQuery is not a JSON object."],
  ])("with %s", async (_name, persistedQuery, message) => {
    const answer = await post(running.url, { extensions: { persistedQuery } });
    expect([answer.status, answer.body]).toEqual([400, refused(message)]);
  });
});

test("an id that nobody knows is a hash that nobody knows", async () => {
  expect((await post(running.url, { documentId: "unknown" })).body).toEqual(notFound);
  expect((await get(running.url, { id: "__proto__" })).body).toEqual(notFound);
});

test("the memory for texts is bounded: what was sent longest ago is forgotten", () => {
  const { find, remember } = createOperations(noneKnown);
  const sent = Array.from({ length: 100 }, (_, index) => `{ a${index} }`.padEnd(90_000));
  const request = (query: string | null, documentId: string | null) => ({
    query,
    documentId,
    persist: true,
    operationName: null,
    reportsCost: false,
    variables: {},
  });
  for (const text of sent) remember(request(text, null));
  const known = sent.filter((text) => {
    try {
      return find(request(null, sha256(text))) === text;
    } catch {
      return false;
    }
  });
  expect(known).toEqual(sent.slice(-44));
});
