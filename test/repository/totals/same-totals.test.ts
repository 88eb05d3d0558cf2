import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SeizureTotals } from "../../../src/model/seizure-total.js";
import { atOnce } from "../../../src/repository/stepwise.js";
import { comparisonOf } from "../../../src/repository/totals/comparability.js";
import { ComparedTotal } from "../../../src/repository/totals/compared-total.js";
import { coverOf, coverOfAll, missingOf } from "../../../src/repository/totals/cover.js";
import { Figures } from "../../../src/repository/totals/figures.js";
import { totalsOfSorted } from "../../../src/repository/totals/totals.js";
import { seizureOf } from "./seizure-of.js";
import { documentOf, sketches } from "./sketches.js";

const groupings = fc.subarray(["substance", "country", "organization", "year"] as const);

/** All that can be asked of an answer. */
function whole(answer: SeizureTotals): unknown {
  const totals = answer.totals.filter((total) => total instanceof ComparedTotal);
  return {
    ...answer,
    all: totals.length === 0 ? null : coverOfAll(totals),
    each: totals.map((total) => ({ ...total, is: comparisonOf(total), has: coverOf(total), lacks: missingOf(total) })),
  };
}

test("totals are the same when it is known before which figures may count the same, whatever is asked and listed", () => {
  const cases = sketches.chain((all) =>
    fc.record({
      all: fc.constant(all),
      asked: fc.array(fc.record({ groupBy: groupings, some: fc.subarray(all) }), { minLength: 1, maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ all, asked }) => {
      const seizures = all.map(seizureOf);
      const listed = seizures.filter(({ status }) => status !== "proposed");
      const figures = atOnce(Figures.of(seizures, listed, documentOf));
      // All of them twice: what was chosen once is remembered.
      const questions = [...asked, ...asked, ...asked.map(({ groupBy }) => ({ groupBy, some: all }))];
      for (const { groupBy, some } of questions) {
        const ids = new Set(some.map(({ id }) => `SeizureStat:${id}`));
        const wanted = seizures.filter(({ id }) => ids.has(id));
        const plain = totalsOfSorted(wanted, groupBy, documentOf, new Figures(seizures, documentOf));
        expect(whole(totalsOfSorted(wanted, groupBy, documentOf, figures))).toEqual(whole(plain));
      }
    }),
    { numRuns: 400 },
  );
});
