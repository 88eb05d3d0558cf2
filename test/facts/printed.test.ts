import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { amount } from "../../src/facts/kinds/amount.js";
import { count } from "../../src/facts/kinds/count.js";
import { country } from "../../src/facts/kinds/country.js";
import { date } from "../../src/facts/kinds/date.js";
import type { Kind } from "../../src/facts/kinds/kind.js";
import { mass } from "../../src/facts/kinds/mass.js";
import { numberOrRange } from "../../src/facts/kinds/number-or-range.js";
import { parties } from "../../src/facts/kinds/parties.js";
import { share } from "../../src/facts/kinds/share.js";
import { substance } from "../../src/facts/kinds/substance.js";
import { text } from "../../src/facts/kinds/text.js";
import { printedCountryNames } from "../../src/vocabulary/countries.js";
import type { FactValue } from "../../src/vocabulary/fact-value.js";
import { printedSubstanceNames } from "../../src/vocabulary/substance-names.js";
import { type Substance, substances } from "../../src/vocabulary/substances.js";

/** A value, and how a text prints it. */
type Print = readonly [FactValue, string];

const month = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const grouped = new Intl.NumberFormat("en");

const numbers = fc.integer({ min: 2, max: 900_000 }).map((value): Print => [value, grouped.format(value)]);
const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{2,8}){0,3}$/);

const prints: readonly (readonly [Kind, fc.Arbitrary<Print>])[] = [
  [text, words.map((name): Print => [name, name])],
  [parties, fc.array(words, { minLength: 1, maxLength: 3 }).map((names): Print => [names, names.join(" and ")])],
  [amount, numbers],
  [count, numbers],
  [mass, numbers.map(([value, print]): Print => [value, `${print} kg`])],
  [mass, numbers.map(([value, print]): Print => [Number(value) * 1000, `${print} metric tons`])],
  [share, fc.integer({ min: 1, max: 100 }).map((value): Print => [value / 100, `${value} percent`])],
  [
    numberOrRange,
    fc.integer({ min: 2, max: 400 }).map((low): Print => [[low, low + 20], `${low} to ${low + 20} people`]),
  ],
  [
    date,
    fc
      .date({ min: new Date("1950-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((day): Print => [
        day.toISOString().slice(0, 10),
        `${month.format(day)} ${day.getUTCDate()}, ${day.getUTCFullYear()}`,
      ]),
  ],
  [
    country,
    fc
      .constantFrom("AF", "CN", "TJ", "RU", "KG", "IR", "US", "VN")
      .chain((code) => fc.constantFrom(...printedCountryNames(code)).map((print): Print => [code, print])),
  ],
  [
    substance,
    fc
      .constantFrom(...(Object.keys(substances) as Substance[]))
      .chain((value) => fc.constantFrom(...printedSubstanceNames(value)).map((print): Print => [value, print])),
  ],
];

test.each(prints.map(([kind, print]) => [kind.name, kind, print] as const))(
  "a %s that a text prints is found in it, in words of the text",
  (_, kind, print) => {
    fc.assert(
      fc.property(print, ([value, printed]) => {
        const quote = `They told of ${printed} there.`;
        const found = kind.find(quote, value, null);
        expect(quote).toContain(found?.raw ?? "nothing found");
        expect(kind.schema.safeParse(value).success).toBe(true);
      }),
    );
  },
);
