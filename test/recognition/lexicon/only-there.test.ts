import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { wordListsIn } from "./word-lists.js";

/** The stages that read texts and compare what texts say; what lies behind them phrases answers and speaks HTTP. */
const stages = ["recognition", "facts", "reader", "review", "repository"];

/** Names of fields, statuses and kinds are words too, and none of them is looked for in a text. */
const exceptions: Readonly<Record<string, string>> = {
  "src/review/review.ts": "statuses",
  "src/repository/assembly/build-graph.ts": "statuses",
  "src/repository/assembly/disagreements.ts": "fields, and kinds of disagreement",
  "src/repository/assembly/proposed-values.ts": "fields",
  "src/repository/changes/shown-contents.ts": "fields",
  "src/repository/memory/filters.ts": "kinds of conditions",
  "src/repository/counts/count-lists.ts": "groupings of totals",
  "src/repository/records/officials.ts": "kinds of organizations",
  "src/repository/types/organization.ts": "fields",
  "src/repository/search/postings.ts": "kinds of searched texts",
};

const filesWithLists = stages.flatMap((stage) =>
  readdirSync(join("src", stage), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", stage, file))
    .filter((path) => path.endsWith(".ts") && !path.startsWith("src/recognition/lexicon/"))
    .filter((path) => wordListsIn(readFileSync(path, "utf8")).length > 0),
);

test("words stand in the lexicon, never in a rule", () => {
  expect(filesWithLists.filter((path) => !Object.hasOwn(exceptions, path))).toEqual([]);
});

test("no exception is left for a file that holds no list", () => {
  expect(Object.keys(exceptions).filter((path) => !filesWithLists.includes(path))).toEqual([]);
});

describe("a list of words", () => {
  test.each([
    ["an argument with blanks", 'isOneOf(norm, "of the and");', [["of", "the", "and"]]],
    ["an argument with semicolons", "phrasesOf(`opium gum; raw opium`);", [["opium", "gum", "raw", "opium"]]],
    ["a branch of a condition", 'isOneOf(next, isHalf ? "the all its" : "more");', [["the", "all", "its"]]],
    ["a constant", 'const small = "of the and"; isOneOf(norm, small);', [["of", "the", "and"]]],
    ["a text that is split", 'new Set("of the and".split(" "));', [["of", "the", "and"]]],
    ["an array", 'new Set(["about", "more than", "over"]);', [["about", "more than", "over"]]],
    ["the beginnings of pairs", '[["one", 1], ["two", 2], ["three", 3]];', [["one", "two", "three"]]],
    ["the alternatives of a pattern", String.raw`/\b(about|around|nearly)\b/i;`, [["about", "around", "nearly"]]],
    ["alternatives without a group", "/about|around|nearly/;", [["about", "around", "nearly"]]],
    ["a pattern that is put together", "new RegExp(`^(?:mr|mrs|ms)${rest}`);", [["mr", "mrs", "ms"]]],
  ])("is %s", (_kind, source, words) => {
    expect(wordListsIn(source).map((list) => list.words)).toEqual(words);
  });

  test.each([
    ["two words", 'isOneOf(norm, "an a");'],
    ["marks", 'isOneOf(norm, ") , ; and");'],
    ["a sentence", 'throw new Error("expected a text that is not empty");'],
    ["endings of a word", "/exceed(?:ed|ing|s)/;"],
    ["codes", '["AF", "KG", "KZ"];'],
  ])("is not %s", (_kind, source) => {
    expect(wordListsIn(source)).toEqual([]);
  });
});
