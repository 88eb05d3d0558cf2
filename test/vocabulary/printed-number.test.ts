import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { englishNumber, numberReadings, printedNumber } from "../../src/vocabulary/printed-number.js";

test.each([
  ["1250", [1250]],
  ["1,250,000", [1_250_000]],
  ["1,250.5", [1250.5]],
  ["1.250,5", [1250.5]],
  ["12,50,000", [1_250_000]],
  ["1 250", [1250]],
  ["1\u00a0250\u202f000", [1_250_000]],
  ["1'250", [1250]],
  ["１，２５０，０００", [1_250_000]],
  ["0,123", [0.123]],
  ["1234,567", [1234.567]],
  ["4,3", [4.3]],
  ["-1,250.5", [-1250.5]],
  ["−0.5", [-0.5]],
  ["1,250", [1250, 1.25]],
  ["1.250", [1.25, 1250]],
  ["2½", [2.5]],
  ["1 25", []],
  ["1,25,0", []],
  ["1,2,3", []],
  ["12.03.19", []],
  ["", []],
  ["n/a", []],
  ["1e5", []],
])("%s can be %j", (printed, values) => {
  expect(numberReadings(printed)).toEqual(values);
});

test("a number that can be two is none", () => {
  expect([printedNumber("1,250"), printedNumber("1,250,000"), printedNumber("1,2,3")]).toEqual([null, 1_250_000, null]);
});

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, () => separator);

test("whatever blank or apostrophe separates thousands, the number is the same", () => {
  const separators = fc.constantFrom(" ", "\u00a0", "\u2007", "\u2008", "\u2009", "\u202f", "'", "’");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      separators,
      fc.integer({ min: 1, max: 9 }),
      (value, mark, tenth) => {
        expect(numberReadings(grouped(value, mark))).toEqual([value]);
        expect(numberReadings(`${grouped(value, mark)}.${tenth}`)).toEqual([Number(`${value}.${tenth}`)]);
      },
    ),
  );
});

test("whatever is printed, it is read as what its digits say or not at all", () => {
  const printed = fc.array(fc.constantFrom(...Array.from("0123456789,.' \u2009")), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(printed, (characters) => {
      const digits = characters.filter((each) => /\d/.test(each)).join("");
      const splits = Array.from({ length: digits.length + 1 }, (_, at) =>
        Number(`${digits.slice(0, at)}.${digits.slice(at)}`),
      );
      for (const value of numberReadings(characters.join(""))) expect([...splits, Number(digits)]).toContain(value);
      expect([Number.NaN, ...numberReadings(characters.join(""))]).toContainEqual(englishNumber(characters.join("")));
    }),
  );
});
