import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { edtfInterval } from "../../../src/vocabulary/edtf.js";
import { type SeizureGrouping, seizureGroupings } from "../../../src/model/seizure-grouping.js";
import type { SeizureStat } from "../../../src/model/seizure-stat.js";
import type { SeizureTotals } from "../../../src/model/seizure-total.js";
import { relatedSubstances } from "../../../src/vocabulary/substance-parts.js";
import { placeOf, placesMeet } from "../../../src/repository/totals/place.js";
import { ComparedTotal } from "../../../src/repository/totals/compared-total.js";
import { comparisonOf } from "../../../src/repository/totals/comparability.js";
import { coverOf, missingOf } from "../../../src/repository/totals/cover.js";
import { totalsOf } from "../../../src/repository/totals/totals.js";
import { seizureOf, type Sketch } from "./seizure-of.js";

const add = (sketches: readonly Sketch[], groupBy: readonly SeizureGrouping[] = ["substance"]): SeizureTotals =>
  totalsOf(sketches.map(seizureOf), groupBy, () => null);

/** All that the schema shows of totals. */
const shown = ({ totals, ...rest }: SeizureTotals): unknown => ({
  ...rest,
  totals: totals
    .filter((total) => total instanceof ComparedTotal)
    .map((total) => ({
      ...Object.fromEntries(Object.entries(total)),
      cover: coverOf(total),
      missing: missingOf(total),
      explanation: comparisonOf(total),
    })),
});

const key = ({ id }: SeizureStat): string => id.slice("SeizureStat:".length);

/** What is added, and what is left out with its reason and rival, in short. */
const inShort = ({ totals, leftOut }: SeizureTotals): unknown => ({
  totals: totals.map(({ kilograms, scope, seizures, leftOut: left }) => ({
    kilograms,
    scope,
    added: seizures.map(key),
    left: left.map((each) => [key(each.seizure), each.reason, each.countedInstead && key(each.countedInstead)]),
  })),
  left: leftOut.map(({ seizure, reason }) => [key(seizure), reason]),
});

