import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ComparedTotal } from "../../../src/repository/totals/compared-total.js";
import { coverOf, missingOf } from "../../../src/repository/totals/cover.js";
import { totalsOf } from "../../../src/repository/totals/totals.js";
import type { SeizureGrouping } from "../../../src/model/seizure-grouping.js";
import type { SeizureTotals } from "../../../src/model/seizure-total.js";
import { seizureOf, type Sketch } from "./seizure-of.js";

const add = (sketches: readonly Sketch[], groupBy: readonly SeizureGrouping[] = ["year"]): SeizureTotals =>
  totalsOf(sketches.map(seizureOf), groupBy, () => null);
const compared = ({ totals }: SeizureTotals): ComparedTotal[] =>
  totals.filter((total) => total instanceof ComparedTotal);

const countries = ["BE", "CN", "ES", "TJ", "UZ"];
const years = ["2015", "2016", "2017", "2018"];
/** A mass for each country and year, or a hole. */
const tables: fc.Arbitrary<(number | null)[][]> = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 900 }), { freq: 3 }), { minLength: 4, maxLength: 4 }),
  { minLength: 5, maxLength: 5 },
);
const rowsOf = (table: readonly (readonly (number | null)[])[]): Sketch[] =>
  table.flatMap((row, at) =>
    row.flatMap((kilograms, column) => {
      const [country = "", from = ""] = [countries[at], years[column]];
      return kilograms === null ? [] : [{ id: `${country}-${from}`, country, from, kilograms }];
    }),
  );

describe("a table of countries by years with holes", () => {
  test("has totals of the same countries for every year, or says that it has not", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const answer = add(rowsOf(table));
        const covers = compared(answer).map((total) => coverOf(total).countryIds.join());
        expect(answer.comparable).toBe(new Set(covers).size <= 1);
        for (const [at, { comparable, seizures }] of answer.totals.entries()) {
          expect(comparable).toBe(answer.comparable);
          expect(seizures.map(({ countryId }) => countryId).join()).toBe(covers[at]);
        }
      }),
    );
  });

  test("adds up to its rows, leaves out no more than it adds where totals compare, and is exact only then", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { totals, comparable } = add(rowsOf(table));
        for (const { kilograms, qualifier, seizures, leftOut } of totals) {
          expect(kilograms).toBe(seizures.reduce((sum, { mass }) => sum + (mass?.kilograms ?? NaN), 0));
          const left = leftOut.reduce((sum, each) => sum + (each.kilograms ?? NaN), 0);
          if (comparable) expect(left).toBeLessThanOrEqual(kilograms ?? NaN);
          expect(qualifier).toBe(left > (kilograms ?? NaN) ? "over" : "exact");
        }
      }),
    );
  });

  test("names for each year every country that has a figure in another and none in it", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const rows = rowsOf(table);
        const all = [...new Set(rows.map(({ country }) => `Country:${country ?? ""}`))];
        for (const total of compared(add(rows))) {
          const own = rows
            .filter(({ from }) => from === String(total.year))
            .map(({ country }) => `Country:${country ?? ""}`);
          expect(missingOf(total).countryIds).toEqual(all.filter((id) => !own.includes(id)).sort());
        }
      }),
    );
  });

  test("does not compare worse when the holes of a country are filled", () => {
    fc.assert(
      fc.property(tables, fc.nat(4), fc.integer({ min: 0, max: 900 }), (table, at, kilograms) => {
        const present = years.map((_year, column) => table.some((row) => row[column] !== null));
        const filled = table.map((row, place) =>
          place === at ? row.map((each, column) => (present[column] === true ? (each ?? kilograms) : each)) : row,
        );
        if (add(rowsOf(table)).comparable) expect(add(rowsOf(filled)).comparable).toBe(true);
      }),
    );
  });

  test("is the same in whatever order its rows come", () => {
    fc.assert(
      fc.property(
        tables
          .map(rowsOf)
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const shown = (answer: SeizureTotals): unknown => [
            answer.explanation,
            compared(answer).map((total) => [total.kilograms, coverOf(total), missingOf(total), total.leftOut]),
          ];
          expect(shown(add(shuffled))).toEqual(shown(add(rows)));
        },
      ),
    );
  });
});

const inShort = (answer: SeizureTotals): unknown[] => [
  answer.comparable,
  answer.explanation,
  ...compared(answer).map(({ year, substance, countryId, kilograms, pieces, qualifier }) =>
    [year, substance, countryId, kilograms, pieces, qualifier].filter((each) => each !== null),
  ),
];

