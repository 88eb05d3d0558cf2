import { expect, test } from "@jest/globals";
import { queries } from "../../bench/http/queries/queries.js";
import type { Pool } from "../../bench/http/queries/query.js";
import { repeated, unseen } from "../../bench/http/queries/questions.js";

const keys = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_each, number) => `${name}${number}`);
const pool: Pool = {
  seizures: keys("SeizureStat:", 3000),
  cursors: keys("cursor", 2900),
  withSources: keys("SeizureStat:", 1000),
  organizations: keys("Organization:", 100),
  officials: keys("Official:", 200),
  events: keys("Event:", 50),
  countryCodes: keys("C", 100),
  countryNames: keys("Country ", 100),
  officialNames: keys("Name ", 200),
};
const portions = 4;

test.each(queries.map((query) => [query.name, query] as const))(
  "%s asks nothing twice in all rounds, but what it asks again and again",
  (_name, query) => {
    const asked = [...Array(portions).keys()].flatMap((portion) =>
      unseen(query, pool, 1, { portion, portions, wanted: 200 }),
    );
    const again = repeated(query, pool, 1);
    const texts = [...asked, ...again].map((variables) => JSON.stringify(variables));
    expect(again).toHaveLength(32);
    expect(asked).toHaveLength(800);
    expect(new Set(texts).size).toBe(832);
  },
);

test("The questions are the same for the same seed, and others for another", () => {
  const asked = (seed: number): unknown[] => queries.map((query) => repeated(query, pool, seed));
  expect(asked(1)).toEqual(asked(1));
  expect(asked(2)).not.toEqual(asked(1));
});