describe("what is added", () => {
  test.each<[string, Sketch[], { kilograms: number; added: string[]; left: unknown[] }]>([
    [
      "of a country, a region, a group and an operation that may count the same what gives the most",
      [
        { id: "country", country: "CN", from: "2015", kilograms: 8796 },
        { id: "group", by: "SCO member states", from: "2011", to: "2017", kilograms: 181_000 },
        { id: "operation", by: "Operation Lionfish", from: "2015-09", kilograms: 5000 },
        { id: "region", region: "Asia", from: "2015", kilograms: 53_459 },
      ],
      {
        kilograms: 181_000,
        added: ["group"],
        left: [
          ["country", "overlaps", "group"],
          ["operation", "overlaps", "group"],
          ["region", "overlaps", "group"],
        ],
      },
    ],
    [
      "a region beside a country that nobody counts to it",
      [
        { id: "china", country: "CN", from: "2015", kilograms: 8796 },
        { id: "europe", region: "Europe", from: "2015", kilograms: 16_518 },
        { id: "spain", country: "ES", from: "2014", kilograms: 257 },
        { id: "turkey", country: "TR", from: "2014", kilograms: 12_756 },
        { id: "union", region: "European Union", from: "2014", kilograms: 8900 },
      ],
      { kilograms: 46_970, added: ["china", "europe", "turkey", "union"], left: [["spain", "overlaps", "union"]] },
    ],
    [
      "the whole region before a few of its parts, and parts before a region that gives less",
      [
        { id: "belgium", country: "BE", from: "2018", kilograms: 53_000 },
        { id: "spain", country: "ES", from: "2018", kilograms: 48_000 },
        { id: "union", region: "the EU", from: "2018", kilograms: 181_000 },
        { id: "laos", country: "LA", from: "2018", kilograms: 900 },
        { id: "thailand", country: "TH", from: "2018", kilograms: 800 },
        { id: "mekong", region: "Mekong", from: "2018", kilograms: 1000 },
      ],
      {
        kilograms: 182_700,
        added: ["laos", "thailand", "union"],
        left: [
          ["belgium", "overlaps", "union"],
          ["mekong", "overlaps", "laos"],
          ["spain", "overlaps", "union"],
        ],
      },
    ],
    [
      "what gave way to a region that gives way to a wider one, unless that contains it",
      [
        { id: "georgia", country: "GE", from: "2018", kilograms: 10 },
        { id: "europe", region: "Europe", from: "2018", kilograms: 100 },
        { id: "west", region: "Western Europe", from: "2018", kilograms: 90 },
        { id: "turkey", country: "TR", from: "2018", kilograms: 500 },
      ],
      {
        kilograms: 600,
        added: ["georgia", "turkey", "west"],
        left: [["europe", "overlaps", "turkey"]],
      },
    ],
    [
      "the years before the one figure for all of them",
      [
        { id: "2016", country: "CN", from: "2016", kilograms: 8777 },
        { id: "2017", country: "CN", from: "2017", kilograms: 9516 },
        { id: "both", country: "CN", from: "2016", to: "2017", kilograms: 18_000 },
      ],
      { kilograms: 18_293, added: ["2016", "2017"], left: [["both", "overlaps", "2017"]] },
    ],
    [
      "the figure for all years before some of the years",
      [
        { id: "2016", country: "CN", from: "2016", kilograms: 8777 },
        { id: "three", country: "CN", from: "2015", to: "2017", kilograms: 27_000 },
      ],
      { kilograms: 27_000, added: ["three"], left: [["2016", "overlaps", "three"]] },
    ],
    [
      "the whole year before its first ten months",
      [
        { id: "ten-months", country: "CN", from: "2018-01", to: "2018-10", kilograms: 5000 },
        { id: "year", country: "CN", from: "2018", kilograms: 6282 },
      ],
      { kilograms: 6282, added: ["year"], left: [["ten-months", "overlaps", "year"]] },
    ],
    [
      "the country's own figure before those of its bodies, and of these one for a time",
      [
        { id: "agency", country: "TJ", by: "Drug Control Agency", from: "2021-01", to: "2021-06", kilograms: 4 },
        { id: "country", country: "TJ", from: "2021", kilograms: 252 },
        { id: "police", country: "TJ", by: "Police", from: "2020", kilograms: 90 },
        { id: "customs", country: "TJ", by: "Customs", from: "2020", kilograms: 30 },
      ],
      {
        kilograms: 342,
        added: ["country", "police"],
        left: [
          ["agency", "overlaps", "country"],
          ["customs", "overlaps", "police"],
        ],
      },
    ],
    [
      "an undated figure only where no dated one of its place is, and never two",
      [
        { id: "dated", country: "CN", from: "2015", kilograms: 8796 },
        { id: "open", country: "TJ", from: "2011", to: "..", kilograms: 40 },
        { id: "region", region: "Africa", from: "2015", kilograms: 700 },
        { id: "undated", country: "CN", kilograms: 9000 },
        { id: "undated-small", country: "ZA", kilograms: 300 },
        { id: "undated-too", country: "TJ", kilograms: 30 },
      ],
      {
        kilograms: 9536,
        added: ["dated", "open", "region"],
        left: [
          ["undated", "overlaps", "dated"],
          ["undated-small", "overlaps", "region"],
          ["undated-too", "overlaps", "open"],
        ],
      },
    ],
    [
      "nothing that nobody has looked at in place of what somebody has",
      [
        { id: "confirmed", country: "CN", from: "2015", kilograms: 8796 },
        { id: "proposed", country: "CN", from: "2011", to: "2017", kilograms: 60_000, status: "proposed" },
      ],
      { kilograms: 8796, added: ["confirmed"], left: [["proposed", "overlaps", "confirmed"]] },
    ],
  ])("%s", (_name, sketches, { kilograms, added, left }) => {
    const expected = { totals: [{ kilograms, scope: "aggregate", added, left }], left: [] };
    expect(inShort(add(sketches))).toEqual(expected);
    expect(inShort(add([...sketches].reverse()))).toEqual(expected);
  });

  test("aggregates without the incidents that they may contain; incidents where there is nothing else", () => {
    expect(
      inShort(
        add([
          { id: "boat", substance: "heroin", country: "IN", from: "2019-05-20", kilograms: 218, scope: "incident" },
          { id: "year", substance: "heroin", country: "IN", from: "2019", kilograms: 3231 },
          { id: "elsewhere", substance: "heroin", country: "UZ", from: "2008", kilograms: 560, scope: "incident" },
          { id: "port", substance: "cocaine", country: "BE", from: "2024-04-01", kilograms: 6000, scope: "incident" },
          {
            id: "port-too",
            substance: "cocaine",
            country: "BE",
            from: "2024-04-03",
            kilograms: 500,
            scope: "incident",
          },
          { id: "some-day", substance: "cocaine", country: "BE", from: "2024-04", kilograms: 700, scope: "incident" },
        ]),
      ),
    ).toEqual({
      totals: [
        {
          kilograms: 6500,
          scope: "incident",
          added: ["port", "port-too"],
          left: [["some-day", "overlaps", "port-too"]],
        },
        {
          kilograms: 3231,
          scope: "aggregate",
          added: ["year"],
          left: [
            ["boat", "incident", "year"],
            ["elsewhere", "incident", null],
          ],
        },
      ],
      left: [],
    });
  });

  test("different substances only when asked for, and never a kind to what it contains", () => {
    const sketches: Sketch[] = [
      { id: "all", substance: "drugs_total", country: "CN", from: "2015", kilograms: 102_500, status: "accepted" },
      { id: "cannabis", substance: "cannabis", country: "KG", from: "2015", kilograms: 100 },
      { id: "cocaine", substance: "cocaine", country: "CN", from: "2015", kilograms: 98 },
      { id: "hashish", substance: "hashish", country: "KG", from: "2015", kilograms: 300 },
      { id: "heroin", substance: "heroin", country: "KG", from: "2015", kilograms: 344 },
    ];
    expect(inShort(add(sketches, ["country"]))).toEqual({
      totals: [
        { kilograms: 102_500, scope: "aggregate", added: ["all"], left: [["cocaine", "overlaps", "all"]] },
        {
          kilograms: 644,
          scope: "aggregate",
          added: ["hashish", "heroin"],
          left: [["cannabis", "overlaps", "hashish"]],
        },
      ],
      left: [],
    });
    expect(add(sketches).totals.map(({ substance, kilograms }) => [substance, kilograms])).toEqual([
      ["cannabis", 100],
      ["cocaine", 98],
      ["drugs_total", 102_500],
      ["hashish", 300],
      ["heroin", 344],
    ]);
    expect(add(sketches, []).totals.map(({ kilograms }) => kilograms)).toEqual([103_144]);
  });

  test("substances without a row of their own beside those that they may be", () => {
    const sketches: Sketch[] = [
      { id: "fentanyl", substance: "fentanyl", country: "US", from: "2023", kilograms: 12 },
      { id: "khat", substance: "khat", country: "NL", from: "2023", kilograms: 300 },
      { id: "synthetic-drugs", substance: "synthetic_drugs", country: "NL", from: "2023", kilograms: 400 },
      { id: "synthetic-opioids", substance: "other", country: "US", from: "2023", kilograms: 15 },
    ];
    expect(inShort(add(sketches, ["year"]))).toEqual({
      totals: [
        {
          kilograms: 415,
          scope: "aggregate",
          added: ["synthetic-drugs", "synthetic-opioids"],
          left: [
            ["fentanyl", "overlaps", "synthetic-opioids"],
            ["khat", "overlaps", "synthetic-drugs"],
          ],
        },
      ],
      left: [],
    });
  });

  test("only what states all that is grouped by, in one mass", () => {
    expect(
      inShort(
        add(
          [
            { id: "fiscal", country: "IN", by: "NCB", from: "2019-04", to: "2020-03" },
            { id: "half-year", country: "IN", by: "NCB", from: "2020-01", to: "2020-06", kilograms: 5 },
            { id: "nowhere", by: "NCB", from: "2019" },
            { id: "of-nobody", country: "IN", from: "2019" },
            { id: "pieces", country: "IN", by: "Customs", from: "2019", hasMass: false },
            { id: "pieces-too", country: "IN", by: "NCB", from: "2020", hasMass: false },
            { id: "range", country: "IN", by: "Customs", from: "2019", kilograms: null, qualifier: "range" },
          ],
          ["country", "organization", "year"],
        ),
      ),
    ).toEqual({
      totals: [{ kilograms: 5, scope: "aggregate", added: ["half-year"], left: [["pieces-too", "no_mass", null]] }],
      left: [
        ["fiscal", "no_year"],
        ["nowhere", "no_country"],
        ["of-nobody", "no_organization"],
        ["pieces", "no_mass"],
        ["range", "range"],
      ],
    });
  });

  test.each([
    [["exact", "exact"], "exact"],
    [["exact", "over"], "over"],
    [["about", "exact"], "about"],
    [["over", "under"], "about"],
    [["under", "upto"], "under"],
    [["upto", "exact"], "upto"],
  ] as const)("a sum of %j is %s", (parts, whole) => {
    const { totals } = add(parts.map((qualifier, at) => ({ id: String(at), from: String(2000 + at), qualifier })));
    expect(totals.map(({ qualifier, figureCount }) => [qualifier, figureCount])).toEqual([[whole, 2]]);
  });
});

