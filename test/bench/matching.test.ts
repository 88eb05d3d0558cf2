import { expect, test } from "@jest/globals";
import type { FoundFact, GoldFact, ScoredFact } from "../../bench/evaluation/fact.js";
import { judge } from "../../bench/evaluation/matching.js";

type Fields = ScoredFact["fields"];

const found = (type: string, fields: Fields, quote = ""): FoundFact => ({
  type,
  fields,
  quote,
  status: "accepted",
  rule: "",
});
const gold = (type: string, fields: Fields, quote = ""): GoldFact => ({ type, fields, quote, optional: false });
const optional = (type: string, fields: Fields): GoldFact => ({ ...gold(type, fields), optional: true });

const verdicts = (facts: readonly FoundFact[], expected: readonly GoldFact[]): string[] =>
  judge(facts, expected).findings.map(({ verdict }) => verdict);
const misses = (facts: readonly FoundFact[], expected: readonly GoldFact[]): Fields[] =>
  judge(facts, expected).misses.map((miss) => miss.gold.fields);

test.each<[string, string, Fields, Fields]>([
  ["one name in common", "Organization", { name: "NNCC" }, { name: "Narcotics Commission", acronym: "NNCC" }],
  [
    "names of almost the same words",
    "Organization",
    { name: "National Narcotic Control Commission" },
    { name: "China National Narcotics Control Commission" },
  ],
  ["the same code", "Country", { iso2: "cn" }, { iso2: "CN" }],
  ["the same name but for ranks", "Official", { name: "Gen. Avaz Yuldoshev" }, { name: "Avaz Yuldoshev" }],
  ["the same last name and initial", "Official", { name: "A. Yuldoshev" }, { name: "Avaz Yuldoshev" }],
  [
    "names that share most words",
    "Event",
    { name: "third expert working group" },
    { name: "expert working group meeting" },
  ],
  [
    "the same day and place",
    "Event",
    { name: "talks", from: "2018-11-13", place: "Beijing" },
    { name: "expert working group", from: "2018-11-13", place: "Beijing" },
  ],
  [
    "the same substance and mass",
    "SeizureStat",
    { substance: "marijuana", massKg: 181_500 },
    { substance: "cannabis", massKg: 181_000 },
  ],
  ["the same count", "SeizureStat", { substance: "mdma", count: 900 }, { substance: "ecstasy", count: 900 }],
  ["a share alone", "SeizureStat", { substance: "opium", share: 0.26 }, { substance: "opium", share: 0.26 }],
  ["the same participants", "TrainingProgram", { name: "a", participants: 200 }, { name: "b", participants: 200 }],
  ["the same programs", "TrainingProgram", { name: "a", programs: 10 }, { name: "b", programs: 10 }],
  [
    "the same parties by name and by code",
    "Agreement",
    { name: "a", parties: ["China", "Afghanistan"] },
    { name: "b", parties: ["CN", "AF"], signedOn: "2006" },
  ],
  [
    "the same speaker and half of the words",
    "Statement",
    { speaker: "Liu", text: "new threats make cooperation necessary" },
    { speaker: "Liu", text: "cooperation is necessary since new threats make themselves felt" },
  ],
  ["percent and share", "Statistic", { value: [15, 20], unit: "percent" }, { value: [0.15, 0.2], unit: "share" }],
])("%s: right", (_, type, fields, expected) => {
  expect(verdicts([found(type, fields)], [gold(type, expected)])).toEqual(["right"]);
});

test.each<[string, string, Fields, Fields]>([
  ["another name", "Organization", { name: "Drug Control Agency" }, { name: "Customs Service" }],
  ["another first name", "Official", { name: "Umed Yuldoshev" }, { name: "Avaz Yuldoshev" }],
  ["one word in common", "Event", { name: "Beijing meeting" }, { name: "expert meeting" }],
  ["another mass", "SeizureStat", { substance: "heroin", massKg: 182 }, { substance: "heroin", massKg: 181 }],
  ["another substance", "SeizureStat", { substance: "opium", massKg: 181 }, { substance: "heroin", massKg: 181 }],
  ["another year", "Agreement", { parties: ["CN"], signedOn: "2007" }, { parties: ["CN"], signedOn: "2006" }],
  ["another speaker", "Statement", { speaker: "Liu", text: "a b c d" }, { speaker: "Wu", text: "a b c d" }],
  ["another class of unit", "Statistic", { value: 58, unit: "kg" }, { value: 58, unit: "countries" }],
  ["one bound of two", "Statistic", { value: 0.15, unit: "share" }, { value: [0.15, 0.2], unit: "share" }],
])("%s: wrong", (_, type, fields, expected) => {
  expect(verdicts([found(type, fields)], [gold(type, expected)])).toEqual(["wrong"]);
  expect(misses([found(type, fields)], [gold(type, expected)])).toEqual([expected]);
});

test("an optional fact is neutral when it is found and no miss when it is not", () => {
  const expected = [optional("Country", { iso2: "AF" })];
  expect(verdicts([found("Country", { iso2: "AF" })], expected)).toEqual(["neutral"]);
  expect(misses([], expected)).toEqual([]);
});

test("a second finding of a fact is a repetition, whichever fits worse", () => {
  const expected = [gold("SeizureStat", { substance: "heroin", massKg: 181, from: "2011" }, "181 kg of heroin")];
  const undated = found("SeizureStat", { substance: "heroin", massKg: 181 });
  const dated = found("SeizureStat", { substance: "heroin", massKg: 181, from: "2011-05" }, "181 kg");
  expect(verdicts([undated, dated], expected)).toEqual(["repeated", "right"]);
});

test("a required fact is matched before an optional one that fits as well", () => {
  const [fact, expected] = [found("Country", { iso2: "AF" }), { iso2: "AF" }];
  expect(verdicts([fact], [optional("Country", expected), gold("Country", expected)])).toEqual(["right"]);
});

test("a statistic of a number that another fact gives as a field is neutral", () => {
  const expected = [gold("SeizureStat", { substance: "heroin", massKg: 181_000, share: 0.38 })];
  const statistic = (value: number, unit: string): FoundFact => found("Statistic", { measure: "", value, unit });
  expect(verdicts([statistic(0.38, "share"), statistic(38, "percent")], expected)).toEqual(["neutral", "neutral"]);
  expect(verdicts([statistic(181_000, "kg")], expected)).toEqual(["wrong"]);
});

test("a party is known by any name that the document gives its organization", () => {
  const expected = [
    gold("Organization", { name: "Drug Control Agency", acronym: "DCA" }),
    gold("Agreement", { parties: ["Drug Control Agency", "UNODC"] }),
  ];
  expect(verdicts([found("Agreement", { parties: ["DCA", "UNODC"] })], expected)).toEqual(["right"]);
});

test("types that are not scored count for nothing", () => {
  expect(judge([found("Membership", { organization: "SCO" })], [])).toEqual({ findings: [], misses: [] });
});
