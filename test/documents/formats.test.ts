import { readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { run } from "../../src/cli/run.js";
import { usualFileNames } from "../../src/documents/file-names.js";
import { formats } from "../../src/documents/formats/formats.js";

const prose = formats.filter(({ kind }) => kind === "prose");

describe("people are told of the formats that are read", () => {
  test("by the manual, which names a file of each", () => {
    const page = readFileSync("docs/documents.md", "utf8");
    const named = [...page.matchAll(/^\| (`NAME\..*?) +\|/gm)].map(([, files]) => files);
    const files = formats.map(({ extensions }) => extensions.map((extension) => `\`NAME${extension}\``).join(", "));
    expect(named.slice(0, -1)).toEqual(files);
    expect(named.at(-1)).toBe("`NAME.facts.yaml`, `.yml`, `.json`");
  });

  test.each(["extract", "review"])("by the help of %s, which reads texts", async (command) => {
    const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
    await run([command, "--help"], {});
    const help = write.mock.calls.map(([text]) => String(text)).join("");
    write.mockRestore();
    expect(help).toMatch(new RegExp(`texts?, ${usualFileNames(prose)}\n`));
  });
});

test("no two formats read files of one name", () => {
  const extensions = formats.flatMap((format) => format.extensions);
  expect(extensions).toEqual([...new Set(extensions)]);
  expect(extensions.filter((extension) => !/^\.[a-z0-9.]+$/.test(extension))).toEqual([]);
});
