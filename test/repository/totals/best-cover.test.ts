import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Scope } from "../../../src/vocabulary/seizure-scopes.js";
import { bestCover } from "../../../src/repository/totals/best-cover.js";
import { type Figure, timesMeet } from "../../../src/repository/totals/figure.js";
import { Figures } from "../../../src/repository/totals/figures.js";
import { seizureOf } from "./seizure-of.js";

const days = fc.integer({ min: 1, max: 14 });
const figures: fc.Arbitrary<Figure[]> = fc.array(fc.tuple(days, days), { maxLength: 9 }).map((ends) => {
  const seizures = ends.map(([a, b], at) => {
    const day = (number: number): string => `2018-11-${String(number).padStart(2, "0")}`;
    return seizureOf({ id: String(at), from: day(Math.min(a, b)), to: day(Math.max(a, b)) });
  });
  const all = new Figures(seizures, () => null);
  return seizures.flatMap((seizure) => all.of(seizure) ?? []);
});

const oneDay = 24 * 60 * 60 * 1000;
/** What a set is worth: for aggregates time, then number; for incidents number, then little time. */
const worth = (set: readonly Figure[], scope: Scope): number => {
  const covered = set.reduce((sum, { period }) => sum + (period.max - period.min + 1) / oneDay, 0);
  return scope === "aggregate" ? covered * 1000 + set.length : set.length * 1000 - covered;
};
const isApart = (set: readonly Figure[]): boolean =>
  set.every((one, at) => set.slice(at + 1).every((other) => !timesMeet(one.period, other.period)));

function subsets(all: readonly Figure[]): Figure[][] {
  return all.reduce<Figure[][]>((sets, figure) => [...sets, ...sets.map((set) => [...set, figure])], [[]]);
}

test.each<Scope>(["aggregate", "incident"])("no other set of figures apart in time is a better %s cover", (scope) => {
  fc.assert(
    fc.property(figures, (all) => {
      const chosen = bestCover(all, scope);
      expect(isApart(chosen)).toBe(true);
      const best = Math.max(
        ...subsets(all)
          .filter(isApart)
          .map((set) => worth(set, scope)),
      );
      expect(worth(chosen, scope)).toBeCloseTo(best, 6);
    }),
  );
});
