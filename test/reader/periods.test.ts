import { describe, expect, test } from "@jest/globals";
import type { FactType } from "../../src/facts/fact-types.js";
import { fieldsFound } from "./found.js";

interface Times {
  readonly from?: string;
  readonly to?: string;
  readonly when?: string;
}

/** The period of each fact of a type. */
const timesFound = (type: FactType, text: string, publishedOn: string | null = null): Times[] =>
  fieldsFound(type, text, { publishedOn }).map((fields: Times) => {
    const { from, to, when } = fields;
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(when === undefined ? {} : { when }),
    };
  });

const shapes: readonly (readonly [string, Times])[] = [
  ["since 2003", { from: "2003", to: ".." }],
  ["since March 2003", { from: "2003-03", to: ".." }],
  ["since 9 July 2015", { from: "2015-07-09", to: ".." }],
  ["from March 2019 onwards", { from: "2019-03", to: ".." }],
  ["from 2003 to 2017", { from: "2003", to: "2017" }],
  ["between 2003 and 2017", { from: "2003", to: "2017" }],
  ["until 2014", { to: "2014" }],
];

describe("an end that a text leaves open is open", () => {
  test.each(shapes)("of a seizure: %s", (words, times) => {
    expect(timesFound("SeizureStat", `The police of Norway seized 25 tons of opium ${words}.`)).toEqual([times]);
  });

  test.each(shapes)("of a statistic: %s", (words, times) => {
    expect(timesFound("Statistic", `The police of Norway arrested 214 suspects ${words}.`)).toEqual([times]);
  });

  test.each(shapes)("of an event: %s", (words, times) => {
    expect(timesFound("Event", `Operation Fjord was carried out ${words}.`)).toEqual([times]);
  });

  test.each(shapes)("of a training: %s", (words, times) => {
    expect(
      timesFound("TrainingProgram", `The Nordic Customs Academy held ten training courses for 200 officers ${words}.`),
    ).toEqual([times]);
  });

  test.each(shapes)("of a role: %s", (words, times) => {
    expect(timesFound("Official", `Ingrid Solheim headed the office. Ole Berg was deputy director of the Nordic Customs Academy ${words}.`)).toEqual([times]); // prettier-ignore
  });

  test.each([
    ["Since 2012, the police of Norway have seized 5 tons of heroin."],
    ["The police of Norway have since 2012 seized 5 tons of heroin."],
    ["From 2012 onwards, the police of Norway seized 5 tons of heroin."],
  ])("wherever it stands: %s", (text) => {
    expect(timesFound("SeizureStat", text)).toEqual([{ from: "2012", to: ".." }]);
  });
});

describe("the time of a role", () => {
  test.each([
    ["Ingrid Solheim has headed the Nordic Customs Academy since 2018.", { from: "2018", to: ".." }],
    ["Ingrid Solheim, director of the Nordic Customs Academy since March 2017, spoke.", { from: "2017-03", to: ".." }],
    ["Ingrid Solheim, who headed the Nordic Customs Academy until 2014, spoke.", { to: "2014" }],
    [
      "Ingrid Solheim has been the director of the Nordic Customs Academy since 9 July 2015.",
      { from: "2015-07-09", to: ".." },
    ],
    ["Ingrid Solheim was appointed head of the Nordic Customs Academy on 3 May 2018.", { from: "2018-05-03" }],
    // Not when it was held
    ["Ingrid Solheim, director of the Nordic Customs Academy, said in 2019 that all was well.", {}],
    ["Ingrid Solheim, director of the Nordic Customs Academy, saw 14 raids from 2003 to 2017.", {}],
    ["Ingrid Solheim was director of the Nordic Customs Academy in 2018.", {}],
  ])("%s", (text, times) => {
    expect(timesFound("Official", text)).toEqual([times]);
  });
});

describe("a text that nothing dates keeps its words", () => {
  test.each([
    ["SeizureStat", "The police of Norway seized 25 kg of opium on Tuesday.", "on Tuesday"],
    ["SeizureStat", "The police of Norway seized 25 tons of opium last year.", "last year"],
    ["Statistic", "The police of Norway arrested 214 suspects last month.", "last month"],
    ["Event", "A seminar on precursors opened in Oslo yesterday.", "yesterday"],
    ["TrainingProgram", "The Nordic Customs Academy trained 200 customs officers this year.", "this year"],
  ] satisfies [FactType, string, string][])("%s: %s", (type, text, when) => {
    expect(timesFound(type, text)).toEqual([{ when }]);
  });

  test("and carries them no further than a day", () => {
    const text = "The police of Norway seized 25 kg of opium on Tuesday. They seized 3 kg of heroin too.";
    expect(timesFound("SeizureStat", text)).toEqual([{ when: "on Tuesday" }, { when: "on Tuesday" }]);
  });

  test("an agreement and a body that was founded have no words for a time", () => {
    expect(fieldsFound("Agreement", "Norway and Chile signed a memorandum on Tuesday.")).toEqual([
      { name: "memorandum between Norway and Chile", kind: "memorandum", parties: ["NO", "CL"] },
    ]);
  });
});

describe("a part of a year, and spans up to a date", () => {
  test.each<[string, Times]>([
    ["Between January and May this year", { from: "2022-01", to: "2022-05" }],
    ["In the first five months of the year", { from: "2022-01", to: "2022-05" }],
    ["In January–May 2022", { from: "2022-01", to: "2022-05" }],
    ["Since the beginning of the year", { from: "2022", to: ".." }],
    ["Since the start of 2021", { from: "2021", to: ".." }],
    ["By the end of May", { to: "2022-05" }],
    ["In the last quarter of 2021", { from: "2021-10", to: "2021-12" }],
    ["In the last three months of 2021", { from: "2021-10", to: "2021-12" }],
    ["In the five months to May 2022", { from: "2022-01", to: "2022-05" }],
    ["In the five years to 2021", { from: "2017", to: "2021" }],
    ["From the beginning of the year to 15 May", { from: "2022-01", to: "2022-05-15" }],
    ["Between 3 May and 17 June", { from: "2022-05-03", to: "2022-06-17" }],
    ["Over the past five years", { when: "Over the past five years" }],
    ["In recent months", { when: "In recent months" }],
  ])("%s", (words, times) => {
    expect(timesFound("Statistic", `${words}, 512 suspects were arrested in Oman.`, "2022-06-23")).toEqual([times]);
  });

  test.each([
    ["On Monday, the ministry published figures: 512 suspects were arrested."],
    ["The police reported on 20 June 2022 that 512 suspects were arrested."],
    ["Officers in a lorry (a model from 1983) arrested 512 suspects."],
  ])("a day of reporting, or a year of something else, is no period: %s", (text) => {
    expect(timesFound("Statistic", text, "2022-06-23")).toEqual([{}]);
  });
});
