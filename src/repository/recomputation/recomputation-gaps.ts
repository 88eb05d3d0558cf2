import type { Interval } from "../../vocabulary/edtf.js";
import type { Figure } from "../totals/figure.js";

/** Of a calendar year what is in a period. */
export interface YearOfPeriod extends Interval {
  readonly year: number;
}

/** The calendar years of a period. */
export function yearsOf(period: Interval): YearOfPeriod[] {
  const years: YearOfPeriod[] = [];
  for (let year = yearOf(period.min); year <= yearOf(period.max); year++) {
    const [min, max] = [Math.max(period.min, Date.UTC(year, 0)), Math.min(period.max, Date.UTC(year + 1, 0) - 1)];
    years.push({ year, min, max });
  }
  return years;
}

/** The years that figures, of which no two overlap, do not cover. */
export function yearsNotCovered(figures: readonly Figure[], years: readonly YearOfPeriod[]): number[] {
  const inTime = figures.map(({ period }) => period).sort((a, b) => a.min - b.min);
  const open: number[] = [];
  let past = 0;
  for (const { year, min, max } of years) {
    let from = min;
    while ((inTime[past]?.max ?? Infinity) < min) past += 1;
    for (let at = past; ; at += 1) {
      const next = inTime[at];
      if (next === undefined || next.min > from) break;
      from = Math.max(from, next.max + 1);
    }
    if (from <= max) open.push(year);
  }
  return open;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
