import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainDigits } from "../../src/vocabulary/printed-number.js";
import { cover, numberOf, spanOf, tokensOf } from "../../src/recognition/token.js";

/** Each token as it is printed and its kind; a joined one with a `+`, a capital one with a `^`. */
const read = (text: string): string[] =>
  tokensOf(text).map(
    ({ text: printed, kind, capital, joined }) => `${joined ? "+" : ""}${printed} ${capital ? "^" : ""}${kind}`,
  );

test.each([
  ["China's anti-drug", ["China ^word", "+'s possessive", "anti word", "+- mark", "+drug word"]],
  ["O'Brien’s boat", ["O'Brien ^word", "+’s possessive", "boat word"]],
  ["Côte d’Ivoire", ["Côte ^word", "d’Ivoire word"]],
  ["don't 'quote'", ["don't word", "' mark", "+quote word", "+' mark"]],
  ["the U.S. at 3 p.m.", ["the word", "U.S. ^word", "at word", "3 number", "p.m. word"]],
  ["1,667 tons, 12kg", ["1,667 number", "tons word", "+, mark", "12 number", "+kg word"]],
  ["1 340 kg and 25\u202f000", ["1 340 number", "kg word", "and word", "25\u202f000 number"]],
  ["4,3 or .09 or 116.495", ["4,3 number", "or word", ".09 number", "or word", "116.495 number"]],
  ["1,23,456 and 1.000.000", ["1,23,456 number", "and word", "1.000.000 number"]],
  ["2018-11-13, 26.05.2015", ["2018-11-13 date", "+, mark", "26.05.2015 date"]],
  ["the 21st", ["the word", "21st ordinal"]],
  ["03/14/2019, 2018/11/13 and 3/4/19", ["03/14/2019 date", "+, mark", "2018/11/13 date", "and word", "3/4/19 date"]],
  ["1'250 or 1’250 or 1\u2009250", ["1'250 number", "or word", "1’250 number", "or word", "1\u2009250 number"]],
  ["pages 1,2,3 of", ["pages word", "1,2,3 number", "of word"]],
  ["２５ kg，１．５ t", ["25 number", "kg word", "+, mark", "+1.5 number", "t word"]],
  ["2½ or 1/2 kg", ["2½ number", "or word", "1/2 number", "kg word"]],
  ["her\u00adoin and hero\u00ad\nin \u00ad", ["heroin word", "and word", "heroin word"]],
  ["COVID-19", ["COVID ^word", "+- mark", "+19 number"]],
  ["e\u0301te\u0301", ["e\u0301te\u0301 word"]],
  ["👍 \ud83d ok", ["👍 word", "\ud83d word", "ok word"]],
  ["\u202bمرحبا 25\u202c", ["مرحبا word", "25 number"]],
  [" \n\t\u00a0\u200b", []],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("words are compared in small letters, without accents, with straight apostrophes", () => {
  expect(tokensOf("Bogotá Côte D’Ivoire É").map(({ norm }) => norm)).toEqual(["bogota", "cote", "d'ivoire", "e"]);
});

test.each([
  ["1,667", 1667],
  ["1 340", 1340],
  ["1,23,456", 123_456],
  ["1.000.000", 1_000_000],
  ["30.000", 30_000],
  ["116.495", 116.495],
  ["4,3", 4.3],
  ["0,250", 0.25],
  [".09", 0.09],
  ["1\u2009250", 1250],
  ["1\u2007250\u2007000", 1_250_000],
  ["1'250", 1250],
  ["1’250’000", 1_250_000],
  ["1 250,5", 1250.5],
  ["1.250,5", 1250.5],
  ["1234,567", 1234.567],
  ["2½", 2.5],
  ["2 1/2", 2.5],
  ["1,2,3", Number.NaN],
  ["1,2345", Number.NaN],
  ["1'25", Number.NaN],
  ["1,250,00", Number.NaN],
  ["21st", 21],
])("%s is %d", (printed, value) => {
  expect(numberOf(printed)).toBe(value);
});

test("a span covers tokens and the same stretch of the text", () => {
  const tokens = tokensOf("seized 12 kg of heroin");
  const figure = spanOf(tokens, 1, 3);
  expect(figure).toEqual({ from: 1, to: 3, start: 7, end: 12 });
  expect(cover(figure, spanOf(tokens, 4, 5), spanOf(tokens, 0, 1))).toEqual({ from: 0, to: 5, start: 0, end: 22 });
});

describe("whatever the text", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

  test("tokens are pieces of it in their order, and cut no pair of surrogates", () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const token of tokensOf(value)) {
          expect(plainDigits(value.slice(token.start, token.end)).replace(/\u00ad\s*/gu, "")).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.joined).toBe(token.start === end && end > 0);
          expect(/^[\udc00-\udfff]/.test(token.text) && /[\ud800-\udbff]$/.test(value.slice(0, token.start))).toBe(
            false,
          );
          end = token.end;
        }
      }),
    );
  });

  test("what they leave out is blank", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (value) => {
        const printed = tokensOf(value).map((token) => token.text);
        expect(printed.join("")).toBe(value.replaceAll(/\s/g, ""));
      }),
    );
  });
});