const years = fc.integer({ min: 2010, max: 2014 });
const periods = fc.oneof(
  years.map((year) => ({ from: String(year) })),
  fc.tuple(years, years).map(([a, b]) => ({ from: String(Math.min(a, b)), to: String(Math.max(a, b)) })),
  fc.tuple(years, fc.constantFrom("-01", "-04-15")).map(([year, rest]) => ({ from: `${year}${rest}` })),
  years.map((year) => ({ from: String(year), to: ".." })),
  fc.constant({}),
);
const sketches: fc.Arbitrary<Sketch[]> = fc
  .array(
    fc
      .record({
        substance: fc.constantFrom("heroin", "opiates", "hashish", "cannabis", "drugs_total" as const),
        kilograms: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 0, max: 9999 }).map((n) => n / 10) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        hasMass: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
        country: fc.constantFrom("CN", "RU", "TR", null),
        region: fc.constantFrom(null, null, "Asia", "Europe", "European Union", "Yunnan"),
        by: fc.constantFrom(null, null, "police", "customs"),
        scope: fc.constantFrom("aggregate", "aggregate", "incident" as const),
        status: fc.constantFrom("confirmed", "accepted", "proposed" as const),
        qualifier: fc.constantFrom("exact", "about", "over" as const),
        period: periods,
      })
      .map(({ period, ...rest }) => ({ ...rest, ...period })),
    { maxLength: 40 },
  )
  .map((each) => each.map((sketch, at) => ({ ...sketch, id: String(at).padStart(2, "0") })));
