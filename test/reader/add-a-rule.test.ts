import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { settingOf } from "../../src/reader/setting.js";
import { readText } from "../../src/recognition/reading.js";
import { scaleRule } from "./scale-rule.js";

const read = (text: string): unknown[] =>
  scaleRule
    .read(settingOf(readText(text, { publishedOn: null, publisher: null })))
    .map(({ status, fields }) => ({ status, fields }));

describe("docs/add-a-rule.md", () => {
  const page = readFileSync("docs/add-a-rule.md", "utf8");

  test("prints a rule that compiles", () => {
    const [, printed] = /```ts\n([^]*?)```/.exec(page) ?? [];
    const file = readFileSync("test/reader/scale-rule.ts", "utf8")
      .replaceAll("../../src/reader/", "../")
      .replaceAll("../../src/", "../../");
    expect(printed).toBe(file);
  });

  test("prints a rule that reads its example and leaves the other sentence alone", () => {
    expect(scaleRule.examples.map(({ text }) => read(text))).toEqual(scaleRule.examples.map(({ facts }) => facts));
    expect(scaleRule.ignores.map(({ text }) => read(text))).toEqual([[]]);
  });

  test("names only files and commands that there are", () => {
    const paths = [...page.matchAll(/`((?:src|test|docs|scripts)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(3);
    // Throws for one that is not there.
    for (const path of paths) expect(statSync(path).size).toBeGreaterThan(0);
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    for (const [, name = ""] of page.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});
