import type { DateOrder } from "../../vocabulary/numeric-date.js";
import { two } from "./edtf.js";

const dayInMilliseconds = 86_400_000;
const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The day of publication, from which relative dates count. */
export class Clock {
  /** Null when no more than the year or the month is known. */
  readonly day: string | null;
  readonly year: number | null;

  constructor(
    publishedOn: string | null,
    /** Whether fiscal years are those of the United States. */
    readonly isAmerican: boolean,
    /** Which of day and month comes first in dates of figures; null when nobody knows. */
    readonly order: DateOrder | null,
  ) {
    this.day = publishedOn !== null && /^\d{4}-\d\d-\d\d$/.test(publishedOn) ? publishedOn : null;
    this.year = publishedOn === null ? null : Number(/^\d{4}/.exec(publishedOn)?.[0]) || null;
  }

  daysBefore(days: number): string | null {
    return this.day === null ? null : dayOf(atMidnight(this.day) - days * dayInMilliseconds);
  }

  /** The last day of publication or before it that was this day of the week, counted from 0 for Sunday. */
  lastWeekday(weekday: number): string | null {
    if (this.day === null) return null;
    const ownWeekday = new Date(atMidnight(this.day)).getUTCDay();
    return this.daysBefore((ownWeekday - weekday + 7) % 7);
  }

  /** The year of a date printed without one: the last time that it came before the publication, or a month after it. */
  yearOf(month: number, day: number | null): string {
    if (this.year === null) return "XXXX";
    if (this.day === null) return String(this.year);
    const date = `${this.year}-${two(month)}-${two(day ?? 1)}`;
    const limit = dayOf(atMidnight(this.day) + 31 * dayInMilliseconds);
    return String(date <= limit ? this.year : this.year - 1);
  }
}
