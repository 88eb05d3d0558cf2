import { months, weekdays } from "./lexicon/calendar.js";
import { timeStarters } from "./lexicon/time-words.js";
import { Clock } from "./times/clock.js";
import { dayMonthAt, figuresAt, monthDayAt } from "./times/dates.js";
import { fiscalYearAt } from "./times/fiscal-years.js";
import type { FoundTime, PrintedPeriod } from "./times/found-time.js";
import { withOpenEnd } from "./times/open-ends.js";
import { partOfYearAt } from "./times/parts-of-year.js";
import { relativeTimeAt } from "./times/relative-times.js";
import { fromBeginningAt, spanAt } from "./times/spans.js";
import { weekdayAt } from "./times/weekdays.js";
import { yearsAt } from "./times/years.js";
import { undated } from "./times/undated.js";
import { type DateOrder, orderIn } from "../vocabulary/numeric-date.js";
import { isCalendarDay } from "../vocabulary/edtf.js";
import { printedOf, type Span, spanOf, type Token } from "./token.js";

/** A date or period that a text prints. */
export interface PrintedTime extends Span, PrintedPeriod {
  readonly text: string;
}

/** All dates and periods of a text in their order. What counts from the publication is undated when that is unknown. */
export function timesOf(
  tokens: readonly Token[],
  publishedOn: string | null,
  isAmerican = false,
  order: DateOrder | null = isAmerican ? "month-first" : null,
): PrintedTime[] {
  const dates = tokens.filter(({ kind }) => kind === "date").map(({ text }) => text);
  const clock = new Clock(publishedOn, isAmerican, dates.length === 0 ? order : (orderIn(dates) ?? order));
  const times: PrintedTime[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mayBegin(tokens[at]) ? timeAt(tokens, at, clock) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    const {
      from = at,
      to,
      first,
      last,
      rule,
      isFromPublication,
      relation,
    } = withOpenEnd(tokens, at, ofCalendar(found));
    times.push({
      text: printedOf(tokens, from, to),
      first,
      last,
      rule,
      isFromPublication,
      relation,
      ...spanOf(tokens, from, to),
    });
    at = Math.max(to, at + 1);
  }
  return times;
}

/** "31 February 2019" is a date that nobody knows. */
function ofCalendar(found: FoundTime): FoundTime {
  const isReal = (date: string): boolean => date.length !== 10 || date.includes("X") || isCalendarDay(date);
  return isReal(found.first) && isReal(found.last) ? found : { ...found, first: undated.day, last: undated.day };
}

/** Whether a date may begin with this token; most words are passed over without a further look. */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "word"
    ? timeStarters.has(token.norm) ||
      (token.capital && (months.has(token.norm) || weekdays.has(token.norm) || token.norm.startsWith("fy")))
    : token.kind !== "mark");

function timeAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  switch (token.kind) {
    case "date":
      return figuresAt(token, at, clock);
    case "number":
    case "ordinal":
      return (
        dayMonthAt(tokens, at, clock) ??
        partOfYearAt(tokens, at, clock) ??
        spanAt(tokens, at, clock) ??
        yearsAt(tokens, at)
      );
    case "word":
      return (
        fiscalYearAt(tokens, at, clock) ??
        (token.capital ? (monthDayAt(tokens, at, clock) ?? weekdayAt(tokens, at, clock)) : null) ??
        partOfYearAt(tokens, at, clock) ??
        fromBeginningAt(tokens, at, clock) ??
        spanAt(tokens, at, clock) ??
        relativeTimeAt(tokens, at, clock)
      );
    default:
      return null;
  }
}
