import type { Interval } from "../model/edtf.js";
import type { Figure } from "./totals/figure.js";

/** The calendar years of a period that figures, of which no two overlap, do not cover; of the first and last year only what is in the period counts. */
export function yearsNotCovered(figures: readonly Figure[], period: Interval): number[] {
  const inTime = figures.map(({ period: covered }) => covered).sort((a, b) => a.min - b.min);
  const years: number[] = [];
  let past = 0;
  for (let year = yearOf(period.min); year <= yearOf(period.max); year++) {
    let open = Math.max(period.min, Date.UTC(year, 0));
    while ((inTime[past]?.max ?? Infinity) < open) past += 1;
    for (let at = past; ; at += 1) {
      const next = inTime[at];
      if (next === undefined || next.min > open) break;
      open = Math.max(open, next.max + 1);
    }
    if (open <= Math.min(period.max, Date.UTC(year + 1, 0) - 1)) years.push(year);
  }
  return years;
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
