import type { Interval } from "../../vocabulary/edtf.js";

/** The calendar year within which the whole period lies: a fiscal year from April to March lies within none. */
export function calendarYear({ min, max }: Interval): number | null {
  const year = new Date(min).getUTCFullYear();
  return Number.isFinite(min) && Number.isFinite(max) && year === new Date(max).getUTCFullYear() ? year : null;
}

/** Which part of its year some periods cover that do not overlap; empty for all of it. The same in every year. */
export function partOfYear(periods: readonly Interval[]): string {
  const [first] = periods;
  if (periods.length === 1 && first !== undefined && isWholeYear(first)) return "";
  const sorted = [...periods].sort((a, b) => a.min - b.min);
  const merged: { min: number; max: number }[] = [];
  for (const { min, max } of sorted) {
    const last = merged.at(-1);
    if (last?.max === min - 1) last.max = max;
    else merged.push({ min, max });
  }
  const stretches = merged.map(({ min, max }) => `${day(min)}/${day(max)}`).join();
  return stretches === "1-1/12-31" ? "" : stretches;
}

/** `2-28`, with which February ends in every year. */
function day(time: number): string {
  const date = new Date(time);
  const month = date.getUTCMonth() + 1;
  const ofMonth = date.getUTCDate();
  return `${month}-${month === 2 ? Math.min(ofMonth, 28) : ofMonth}`;
}

const isWholeYear = ({ min, max }: Interval): boolean => {
  const year = new Date(min).getUTCFullYear();
  return min === Date.UTC(year, 0) && max === Date.UTC(year + 1, 0) - 1;
};
