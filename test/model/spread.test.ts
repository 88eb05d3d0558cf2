import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { daysOf, decimalsOf, spreadOf } from "../../src/model/spread.js";
import { runQuery } from "../run-query.js";

describe("the spread of a disagreement", () => {
  const answer = async (key: string): Promise<unknown> =>
    (
      await runQuery(
        `query ($id: ID!) { node(id: $id) { ... on Disagreement {
           field kind days spread { min max difference ratio } claims { value document { publisher publishedOn } } } } }`,
        { variables: { id: `Disagreement:${key}` } },
      )
    ).data;
  const unodc = "United Nations Office on Drugs and Crime";

  test("heroin in Tajikistan in 2019: one publisher at two times", async () => {
    expect(await answer("SeizureStat:heroin-tj-2019-aggregate#massKg")).toEqual({
      node: {
        field: "mass",
        kind: "VINTAGE",
        days: null,
        spread: { min: 172, max: 498.951, difference: 326.951, ratio: 498.951 / 172 },
        claims: [
          { value: 172, document: { publisher: unodc, publishedOn: null } },
          { value: 498.951, document: { publisher: unodc, publishedOn: null } },
        ],
      },
    });
  });

  test("heroin in India in 2019: the press and the United Nations", async () => {
    expect(await answer("SeizureStat:heroin-in-2019-aggregate#massKg")).toEqual({
      node: {
        field: "mass",
        kind: "UNEXPLAINED",
        days: null,
        spread: { min: 2448, max: 3231, difference: 783, ratio: 3231 / 2448 },
        claims: [
          { value: 3231, document: { publisher: unodc, publishedOn: null } },
          { value: 2448, document: { publisher: "Zee News", publishedOn: "2020-02" } },
          { value: 3231, document: { publisher: unodc, publishedOn: null } },
        ],
      },
    });
  });

  test("the length of a border, which two sources measure differently", async () => {
    expect(await answer("Statistic:length-of-the-tajik-afghan-border-tj-km#value")).toEqual({
      node: {
        field: "value",
        kind: "DEFINITION",
        days: null,
        spread: { min: 1206, max: 1340, difference: 134, ratio: 1340 / 1206 },
        claims: [
          { value: 1340, document: { publisher: "TASS", publishedOn: "2015-05-26" } },
          { value: 1206, document: { publisher: "U.S. Department of State", publishedOn: "2014" } },
        ],
      },
    });
  });

  test("a figure beside nothing has no ratio", async () => {
    expect(await answer("SeizureStat:hashish-cn-2018-aggregate#massKg")).toMatchObject({
      node: { spread: { min: 0, max: 0.28, difference: 0.28, ratio: null } },
    });
  });

  test("dates are days apart, and no figures", async () => {
    expect(
      await answer("Organization:central-asian-regional-information-and-coordination-center#founded"),
    ).toMatchObject({ node: { spread: null, days: 4829, claims: [{ value: "2009-03-22" }, { value: "1996" }] } });
  });
});

/** A figure with few decimals, as its whole number of thousandths. */
const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe("spreadOf", () => {
  test("spans all figures, and subtracts them as decimals", () => {
    fc.assert(
      fc.property(fc.array(thousandths, { minLength: 1 }), (whole) => {
        const spread = spreadOf(whole.map((each) => each / 1000));
        const [low, high] = [Math.min(...whole), Math.max(...whole)];
        expect(spread).toEqual({
          min: low / 1000,
          max: high / 1000,
          difference: (high - low) / 1000,
          ratio: low > 0 ? high / 1000 / (low / 1000) : null,
        });
      }),
    );
  });

  test("takes the bounds of a range, and any order", () => {
    fc.assert(
      fc.property(thousandths, thousandths, thousandths, (a, b, c) => {
        expect(spreadOf([[a, b], c])).toEqual(spreadOf([c, b, a]));
      }),
    );
  });

  test("is null for what is no figure", () => {
    expect([[], ["CN", "IN"], ["2006", 2006], [["a", "b"], 1], [true, false]].map(spreadOf)).toEqual(
      Array(5).fill(null),
    );
  });
});

test.each([
  [12.5, 1],
  [8800, -2],
  [0.28, 2],
  [1e-7, 7],
  [1.5e21, -20],
  [0, 0],
])("%d has %d decimals", (figure, decimals) => {
  expect(decimalsOf(figure)).toBe(decimals);
});

describe("daysOf", () => {
  test.each([
    [["2018-11-13", "2018-11-13"], 0],
    [["2018-11-13", "2018-11-20"], 7],
    [["2018-11", "2018-11-20"], 29],
    [["2016", "2017-03-01"], 425],
    [["2011/2017", "2012"], 2556],
    [["2011/..", "2012"], null],
    [["2011", "CN"], null],
    [["2011", 2012], null],
    [[], null],
  ])("%j are %s days apart", (values, days) => {
    expect(daysOf(values)).toBe(days);
  });
});