const groupings = fc.subarray(Object.keys(seizureGroupings) as SeizureGrouping[]);

/** The rule, looked at pair by pair. */
function mayCountTheSame(one: SeizureStat, other: SeizureStat): boolean {
  const [a, b] = [one, other].map(({ period }) => (period?.edtf == null ? null : edtfInterval(period.edtf)));
  return (
    relatedSubstances(one.substance).includes(other.substance) &&
    placesMeet(placeOf(one), placeOf(other)) &&
    (a == null || b == null || (a.min <= b.max && b.min <= a.max))
  );
}

describe("whatever is added up", () => {
  test("every figure is added once or left out once with a reason", () => {
    fc.assert(
      fc.property(sketches, groupings, (all, groupBy) => {
        const { totals, leftOut } = add(all, groupBy);
        const added = totals.flatMap(({ seizures }) => seizures);
        const left = [...totals.flatMap((total) => total.leftOut), ...leftOut].map(({ seizure }) => seizure);
        expect([...added, ...left].map(key).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  test("a total is the sum of its figures, which are of one scope and its group", () => {
    fc.assert(
      fc.property(sketches, groupings, (all, groupBy) => {
        for (const { kilograms, figureCount, scope, seizures, ...group } of add(all, groupBy).totals) {
          expect(kilograms).toBeCloseTo(
            seizures.reduce((sum, { mass }) => sum + (mass?.kilograms ?? NaN), 0),
            6,
          );
          expect(figureCount).toBe(seizures.length);
          expect(figureCount).toBeGreaterThan(0);
          for (const each of seizures) {
            expect(each.scope).toBe(scope);
            if (groupBy.includes("substance")) expect(each.substance).toBe(group.substance);
            if (groupBy.includes("country")) expect(each.countryId).toBe(group.countryId);
            if (groupBy.includes("organization")) expect(each.seizedById).toBe(group.organizationId);
            if (groupBy.includes("year")) expect(each.period?.edtf).toContain(String(group.year));
          }
        }
      }),
    );
  });

  test("no two figures of a total may count the same, and what is left out for it may count the same as one that is in", () => {
    fc.assert(
      fc.property(sketches, groupings, (all, groupBy) => {
        for (const { seizures, leftOut } of add(all, groupBy).totals) {
          const clashes = seizures.flatMap((one, at) =>
            seizures.slice(at + 1).filter((other) => mayCountTheSame(one, other)),
          );
          expect(clashes).toEqual([]);
          for (const { seizure, reason, countedInstead } of leftOut) {
            if (reason !== "overlaps") continue;
            expect(countedInstead !== null && seizures.includes(countedInstead)).toBe(true);
            expect(countedInstead !== null && mayCountTheSame(seizure, countedInstead)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the order in which figures come makes no difference", () => {
    fc.assert(
      fc.property(
        sketches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        groupings,
        ([all, shuffled], groupBy) => {
          expect(shown(add(shuffled, [...groupBy].reverse()))).toEqual(shown(add(all, groupBy)));
        },
      ),
    );
  });
});
