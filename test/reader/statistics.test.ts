import { expect, test } from "@jest/globals";
import { fieldsFound, found } from "./found.js";

/** A figure of one year. */
const of = (year: string): object => ({ from: year, to: year });

test.each([
  [
    "The Amu Basin Initiative has 58 partner countries and 23 partner organizations.",
    [
      { measure: "partner countries", value: 58, unit: "countries", by: "Amu Basin Initiative" },
      { measure: "partner organizations", value: 23, unit: "organizations", by: "Amu Basin Initiative" },
    ],
  ],
  [
    "In 2017, member states dealt with 411,000 drug crimes.",
    [{ measure: "drug crimes", value: 411_000, unit: "crimes", ...of("2017") }],
  ],
  [
    "Police in Latvia arrested 1,927 suspects in 2016.",
    [{ measure: "suspects", value: 1927, unit: "suspects", country: "LV", ...of("2016") }],
  ],
  [
    "Nearly 900 drug users were registered in Macao in 2012.",
    [{ measure: "drug users", value: 900, unit: "users", qualifier: "under", country: "MO", ...of("2012") }],
  ],
  [
    "Some 3.5 million people used opioids in 2020.",
    [{ measure: "people", value: 3_500_000, unit: "people", qualifier: "about", ...of("2020") }],
  ],
  ["Between 40 and 50 people died.", [{ measure: "people", value: [40, 50], unit: "people", qualifier: "range" }]],
  ["Up to 60 couriers crossed each month.", [{ measure: "couriers", value: 60, unit: "persons", qualifier: "upto" }]],
  ["Seven countries sent experts.", [{ measure: "countries", value: 7, unit: "countries" }]],
  // Compared with an earlier year
  [
    "Police registered 1,388 laboratories in 2013, against 1,244 the previous year.",
    [
      { measure: "laboratories", value: 1388, unit: "laboratories", ...of("2013") },
      { measure: "laboratories", value: 1244, unit: "laboratories", ...of("2012") },
    ],
  ],
  [
    "The town had 3,100 registered drug users in 2012, up from 2,900 in 2011.",
    [
      { measure: "registered drug users", value: 3100, unit: "users", ...of("2012") },
      { measure: "registered drug users", value: 2900, unit: "users", ...of("2011") },
    ],
  ],
  // Behind a label
  ["Cases registered: 214", [{ measure: "Cases registered", value: 214, unit: "cases" }]],
  // Shares, with what they are a share of
  [
    "Nearly 20 percent of prisoners in Chile smoked cannabis in 2014.",
    [
      {
        measure: "share of prisoners in Chile",
        value: 0.2,
        unit: "share",
        qualifier: "under",
        country: "CL",
        ...of("2014"),
      },
    ],
  ],
  [
    "About 15 to 20 percent of the opium in Norway is smoked.",
    [{ measure: "share of the opium in Norway", value: [0.15, 0.2], unit: "share", qualifier: "about", country: "NO" }],
  ],
  [
    "Three-quarters of the opium was smoked in Iran in 2011.",
    [{ measure: "share of the opium", value: 0.75, unit: "share", country: "IR", ...of("2011") }],
  ],
  // Produced and not seized
  [
    "Poppy fields in Afghanistan could produce 9,000 tons of opium in 2017.",
    [{ measure: "opium", value: 9_000_000, unit: "kg", country: "AF", ...of("2017") }],
  ],
  ["Laos planted 5,000 hectares of poppy.", [{ measure: "poppy", value: 5000, unit: "hectares", country: "LA" }]],
  // Nothing counted
  ["COVID-19 closed the border for one man.", []],
  ["Ten of them were released.", []],
])("%s", (text, expected) => {
  expect(fieldsFound("Statistic", text)).toEqual(expected);
});

test.each([
  ["To date 62 countries have joined.", { measure: "countries", unit: "countries", from: "2018-11-15" }],
  ["Police have arrested 62 dealers this year.", { measure: "dealers", unit: "persons", ...of("2018") }],
  ["Police arrested 62 dealers last year.", { measure: "dealers", unit: "persons", ...of("2017") }],
])("%s in a text of 2018-11-15", (text, expected) => {
  expect(fieldsFound("Statistic", text, { publishedOn: "2018-11-15" })).toEqual([{ value: 62, ...expected }]);
});

test.each([
  ["“In our city 4,000 people use heroin,” said Arvo Tamm, director of the Estonian Drug Bureau.", "Arvo Tamm"],
  ["According to statistics, 4,000 people in Latvia used cannabis in 2015.", "according to statistics"],
  ["In Latvia, 4,000 people used cannabis in 2015.", null],
])("%s is asserted by %s", (text, assertedBy) => {
  expect(found("Statistic", text).map((statistic) => [statistic.fields.value, statistic.assertedBy])).toEqual([
    [4000, assertedBy],
  ]);
});

test.each([
  ["The SCO met in May. In 2017, the member states dealt with 4,000 drug crimes.", "SCO member states"],
  ["In 2017, SCO member states dealt with 4,000 drug crimes.", "SCO member states"],
])("a figure of the members of a body: %s", (text, by) => {
  expect(fieldsFound("Statistic", text)).toMatchObject([{ value: 4000, by }]);
});

test("of nobody's members, where no body of states was named", () => {
  const [statistic] = fieldsFound("Statistic", "In 2017, the member states dealt with 4,000 drug crimes.");
  expect(statistic).not.toHaveProperty("by");
});
