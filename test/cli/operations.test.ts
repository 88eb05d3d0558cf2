import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../run-query.js";
import { ask, post } from "../server/start-server.js";
import { run, serve } from "./run-program.js";

const text = 'query China { country(code: "CN") { name } }';

test("OPERATIONS=trusted answers the operations of the manifests, and no others", async () => {
  const folder = await folderOf({ "relay.json": JSON.stringify({ "5f0e": text }) });
  const { url } = await serve(["documents"], { OPERATIONS: "trusted", OPERATIONS_MANIFESTS: folder });
  expect((await post(url, { documentId: "5f0e" })).body).toEqual({ data: { country: { name: "China" } } });
  expect((await ask(`${url}/graphql?query={__typename}`)).body).toEqual({
    errors: [
      { message: "Only operations of the manifests are answered here.", extensions: { code: "OPERATION_NOT_TRUSTED" } },
    ],
  });
});

describe("the service does not start", () => {
  test.each([
    [{ OPERATIONS: "some" }, 'OPERATIONS is "some"; expected trusted, or any (the default)'],
    [{ OPERATIONS: "" }, 'OPERATIONS is ""; expected trusted, or any (the default)'],
    [
      { OPERATIONS_MANIFESTS: "a.json,,b.json" },
      'OPERATIONS_MANIFESTS is "a.json,,b.json"; expected files or folders, separated by commas',
    ],
    [
      { OPERATIONS: "trusted" },
      "operations cannot be read: it does not exist; expected a manifest of operations or a folder of manifests (OPERATIONS_MANIFESTS)",
    ],
    [
      { OPERATIONS_MANIFESTS: "nowhere.json" },
      "nowhere.json cannot be read: it does not exist; expected a manifest of operations or a folder of manifests (OPERATIONS_MANIFESTS)",
    ],
    [
      { OPERATIONS: "trusted", OPERATIONS_MANIFESTS: "schema" },
      "schema: no operation found; OPERATIONS=trusted expects manifests (OPERATIONS_MANIFESTS)",
    ],
  ])(
    "with %j: a wrong environment is one line and exit status 2",
    async (environment: Record<string, string>, line) => {
      expect(await run(["serve", "--port", "0"], environment)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
    },
  );

  test("with manifests that are not valid: all problems, and exit status 1", async () => {
    const folder = await folderOf({ "a.json": `{\n  "5f0e": "{ nothing }",\n  "6f0e": 6\n}\n` });
    const { status, stderr } = await run(["serve", "--port", "0"], { OPERATIONS_MANIFESTS: folder });
    expect([status, stderr.replaceAll(folder, "F")]).toEqual([
      1,
      `F/a.json:2:3  the operation "5f0e" does not fit the schema: Cannot query field "nothing" on type "Query".
      "5f0e": "{ nothing }",
      ^
F/a.json:3:3  expected string, received number, got 6
      "6f0e": 6
      ^
Not started: the manifests of operations are not valid.
`,
    ]);
  });
});
