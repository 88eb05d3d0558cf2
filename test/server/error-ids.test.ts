import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSubgraph } from "../../src/server/schema.js";
import { createLog } from "../../src/server/observing/log.js";
import { shippedGraph } from "../run-query.js";
import { captureLines, type Captured } from "./lines.js";
import { get, post, type RunningServer, startServer } from "./start-server.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const secret = "ENOENT: no such file or directory, open '/srv/secret'";

let captured: Captured;
let running: RunningServer;
beforeAll(async () => {
  captured = captureLines();
  const subgraph = buildSubgraph();
  const country = subgraph.schema.getQueryType()?.getFields().country;
  if (country === undefined) throw new Error("There is no country.");
  country.resolve = () => {
    throw new TypeError(secret, { cause: new Error("the disk is gone") });
  };
  running = await startServer(await shippedGraph(), { subgraph, observer: captured.observer });
});
afterAll(() => running.stop());

const query = '{ a: country(code: "CN") { name } b: country(code: "TJ") { name } }';

describe("an error of ours", () => {
  test("is masked, each with an id of its own that the line of the request and the log know", async () => {
    const { body } = await post(running.url, { query });
    expect(body).toMatchObject({ data: { a: null, b: null } });
    const { errors } = body as { errors: { path: string[]; extensions: { id: string } }[] };
    expect(errors).toEqual(
      ["a", "b"].map((name) => ({
        message: "Internal server error",
        locations: [{ line: 1, column: expect.any(Number) }],
        path: [name],
        extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.stringMatching(uuid) },
      })),
    );
    const ids = errors.map(({ extensions }) => extensions.id);
    expect(new Set(ids).size).toBe(2);
    expect(await captured.requests(1)).toMatchObject([
      { errors: ["INTERNAL_SERVER_ERROR", "INTERNAL_SERVER_ERROR"], errorIds: ids },
    ]);
    expect(running.errorIds).toEqual(ids);
  });

  test("is in the log whole: its name, message, stack, place and cause, and not what was asked", () => {
    let text = "";
    const log = createLog("json", (line) => (text += line));
    running.logged.forEach((error, index) => {
      log.error(error, running.errorIds[index]);
    });
    const [line] = text.split("\n").map((each) => (each === "" ? {} : (JSON.parse(each) as object)));
    expect(line).toEqual({
      level: "error",
      time: expect.any(String),
      message: "Internal server error",
      errorId: running.errorIds[0],
      error: {
        name: "GraphQLError",
        message: secret,
        stack: expect.stringContaining("error-ids.test.ts"),
        path: "a",
        cause: {
          name: "TypeError",
          message: secret,
          stack: expect.stringContaining("error-ids.test.ts"),
          cause: { name: "Error", message: "the disk is gone", stack: expect.any(String) },
        },
      },
    });
    expect(text).not.toContain("country(code");
  });

  test("is kept by no cache", async () => {
    const { headers } = await get(running.url, { query });
    expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
  });
});

test("who is wrong in an argument is told so without what was given", async () => {
  const { body } = await post(running.url, { query: "{ officials(first: 101) { totalCount } }" });
  expect(body).toEqual({
    data: { officials: null },
    errors: [
      {
        message: expect.stringMatching(/^first /),
        locations: [{ line: 1, column: 3 }],
        path: ["officials"],
        extensions: { code: "BAD_USER_INPUT", arguments: ["first"] },
      },
    ],
  });
  expect(JSON.stringify(body)).not.toMatch(/validationErrors|target|"value"/);
});
