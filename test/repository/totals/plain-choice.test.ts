import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SeizureStat } from "../../../src/model/seizure-stat.js";
import { byCodeUnits } from "../../../src/repository/assembly/names.js";
import { Figures } from "../../../src/repository/totals/figures.js";
import { totalsOf } from "../../../src/repository/totals/totals.js";
import { PlainChoice } from "./plain-choice.js";
import { seizureOf } from "./seizure-of.js";
import { documentOf, sketches } from "./sketches.js";

const ids = (seizures: readonly SeizureStat[]): string[] => seizures.map(({ id }) => id).sort(byCodeUnits);

test("what is added to one total is what comparing each with all gives, and what is left out for it may count the same", () => {
  fc.assert(
    fc.property(sketches, (all) => {
      const seizures = all.map(seizureOf);
      const aggregates = seizures.filter(({ scope }) => scope === "aggregate");
      const scope = aggregates.length > 0 ? "aggregate" : "incident";
      const plain = new PlainChoice(
        scope === "aggregate" ? aggregates : seizures,
        scope,
        documentOf,
        new Figures(seizures, documentOf),
      );
      const { totals } = totalsOf(seizures, [], documentOf);
      expect(totals.map((total) => total.seizures.map(({ id }) => id))).toEqual(
        seizures.length === 0 ? [] : [ids(plain.added)],
      );
      for (const { seizure, countedInstead } of totals.flatMap(({ leftOut }) => leftOut)) {
        const rivals = plain.rivalsOf(seizure);
        expect(countedInstead === null ? rivals.length === 0 : rivals.includes(countedInstead)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
