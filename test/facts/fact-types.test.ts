import { expect, test } from "@jest/globals";
import { passageAt } from "../../src/documents/passage.js";
import type { WrittenFact } from "../../src/documents/written-fact.js";
import { factType, optional, required } from "../../src/facts/fact-type.js";
import { factTypes } from "../../src/facts/fact-types.js";
import { count } from "../../src/facts/kinds/count.js";
import { country } from "../../src/facts/kinds/country.js";
import { date } from "../../src/facts/kinds/date.js";
import { body } from "../../src/facts/kinds/parties.js";
import { readFact } from "../../src/facts/read-fact.js";
import { plainTextOf } from "../plain-text-of.js";
import { valueOf } from "../value-of.js";

const text = "The Drug Control Agency arrested ten people in Tajikistan on 13 November 2018.";
const document = { key: "arrests", ...plainTextOf("arrests.txt", text) };

const written = (type: string, fields: WrittenFact["fields"]): WrittenFact => ({
  type,
  fields,
  status: "confirmed",
  assertedBy: null,
  note: null,
  differsBy: null,
  passages: [passageAt(text, 0, text.length)],
  evidence: new Map(),
  found: null,
  place: () => ({ path: document.path, source: text, offset: 0 }),
});

const types = {
  ...factTypes,
  Arrest: factType({ count: required(count), by: optional(body), country: optional(country), from: optional(date) }),
};

test("a further type of fact is read, checked and grounded by the kinds of its fields alone", () => {
  const fields = { count: 10, by: "drug control agency", country: "Tajikistan", from: "2018-11-13" };
  const fact = valueOf(readFact(written("Arrest", fields), document, types));
  expect(fact.fields).toEqual({ ...fields, country: "TJ" });
  expect([...fact.evidence].map(([field, { raw, rule }]) => [field, raw, rule])).toEqual([
    ["count", "ten", "number/words"],
    ["by", "Drug Control Agency", "words"],
    ["country", "Tajikistan", "country/iso-3166-1"],
    ["from", "13 November 2018", "date/day-month-year"],
  ]);
});

test.each<[string, string, WrittenFact["fields"], string, string | null]>([
  ["a field that is missing", "Arrest", {}, "count is missing; expected a whole number", null],
  ["a value of another kind", "Arrest", { count: "ten" }, 'expected a whole number, got "ten"', null],
  [
    "a field of another type",
    "Arrest",
    { count: 1, massKg: 1 },
    'unknown name "massKg"',
    "Expected one of: count, by, country, from.",
  ],
  ["an unknown type", "Planet", {}, 'unknown type "Planet"', `Expected one of: ${Object.keys(types).join(", ")}.`],
])("%s is refused", (_, type, fields, message, hint) => {
  const result = readFact(written(type, fields), document, types);
  const problems = result.ok ? [] : result.problems;
  expect(problems).toEqual([expect.objectContaining({ message })]);
  if (hint !== null) expect(Object.values(problems[0] ?? {})).toContain(hint);
});

test("a type that is only declared elsewhere is unknown here", () => {
  expect(readFact(written("Arrest", { count: 10 }), document).ok).toBe(false);
});

test("fields refer to types of fact that there are", () => {
  const referred = Object.values(factTypes).flatMap(({ kinds }) =>
    Object.values(kinds).flatMap(({ refersTo }) => refersTo?.types ?? []),
  );
  expect([...new Set(referred)].sort()).toEqual(["Agreement", "Country", "Event", "Official", "Organization"]);
  expect(referred.filter((type) => !Object.hasOwn(factTypes, type))).toEqual([]);
});
