import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { kilogramsOf, quantitiesOf } from "../../src/recognition/quantities.js";
import { timesOf } from "../../src/recognition/times.js";
import { marksOf, tokensOf } from "../../src/recognition/token.js";

/** Each figure as its words, its bounds in kilograms or as printed, its unit, and its qualifier unless it is exact. */
function read(text: string, isAmerican = false): unknown {
  const tokens = tokensOf(text);
  const taken = marksOf(tokens, timesOf(tokens, null));
  return quantitiesOf(tokens, taken, isAmerican).map((quantity) => {
    const kilograms = kilogramsOf(quantity);
    const { unit, qualifier, core, isName } = quantity;
    const bounds = kilograms === null ? [quantity.value, quantity.high] : [kilograms.low, kilograms.high];
    const name =
      unit === null
        ? isName
          ? "name"
          : null
        : unit.kind === "currency"
          ? unit.code
          : unit.kind === "other"
            ? unit.name
            : unit.kind;
    return [
      text.slice(core.start, core.end),
      bounds[1] === null ? bounds[0] : bounds,
      name,
      ...(qualifier === "exact" ? [] : [qualifier]),
    ];
  });
}

test.each([
  ["181 tons of heroin", [["181 tons", 181_000, "mass"]]],
  ["1,667 tons", [["1,667 tons", 1_667_000, "mass"]]],
  [
    "1\u2009250 kg and 1'250 kg",
    [
      ["1\u2009250 kg", 1250, "mass"],
      ["1'250 kg", 1250, "mass"],
    ],
  ],
  ["25 lbs. of hashish", [["25 lbs.", 11.33980925, "mass"]]],
  ["It was 25 kg. Police left", [["25 kg", 25, "mass"]]],
  [
    "1.2m tablets, 1.5 m fake pills",
    [
      ["1.2m", 1_200_000, null],
      ["1.5 m", 1_500_000, null],
    ],
  ],
  [
    "20k pills worth $1.2m",
    [
      ["20k", 20_000, null],
      ["$1.2m", 1_200_000, "USD"],
    ],
  ],
  ["$US 3-4 million", [["$US 3-4 million", [3_000_000, 4_000_000], "USD", "range"]]],
  [
    "a 12m boat, 1,2,3 kg",
    [
      ["12m", Number.NaN, "name"],
      ["1,2,3", Number.NaN, "name"],
    ],
  ],
  [
    "25 poods and 3 maunds",
    [
      ["25 poods", 409.51241, "mass"],
      ["3 maunds", 3, "maunds"],
    ],
  ],
  [
    "20.5 tonnes and 0.36 kg",
    [
      ["20.5 tonnes", 20_500, "mass"],
      ["0.36 kg", 0.36, "mass"],
    ],
  ],
  [
    "12 kg and 500 g, 2 kg 300 grams",
    [
      ["12 kg and 500 g", 12.5, "mass"],
      ["2 kg 300 grams", 2.3, "mass"],
    ],
  ],
  [
    "3,75 kg and 1 340 kg",
    [
      ["3,75 kg", 3.75, "mass"],
      ["1 340 kg", 1340, "mass"],
    ],
  ],
  [
    "1. Heroin: 40 kg",
    [
      ["1", 1, "name"],
      ["40 kg", 40, "mass"],
    ],
  ],
  ["265 pounds", [["265 pounds", 120.20197805, "mass"]]],
  ["between 75 and 80 metric tons", [["75 and 80 metric tons", [75_000, 80_000], "mass", "range"]]],
  ["about 15 to 20 percent", [["15 to 20 percent", [0.15, 0.2], "share", "about"]]],
  ["15 to 20 percent", [["15 to 20 percent", [0.15, 0.2], "share", "range"]]],
  ["over 15 to 20 tons", [["15 to 20 tons", [15_000, 20_000], "mass", "over"]]],
  [
    "rose from 12 to 18 percent",
    [
      ["12", 0.12, "share"],
      ["18 percent", 0.18, "share"],
    ],
  ],
  [
    "52.3, 31.8 and 30 tons",
    [
      ["52.3", 52_300, "mass"],
      ["31.8", 31_800, "mass"],
      ["30 tons", 30_000, "mass"],
    ],
  ],
  ["nearly three-quarters of the opium", [["three-quarters", 0.75, "share", "under"]]],
  [
    "one in four, .09 percent, 48.7%",
    [
      ["one in four", 0.25, "share"],
      [".09 percent", 0.0009, "share"],
      ["48.7%", 0.487, "share"],
    ],
  ],
  ["a three-day meeting", [["three-day", 3, "days"]]],
  [
    "ten programs for over 200 experts",
    [
      ["ten", 10, null],
      ["200", 200, null, "over"],
    ],
  ],
  ["one hundred and twenty-five people", [["one hundred and twenty-five", 125, null]]],
  ["1.6 million tablets", [["1.6 million", 1_600_000, null]]],
  ["as many as 411,000 crimes", [["411,000", 411_000, null, "upto"]]],
  ["1.2 lakh tablets", [["1.2 lakh", 120_000, null]]],
  [
    "$5.5 million, US$ 2 bn, 80 million yuan, Rs 45 crore",
    [
      ["$5.5 million", 5_500_000, "USD"],
      ["US$ 2 bn", 2_000_000_000, "USD"],
      ["80 million yuan", 80_000_000, "CNY"],
      ["Rs 45 crore", 450_000_000, "INR"],
    ],
  ],
  [
    "COVID-19, Article 5, Ramon Torres, 34, of Yonkers",
    [
      ["19", 19, "name"],
      ["5", 5, "name"],
      ["34", 34, "name"],
    ],
  ],
  ["COVID19 and B12 in 2019", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("a bare ton is a short ton where the publisher is of the United States", () => {
  expect(read("12 tons and 5 metric tons", true)).toEqual([
    ["12 tons", 10886.21688, "mass"],
    ["5 metric tons", 5000, "mass"],
  ]);
});

test("whatever mass is printed, it is read back", () => {
  const amount = fc.integer({ min: 1, max: 999_999_999 }).map((value) => value / 1000);
  fc.assert(
    fc.property(amount, (value) => {
      expect(read(`They seized ${value.toLocaleString("en-US", { maximumFractionDigits: 3 })} kg of heroin.`)).toEqual([
        [`${value.toLocaleString("en-US", { maximumFractionDigits: 3 })} kg`, value, "mass"],
      ]);
    }),
  );
});
