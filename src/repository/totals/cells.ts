import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { addTo } from "../../documents/grouped-by.js";
import { partOfYear } from "./calendar-year.js";
import { choose } from "./choose.js";
import type { Figure } from "./figure.js";

/**
 * The figures that a total has for one thing that can be covered: the seizures of one substance in one place, by one body
 * where it is stated, in one calendar year or the same part of one.
 */
export interface CoverCell {
  /** The same in two totals when both cover it: it leaves out by what the totals are grouped. */
  readonly key: string;
  /** No two of them count the same; in the order of the choice. */
  readonly figures: readonly Figure[];
  readonly amount: number;
}

export type CoverCells = ReadonlyMap<string, CoverCell>;

/** The cells of the aggregates of one total. What has no date, or no end, covers nothing that could be compared. */
export function cellsOf(figures: readonly Figure[], by: ReadonlySet<SeizureGrouping>): CoverCells {
  const years = new Map<string, Figure[]>();
  for (const figure of figures) if (figure.isDated) addTo(years, keyOf(figure, by), figure);
  const cells = new Map<string, CoverCell>();
  for (const [key, ofYear] of years) {
    const added = ofYear.length === 1 ? ofYear : [...choose(ofYear, "aggregate").added];
    const periods = added.map(({ period }) => period);
    const isOfYear = added.every(({ year }) => year !== null);
    const whole = isOfYear ? `${key}\n${partOfYear(periods)}` : key;
    cells.set(whole, { key: whole, figures: added, amount: added.reduce((sum, { amount }) => sum + amount, 0) });
  }
  return cells;
}

function keyOf(
  { seizure, where, part, by: body, group, period, year }: Figure,
  by: ReadonlySet<SeizureGrouping>,
): string {
  const substance = by.has("substance") ? "" : seizure.substance;
  const place = by.has("country") ? part : where;
  const time = by.has("year") ? "" : (year ?? `${period.min}/${period.max}`);
  return `${substance}\n${place}\n${by.has("organization") ? group : body}\n${time}`;
}
