import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";

interface Report {
  readonly messages: readonly { readonly line: number; readonly message: string; readonly ruleId: string }[];
}

/** What the project's lint says of an SDL in the place of the published one. */
async function lint(sdl: string): Promise<string[]> {
  const args = [
    "examples/node_modules/eslint/bin/eslint.js",
    "--config",
    "examples/eslint.config.mjs",
    "--stdin",
    "--stdin-filename",
    "schema/subgraph.graphql",
    "-f",
    "json",
  ];
  const child = spawn(process.execPath, args);
  child.stdin.end(sdl);
  const [report] = JSON.parse(await text(child.stdout)) as Report[];
  return report?.messages.map(({ line, message, ruleId }) => `${line} ${message} (${ruleId})`) ?? ["nothing linted"];
}

test("lint finds nothing in the published schema", async () => {
  // Changes are asked onwards only, and a count of values is called what it is.
  const known = /^\d+ Field (?:`changes` must contain an argument|"count" starts with the name)/;
  const found = await lint(readFileSync("schema/subgraph.graphql", "utf8"));
  expect(found.filter((line) => !known.test(line))).toEqual([]);
});

test("a deprecation begins with its date, and everything is described", async () => {
  const sdl = `"""The root."""
type Query {
  """Dated."""
  dated: Int @deprecated(reason: "2026-11-25: use \`value\`")
  """Undated."""
  undated: Int @deprecated(reason: "use \`value\`")
  """Without a reason."""
  unreasoned: Int @deprecated
  """Of an argument."""
  value(
    """No date."""
    as: Int @deprecated(reason: "2026-13-01: always a number")
    limit: Int
  ): Int
}
`;
  const undated = "A reason begins with the date of the deprecation: `2026-11-25: use x` (no-restricted-syntax)";
  expect(await lint(sdl)).toEqual([
    `6 ${undated}`,
    '8 Deprecation reason is required for field "unreasoned" in type "Query". (@graphql-eslint/require-deprecation-reason)',
    `12 ${undated}`,
    '13 Description is required for input value "limit" in field "value" (@graphql-eslint/require-description)',
  ]);
});
