import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureLeftOut } from "../../model/seizure-left-out.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { SeizureTotals } from "../../model/seizure-total.js";
import { byCodeUnits } from "../assembly/names.js";
import { allPlaces, type Places } from "../memory/found.js";
import { atOnce, type Stepwise } from "../stepwise.js";
import { areComparable, totalsExplanation, missingYearsOf } from "./comparability.js";
import { type ComparedTotal, madeWhenAsked } from "./compared-total.js";
import type { DocumentOf } from "./figure.js";
import { Figures } from "./figures.js";
import { groupedBy } from "../../documents/grouped-by.js";
import { measuredOf } from "./group.js";
import { groupsOf } from "./groups.js";
import { lineOf } from "./named-group.js";
import { leftOut } from "./left-out.js";
import { seriesOf } from "./series.js";
import { totalOf } from "./total-of.js";

/**
 * Adds figures up so that nothing is counted twice, and so that totals which differ by year alone, or all of them when
 * they are not by year, cover the same as far as that is possible. Says of everything else why it was not added. Pure,
 * and the same in whatever order the figures come.
 */
export function totalsOf(
  seizures: readonly SeizureStat[],
  groupBy: readonly SeizureGrouping[],
  documentOf: DocumentOf,
): SeizureTotals {
  const sorted = [...seizures].sort((a, b) => byCodeUnits(a.id, b.id));
  return totalsOfSorted(sorted, groupBy, documentOf, new Figures(sorted, documentOf));
}

/** The same of seizures in the order of their ids, whose figures are known. */
export const totalsOfSorted = (
  seizures: readonly SeizureStat[],
  groupBy: readonly SeizureGrouping[],
  documentOf: DocumentOf,
  figures: Figures,
): SeizureTotals => atOnce(totalsAt(allPlaces(figures.placesOf(seizures)), groupBy, documentOf, figures));

/** The same of the seizures at some places among those whose figures are known. */
export function* totalsAt(
  places: Places,
  groupBy: readonly SeizureGrouping[],
  documentOf: DocumentOf,
  figures: Figures,
): Stepwise<SeizureTotals> {
  const by = new Set(groupBy);
  const { groups, ungrouped } = yield* groupsOf(places, by, figures);
  const [measured, unmeasured] = measuredOf(groups);
  yield;
  const totals: ComparedTotal[] = [];
  for (const line of groupedBy(measured, ({ group }) => (by.has("year") ? lineOf(group.values) : "")).values()) {
    const series = yield* seriesOf(line, by);
    for (const [at, group] of line.entries()) {
      const addition = series.additions[at];
      if (addition === undefined) throw new Error("A series has fewer additions than totals; expected as many.");
      totals.push(totalOf(group, addition, series, documentOf));
      yield;
    }
  }
  const comparable = areComparable(totals);
  const answer = Object.assign(new SeizureTotals(), {
    totals: Object.freeze(totals),
    comparable,
    missingYears: missingYearsOf(totals),
  });
  madeWhenAsked(answer, "explanation", () => totalsExplanation(totals, comparable));
  madeWhenAsked(answer, "leftOut", () => {
    const left = unmeasured.flatMap(({ members }) =>
      members.map(({ seizure }) => leftOut(seizure, seizure.mass === null ? "no_mass" : "range")),
    );
    const apart = ungrouped().map(({ seizure, lacking }) => leftOut(seizure, lacking));
    return Object.freeze([...apart, ...left].sort(byId));
  });
  return Object.freeze(answer);
}

const byId = (a: SeizureLeftOut, b: SeizureLeftOut): number => byCodeUnits(a.seizure.id, b.seizure.id);
