import { numericDate } from "../../vocabulary/numeric-date.js";
import type { Token } from "../token.js";
import type { Clock } from "./clock.js";
import { dayOf, isLink, isMeasured, isMisreadMonth, isYear, monthOf, past, yearAt } from "./date-words.js";
import type { CalendarDate } from "./edtf.js";
import { type FoundTime, timeBetween } from "./found-time.js";
import { monthAt } from "./months.js";
import { undated } from "./undated.js";

/** "2018-11-13", "26.05.2015", "03/14/2019"; of "03/04/2019" nobody knows the day unless the order is known. */
export function figuresAt(token: Token, at: number, clock: Clock): FoundTime {
  const day = numericDate(token.text, clock.order) ?? undated.day;
  const isClear = day !== undated.day;
  const rule = /^\d{4}/.test(token.text)
    ? "date/iso-8601"
    : isClear && isMonthFirst(token.text, day)
      ? "date/month-day-year"
      : "date/day-month-year";
  return { first: day, last: day, rule, to: at + 1 };
}

const isMonthFirst = (printed: string, day: string): boolean =>
  Number(/^\d+/.exec(printed)?.[0]) !== Number(day.slice(8));

/** "13 November 2018", "21-25 June 2021", "from 17 September to 8 October", "the 5th of May" */
export function dayMonthAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const day = dayOf(tokens[at]);
  if (day === null) return null;
  // "21-25 June", "21 and 22 June", "21 to 25 June"
  const lastDay = isLink(tokens[at + 1]) ? dayOf(tokens[at + 2]) : null;
  const start = datedMonthAt(tokens, past(tokens, lastDay === null ? at + 1 : at + 3, "of"), day);
  if (start === null) return null;
  if (lastDay !== null) return timeBetween(start, { ...start, day: lastDay }, start.to, "date/days-of-month", clock);
  const nextDay = isLink(tokens[start.to]) ? dayOf(tokens[start.to + 1]) : null;
  // "between 3 March and 28 May"; elsewhere "and" has two days on its sides.
  if (nextDay !== null && (tokens[start.to]?.norm !== "and" || tokens[at - 1]?.norm === "between")) {
    const end = lastMonthAt(tokens, past(tokens, start.to + 2, "of"), nextDay);
    if (end !== null) return timeBetween(start, end, end.to, "date/two-days", clock);
  }
  return timeBetween(start, start, start.to, "date/day-month-year", clock);
}

type PrintedDate = CalendarDate & { readonly to: number };

const datedMonthAt = (tokens: readonly Token[], at: number, day: number): PrintedDate | null =>
  isMisreadMonth(tokens, at) ? null : lastMonthAt(tokens, at, day);

/** A month, with its year where there is one, of a day that was read before. */
function lastMonthAt(tokens: readonly Token[], at: number, day: number): PrintedDate | null {
  const month = monthOf(tokens[at]);
  if (month === null) return null;
  const behind = past(tokens, at + 1, ".");
  const year = yearAt(tokens, behind);
  return { month, day, year: year?.year ?? null, to: year?.to ?? behind };
}

/** "November 13, 2018", "August 28 to September 3", "June 19-21, 2024", "November 2018", "January to June 2021", "May" */
export function monthDayAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const month = monthOf(tokens[at]);
  if (month === null || isMisreadMonth(tokens, at)) return null;
  const behind = past(tokens, at + 1, ".");
  const day = isYear(tokens[behind]) ? null : dayOf(tokens[behind]);
  if (day === null) return monthAt(tokens, at, month, past(tokens, behind, "of"), clock);
  const last = lastDayAt(tokens, behind + 1, month, tokens[at - 1]?.norm === "between");
  const year = yearAt(tokens, last?.to ?? behind + 1);
  const to = year?.to ?? last?.to ?? behind + 1;
  const start: CalendarDate = { month, day, year: year?.year ?? null };
  return last === null
    ? timeBetween(start, start, to, "date/month-day-year", clock)
    : timeBetween(start, { month: last.month, day: last.day, year: start.year }, to, "date/two-days", clock);
}

/** "-21" of "June 19-21", "to September 3" of "August 28 to September 3"; not "and 12 kg". */
function lastDayAt(
  tokens: readonly Token[],
  at: number,
  month: number,
  isBetween: boolean,
): { readonly month: number; readonly day: number; readonly to: number } | null {
  if (!isLink(tokens[at])) return null;
  const otherMonth = monthOf(tokens[at + 1]);
  const dayAt = otherMonth === null ? at + 1 : past(tokens, at + 2, ".");
  const day = dayOf(tokens[dayAt]);
  if (day === null) return null;
  const isDay = otherMonth === null ? !isMeasured(tokens, at + 2) : tokens[at]?.norm !== "and" || isBetween;
  return isDay ? { month: otherMonth ?? month, day, to: dayAt + 1 } : null;
}
