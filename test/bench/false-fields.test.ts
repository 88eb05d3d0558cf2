import { describe, expect, test } from "@jest/globals";
import type { Kind, ScoredFact } from "../../bench/evaluation/fact.js";
import { falseFieldsOf } from "../../bench/evaluation/false-fields.js";
import { judge } from "../../bench/evaluation/matching.js";
import { partyKeys } from "../../bench/evaluation/parties.js";
import { scoreOf } from "../../bench/evaluation/score.js";

type Fields = ScoredFact["fields"];

const agency = {
  type: "Organization",
  fields: { name: "Drug Control Agency", acronym: "DCA" },
  quote: "",
  optional: false,
};

const falseOf = (kind: Kind, found: Fields, gold: Fields): string[] =>
  falseFieldsOf(
    kind,
    { type: kind, fields: found, quote: "" },
    { type: kind, fields: gold, quote: "" },
    partyKeys([agency]),
  );

describe("what a found fact states that is not so", () => {
  test.each<readonly [string, Kind, Fields, Fields, readonly string[]]>([
    ["a country that the text does not give", "SeizureStat", { country: "PE" }, {}, ["country"]],
    ["another country", "SeizureStat", { country: "PE" }, { country: "BO" }, ["country"]],
    ["a date that the text does not give", "SeizureStat", { from: "2019" }, {}, ["from"]],
    ["another year", "SeizureStat", { from: "2018", to: "2018" }, { from: "2019", to: "2019" }, ["from", "to"]],
    ["a year for a month", "SeizureStat", { from: "2019" }, { from: "2019-04" }, ["from"]],
    ["another scope", "SeizureStat", { scope: "incident" }, { scope: "aggregate" }, ["scope"]],
    ["another force", "SeizureStat", { seizedBy: "Coast Guard" }, { seizedBy: "Border Police" }, ["seizedBy"]],
    ["a rise for a fall", "Statistic", { value: 0.2 }, { value: -0.2 }, ["value"]],
    ["another currency", "Statistic", { unit: "USD" }, { unit: "AUD" }, ["unit"]],
    ["another country of a statistic", "Statistic", { country: "PE" }, { country: "BO" }, ["country"]],
    ["another title", "Official", { title: "Captain" }, { title: "head of the unit" }, ["title"]],
    ["another place", "Event", { place: "Lima" }, { place: "Quito" }, ["place"]],
    ["an organizer too many", "Event", { organizers: ["PE", "BO"] }, { organizers: ["PE"] }, ["organizers"]],
    ["another teacher", "TrainingProgram", { providers: ["PE"] }, { providers: ["BO"] }, ["providers"]],
    ["another party", "Agreement", { parties: ["PE", "CL"] }, { parties: ["PE", "BO"] }, ["parties"]],
  ])("%s", (_, kind, found, gold, falseFields) => {
    expect(falseOf(kind, found, gold)).toEqual(falseFields);
  });
});

describe("what is not false", () => {
  test.each<readonly [string, Kind, Fields, Fields]>([
    ["a field left out", "SeizureStat", {}, { country: "PE", from: "2019", seizedBy: "Border Police" }],
    ["a day of the expected month", "SeizureStat", { from: "2019-04-03" }, { from: "2019-04" }],
    ["the month in which an incident ends", "SeizureStat", { to: "2019-04" }, { from: "2019-04-03" }],
    ["an end that is open", "SeizureStat", { from: "2019", to: ".." }, { from: "2019" }],
    ["a force without a name", "SeizureStat", { seizedBy: "officers" }, { seizedBy: "Border Police" }],
    ["a force by its acronym", "SeizureStat", { seizedBy: "DCA" }, { seizedBy: "Drug Control Agency" }],
    ["a country of a statistic, where none is expected", "Statistic", { country: "PE" }, {}],
    ["a place, where none is expected", "Event", { place: "Lima" }, {}],
    ["a country by its name", "Agreement", { parties: ["Peru", "Bolivia"] }, { parties: ["PE", "BO"] }],
  ])("%s", (_, kind, found, gold) => {
    expect(falseOf(kind, found, gold)).toEqual([]);
  });
});

test("TRUE is the share of the facts given of which nothing is false, false positives counted", () => {
  const heroin = (massKg: number, fields: Fields = {}): ScoredFact => ({
    type: "SeizureStat",
    fields: { substance: "heroin", massKg, ...fields },
    quote: "",
  });
  const found = [heroin(1, { country: "PE" }), heroin(2, { country: "BO" }), heroin(3), heroin(9)];
  const gold = [heroin(1, { country: "PE" }), heroin(2, { country: "PE" }), heroin(3, { country: "PE" })];
  const judgement = judge(
    found.map((fact) => ({ ...fact, status: "accepted", rule: "" })),
    gold.map((fact) => ({ ...fact, optional: false })),
  );
  expect(scoreOf(judgement)).toMatchObject({ tp: 3, fp: 1, clean: 2, precision: 3 / 4, true: 1 / 2 });
});
