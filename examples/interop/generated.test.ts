import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** Without comments, which are prose, and without the line that Relay writes below every artifact. */
const codeOf = (path: string): string =>
  readFileSync(path, "utf8")
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, "")
    .replace(/^\(node as any\)\.hash = .*$/m, "");

const generated = ["examples/generated", "examples/interop/generated", "examples/relay/__generated__"].flatMap(
  (folder) => readdirSync(folder).map((name) => join(folder, name)),
);

test.each(generated)("%s has no any", (path) => {
  expect(codeOf(path).match(/.*\bany\b.*/g)).toBeNull();
});

test.each(["examples/generated/graphql.ts", "examples/relay/__generated__/organizationReadingQuery.graphql.ts"])(
  "%s knows what a value can be",
  (path) => {
    expect(codeOf(path)).toContain("readonly value: string | number | boolean | readonly string[] | readonly number[]");
  },
);
