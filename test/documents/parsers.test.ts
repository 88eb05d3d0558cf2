import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { csv } from "../../src/documents/formats/csv.js";
import { readFrontMatter } from "../../src/documents/front-matter.js";
import { readRecordsFile } from "../../src/documents/records-file.js";
import { readSidecar } from "../../src/documents/sidecar.js";
import { readYaml } from "../../src/documents/yaml-file.js";
import { isProved } from "../../src/documents/passage.js";
import { extract } from "../../src/reader/read.js";
import { plainTextOf } from "../plain-text-of.js";

const anything = fc.string({ unit: "binary", maxLength: 60 });
const marks = fc
  .array(
    fc.constantFrom(
      ..."---|\n|\r\n|- |: |? |[|]|{|}|\"|'|,|&a |*a|!!js/function |<<: |# |%|\t|title|a|1|~|\ud800".split("|"),
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(""));

describe("whatever a file holds, reading it gives a result or problems", () => {
  const subject = plainTextOf("a.txt", "China.");
  test.each<[string, (text: string) => unknown]>([
    ["YAML", (text) => readYaml("a.yaml", text)],
    ["front matter", (text) => readFrontMatter("a.md", `---\n${text}\n---\nChina.\n`)],
    ["a table", (text) => csv.rows(text, (offset) => ({ path: "a.csv", source: text, offset }), null)],
    ["what is said of records", (text) => readRecordsFile("records.yaml", `same:\n  - ${text}\n`)],
    ["a sidecar", (text) => readSidecar("a.facts.yaml", text, subject)],
  ])("%s", (_name, read) => {
    fc.assert(fc.property(fc.oneof(anything, marks), (text) => read(text) !== undefined));
  });
});

test("every passage that is found in a text is its slice, in whole characters", () => {
  const piece = fc.constantFrom(
    ..."Police| seized |12 kg| of |heroin|𝔘|👮🏽‍♀️|\ud83d|\udd18|“|”|said Rashid Alimov|. |\r\n|é|ا|, |(|)|Drug Control Agency|China".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const { facts, unexplained } = extract(text, { publishedOn: "2020-06-15", publisher: null });
      const evidence = facts.flatMap((fact) => [...fact.evidence.values()].flatMap(({ passages }) => passages));
      const passages = [...facts.flatMap((fact) => fact.passages), ...evidence, ...unexplained];
      expect(passages.filter((passage) => !isProved(passage, text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const metadataOf = (yaml: string): unknown => {
  const file = readFrontMatter("a.md", `---\n${yaml}\n---\nText.\n`);
  return file.ok ? file.value.metadata : file.problems.map(({ message }) => message);
};

describe("keys of front matter that are not ours", () => {
  test.each([
    ["date: 2018-11-13", { publishedOn: "2018-11-13" }],
    ["date: 2018-11-13T10:00:00+05:00", { publishedOn: "2018-11-13" }],
    ["date: 2018-11-13\npublishedOn: 2018-11-14", { publishedOn: "2018-11-14" }],
    ["date: soon", {}],
    ["source: Xinhua", { publisher: "Xinhua" }],
    ["source: Xinhua\npublisher: News", { publisher: "News" }],
    ["source: https://example.org/a", { url: "https://example.org/a" }],
    ["source: [a, b]\nauthor: Anna\nlayout: { a: 1 }\ntags: [x]", {}],
    ["author: Anna\npublishedOn: soon", ['expected an EDTF date such as 2018, 2018-11-13 or 2011/2017, got "soon"']],
  ])("%j", (yaml, expected) => {
    expect(metadataOf(yaml)).toEqual(expected);
  });

  test("are counted by their length alone", () => {
    const keys = (count: number): string =>
      Array.from({ length: count }, (_each, index) => `key${index}: ${index}`).join("\n");
    expect(metadataOf(`title: A\n${keys(3000)}`)).toEqual({ title: "A" });
    expect(metadataOf(keys(20_000))).toEqual([
      `has ${keys(20_000).length + 1} characters of YAML; expected at most 65536`,
    ]);
  });
});

describe("YAML that would take long or much memory is refused", () => {
  const message = (source: string): unknown => {
    const yaml = readYaml("a.yaml", source);
    return yaml.ok
      ? yaml.value.value
      : yaml.problems.map(({ line, column, message: text }) => `${line}:${column} ${text}`);
  };
  const deep = "is not valid YAML: it is nested too deeply; expected lists of facts";
  test.each<[string, string, unknown]>([
    ["brackets", "[".repeat(10_000), [`1:65 ${deep}`]],
    ["mappings in brackets", "{a: ".repeat(10_000), [`1:254 ${deep}`]],
    ["lists on a line", "- ".repeat(10_000), [`1:128 ${deep}`]],
    [
      "marks alone",
      "[a," + "a,".repeat(1_000_000),
      ["1:666668 is not valid YAML: it has more than 1000000 tokens; expected fewer"],
    ],
    ["two documents", "a: 1\n---\nb: 2\n", ["2:1 is not valid YAML: it has a second document; expected one"]],
    ["a merge key", "a: 1\n<<: { b: 2 }\n", { a: 1, "<<": { b: 2 } }],
    ["one key in two forms", "1: a\n'1': b\n", ["2:1 is not valid YAML: Map keys must be unique"]],
    ["too much of it", " ".repeat(2_097_153), ["1:1 has 2097153 characters of YAML; expected at most 2097152"]],
  ])("%s", (_name, source, expected) => {
    expect(message(source)).toEqual(expected);
  });

  test("and of many faults the first are told, with their number", () => {
    const problems = message(`a: 1\n${"a: 1\n".repeat(20_000)}`);
    expect(problems).toHaveLength(21);
    expect((problems as string[]).at(-1)).toBe("22:1 19980 more problems from here on; 20000 in all");
  });
});
