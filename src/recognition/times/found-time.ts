import { type CalendarDate, edtfOf } from "./edtf.js";
import type { Clock } from "./clock.js";

/** A date or period: the first and the last part of it as EDTF, and the rule that read them. */
export interface PrintedPeriod {
  readonly first: string;
  /** The same as `first` for one day, month or year; `..` for an end that is open. */
  readonly last: string;
  readonly rule: string;
  /** Whether its words are no date but count from the publication: "yesterday", "on Tuesday". */
  readonly isFromPublication?: boolean;
  /** "a year earlier", "the same period of 2018": what it is depends on the period that the text speaks of. */
  readonly relation?: { readonly years: number } | { readonly year: string };
}

/** A period with the token behind it, and the token that it begins with when that is not the one that was looked at. */
export interface FoundTime extends PrintedPeriod {
  readonly from?: number;
  readonly to: number;
}

/** From one date to another; a year that one of them lacks is the other's, or follows from the publication. */
export function timeBetween(start: CalendarDate, end: CalendarDate, to: number, rule: string, clock: Clock): FoundTime {
  const year = end.year ?? start.year ?? clock.yearOf(end.month, end.day);
  const first = edtfOf(start, start.year ?? year);
  if (start === end) return { first, last: first, rule, to };
  const last = edtfOf(end, year);
  if (first <= last) return { first, last, rule, to };
  // "from 28 December to 3 January 2019", "December 2018 to January"
  if (start.year === null) return { first: edtfOf(start, shifted(year, -1)), last, rule, to };
  return end.year === null ? { first, last: edtfOf(end, shifted(year, 1)), rule, to } : { first, last, rule, to };
}

const shifted = (year: string, years: number): string => (/^\d{4}$/.test(year) ? String(Number(year) + years) : year);
