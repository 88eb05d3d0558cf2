import { expect, test } from "@jest/globals";
import { readQuantities } from "../../src/extraction/quantities.js";

const read = (text: string): unknown =>
  readQuantities(text).map(({ value, unit, start, end }) => [value, unit, text.slice(start, end)]);

test.each([
  ["181 tons of heroin", [[181, "tons", "181 tons"]]],
  ["1,667 tons", [[1667, "tons", "1,667 tons"]]],
  [
    "20.5 tonnes and 0.36 kg",
    [
      [20.5, "tonnes", "20.5 tonnes"],
      [0.36, "kg", "0.36 kg"],
    ],
  ],
  ["a three-day meeting", [[3, null, "three"]]],
  [
    "ten training programs for over 200 experts",
    [
      [10, null, "ten"],
      [200, null, "200"],
    ],
  ],
  [
    "15 to 20 percent",
    [
      [15, "percent", "15"],
      [20, "percent", "20 percent"],
    ],
  ],
  ["1.6 million tablets", [[1_600_000, null, "1.6 million"]]],
  ["411,000 drug crimes", [[411_000, null, "411,000"]]],
  ["48.7%", [[48.7, "%", "48.7%"]]],
  ["COVID19 and B12", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