describe("what totals are compared by", () => {
  test.each<[string, SeizureGrouping[], Sketch[], unknown[]]>([
    [
      "a union that all years have, before the members that only some have",
      ["year"],
      [
        { id: "a", country: "BE", from: "2018", kilograms: 53 },
        { id: "b", country: "ES", from: "2018", kilograms: 48 },
        { id: "c", region: "the EU", from: "2018", kilograms: 181 },
        { id: "d", by: "member states of the European Union", from: "2019", kilograms: 213 },
      ],
      [true, "All totals cover the same: European Union.", [2018, 181, "exact"], [2019, 213, "exact"]],
    ],
    [
      "a union with its members of the time",
      ["year"],
      [
        { id: "a", region: "European Union", from: "2012", kilograms: 70 },
        { id: "b", region: "the EU", from: "2014", kilograms: 80 },
        { id: "c", region: "the European Union", from: "2015", kilograms: 90 },
      ],
      [
        false,
        "The totals do not all cover the same; which do is said at each. No place has a figure in each total.",
        [2012, 70, "exact"],
        [2014, 80, "exact"],
        [2015, 90, "exact"],
      ],
    ],
    [
      "a whole year that twelve months make, and not half of one",
      ["year"],
      [
        { id: "a", country: "CN", from: "2018-01", to: "2018-06", kilograms: 3 },
        { id: "b", country: "CN", from: "2018-07", to: "2018-12", kilograms: 4 },
        { id: "c", country: "CN", from: "2019", kilograms: 8 },
        { id: "d", country: "TJ", from: "2018-01", to: "2018-06", kilograms: 1 },
        { id: "e", country: "TJ", from: "2019", kilograms: 2 },
      ],
      [true, "All totals cover the same: China.", [2018, 7, "exact"], [2019, 8, "exact"]],
    ],
    [
      "the years that all countries have",
      ["country"],
      [
        { id: "a", country: "CN", from: "2017", kilograms: 5 },
        { id: "b", country: "CN", from: "2018", kilograms: 6 },
        { id: "c", country: "CN", from: "2019", kilograms: 7 },
        { id: "d", country: "TJ", from: "2018", kilograms: 1 },
        { id: "e", country: "TJ", from: "2019", kilograms: 2 },
      ],
      [true, "All totals cover the same: 2018, 2019.", ["Country:CN", 13, "exact"], ["Country:TJ", 3, "exact"]],
    ],
    [
      "nothing where what all have is less than half of one",
      ["year"],
      [
        { id: "a", country: "CN", from: "2018", kilograms: 1 },
        { id: "b", country: "TJ", from: "2018", kilograms: 9 },
        { id: "c", country: "CN", from: "2019", kilograms: 2 },
      ],
      [
        false,
        "The totals do not all cover the same; which do is said at each. What each total has figures for comes to 1 of the 10 kg that the one of 2018 adds.",
        [2018, 10, "exact"],
        [2019, 2, "exact"],
      ],
    ],
    [
      "a stretch of years where not all can be",
      ["year"],
      [
        { id: "a", country: "CN", from: "2016", kilograms: 5 },
        { id: "b", country: "CN", from: "2017", kilograms: 6 },
        { id: "c", country: "TJ", from: "2017", kilograms: 1 },
        { id: "d", country: "RU", from: "2018", kilograms: 40 },
        { id: "e", country: "RU", from: "2019", kilograms: 50 },
      ],
      [
        false,
        "The totals do not all cover the same; which do is said at each. No place has a figure in each total.",
        [2016, 5, "exact"],
        [2017, 6, "exact"],
        [2018, 40, "exact"],
        [2019, 50, "exact"],
      ],
    ],
    [
      "not single seizures",
      ["year"],
      [
        { id: "a", country: "CN", from: "2018", kilograms: 5 },
        { id: "b", country: "CN", from: "2019-03-01", kilograms: 6, scope: "incident" },
      ],
      [
        false,
        "The totals do not all cover the same; which do is said at each. The total of 2019 is made of single seizures, which say nothing of the others of their time.",
        [2018, 5, "exact"],
        [2019, 6, "exact"],
      ],
    ],
    [
      "pieces as masses, each by itself",
      ["substance"],
      [
        { id: "a", substance: "mdma", country: "NL", from: "2018", hasMass: false, count: 900 },
        { id: "b", substance: "mdma", country: "BE", from: "2018", hasMass: false, count: 50 },
        { id: "c", substance: "heroin", country: "NL", from: "2018", kilograms: 7 },
        { id: "d", substance: "heroin", country: "BE", from: "2018", hasMass: false, count: 3 },
      ],
      [
        false,
        "The totals do not all cover the same; which do is said at each. The total of mdma is in pieces, that of others in kilograms.",
        ["heroin", 7, 3, "exact"],
        ["mdma", 950, "exact"],
      ],
    ],
  ])("%s", (_name, groupBy, sketches, expected) => {
    expect(inShort(add(sketches, groupBy))).toEqual(expected);
  });
});
