import { expect, test } from "@jest/globals";
import { passageAt } from "../../src/documents/passage.js";
import { findEvidence } from "../../src/facts/evidence.js";
import { names } from "../../src/facts/kinds/name.js";
import { wording } from "../../src/facts/kinds/wording.js";

const text =
  "Operation Polar Fox ran in May. The operation led to 206 arrests, and 31 boats were searched by Norway and Chile.";
const passageOf = (quote: string) => passageAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length);

test.each<[string, string, string[], string]>([
  ["31 boats were searched", "boats searched", ["31 boats were searched"], "boats were searched"],
  [
    "a stretch of the passage that has most words",
    "searches of boats",
    ["Operation Polar Fox", "31 boats were searched by Norway"],
    "boats were searched",
  ],
  [
    "the first passage where none has half of the words",
    "value of the cargo",
    ["Operation Polar Fox", "206 arrests"],
    "Operation Polar Fox",
  ],
])("what a person set is read from %s", (_, value, quotes, raw) => {
  const passages = quotes.map(passageOf);
  const evidence = findEvidence(wording, value, passages, null);
  expect([evidence.rule, evidence.raw]).toEqual(["reviewed", raw]);
  expect(evidence.passages).toHaveLength(passages.length);
  expect(evidence.passages[0]?.quote).toContain(raw);
});

test("a list that two passages print together has the words of the first, and both are cited", () => {
  const passages = ["Operation Polar Fox", "206 arrests", "Norway and Chile"].map(passageOf);
  expect(findEvidence(names, ["Polar Fox", "Chile"], passages, null)).toEqual({
    raw: "Polar Fox",
    rule: "words",
    value: ["Polar Fox", "Chile"],
    isCarried: false,
    passages: [passages[0], passages[2]],
  });
});
