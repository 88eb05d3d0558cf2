import { expect, test } from "@jest/globals";
import { ministryNamesOf } from "../../src/vocabulary/ministries.js";

const interior = [
  "Ministry of Internal Affairs",
  "Internal Affairs Ministry",
  "Ministry of Interior",
  "Interior Ministry",
  "Ministry of the Interior",
];

test.each([
  ["deputy minister of internal affairs", interior],
  ["Minister of Internal Affairs of the Kyrgyz Republic", interior],
  ["First Deputy Minister of Internal Affairs and chief of the police", interior],
  ["Minister of Public Security", ["Ministry of Public Security", "Public Security Ministry"]],
  ["vice minister of public security, state councillor", ["Ministry of Public Security", "Public Security Ministry"]],
  [
    "Deputy Minister of Agriculture and Forestry",
    ["Ministry of Agriculture and Forestry", "Agriculture and Forestry Ministry"],
  ],
  ["head of the anti-drug department of the Ministry of Justice", ["Ministry of Justice", "Justice Ministry"]],
  ["Russian Deputy Justice Minister", ["Ministry of Justice", "Justice Ministry"]],
  ["Norway's justice minister", ["Ministry of Justice", "Justice Ministry"]],
])("the ministry of: %s", (title, expected) => {
  expect(ministryNamesOf(title)).toEqual(expected);
});

test("an interior minister is of the ministry of internal affairs, by whichever name it goes", () => {
  expect([...ministryNamesOf("Deputy Interior Minister")].sort()).toEqual([...interior].sort());
});

test.each([
  "minister",
  "deputy minister",
  "Prime Minister",
  "Deputy Prime Minister of Norway",
  "Chief Minister",
  "minister of state",
  "Minister of Norway",
  "Minister Counsellor",
  "director of the Drug Control Agency",
  "administrator",
])("no ministry of: %s", (title) => {
  expect(ministryNamesOf(title)).toEqual([]);
});
