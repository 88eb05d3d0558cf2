import { bareMonthLeads, sameYearWords } from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { Clock } from "./clock.js";
import { dayOf, isLink, monthOf, past, yearAt } from "./date-words.js";
import { type CalendarDate, edtfOf } from "./edtf.js";
import { type FoundTime, timeBetween } from "./found-time.js";
import { yearFromPublication } from "./relative-times.js";

/** "November 2018", "January to June 2021", "in May"; `behind` is where the year stands if there is one. */
export function monthAt(
  tokens: readonly Token[],
  at: number,
  month: number,
  behind: number,
  clock: Clock,
): FoundTime | null {
  const start: CalendarDate = { month, day: null, year: null };
  const year = yearAt(tokens, behind);
  const to = year?.to ?? past(tokens, at + 1, ".");
  // "May 2019 and June 2020" are two months, "between May 2019 and June 2020" is one period.
  const isRange = tokens[to]?.norm !== "and" || tokens[at - 1]?.norm === "between" || year === null;
  const lastMonth = isLink(tokens[to]) && isRange ? monthOf(tokens[to + 1]) : null;
  if (lastMonth !== null && dayOf(tokens[to + 2]) === null) {
    const end = past(tokens, to + 2, ".");
    const endYear = yearAt(tokens, past(tokens, end, "of")) ?? relativeYearAt(tokens, past(tokens, end, "of"), clock);
    const last: CalendarDate = { month: lastMonth, day: null, year: endYear?.year ?? year?.year ?? null };
    return timeBetween({ ...start, year: year?.year ?? last.year }, last, endYear?.to ?? end, "date/two-months", clock);
  }
  if (year !== null) {
    const edtf = edtfOf(start, year.year);
    return { first: edtf, last: edtf, rule: "date/month-year", to };
  }
  const relative = relativeYearAt(tokens, past(tokens, at + 1, "of"), clock);
  if (relative !== null) {
    const edtf = edtfOf(start, relative.year);
    return { first: edtf, last: edtf, rule: "date/month-year", to: relative.to };
  }
  // "in November of that year": the year stands in another sentence.
  const ofYear = tokens[to]?.norm === "of" ? to + 1 : to;
  const isOfThatYear =
    isOneOf(tokens[ofYear]?.norm === "the" ? tokens[ofYear + 1]?.norm : tokens[ofYear]?.norm, sameYearWords) &&
    tokens[tokens[ofYear]?.norm === "the" ? ofYear + 2 : ofYear + 1]?.norm === "year";
  if (isOfThatYear) {
    const edtf = edtfOf(start, "XXXX");
    return { first: edtf, last: edtf, rule: "date/month", to };
  }
  // A bare month is a date only behind a word that says so: "in May", "since March".
  const lead = tokens[at - 1]?.norm;
  if (!isOneOf(lead, bareMonthLeads)) return null;
  const edtf = edtfOf(start, clock.yearOf(month, null));
  return { first: edtf, last: edtf, rule: "date/month", to };
}

/** "this year", "last year" behind a month, where the year of publication is known */
function relativeYearAt(
  tokens: readonly Token[],
  at: number,
  clock: Clock,
): { readonly year: string; readonly to: number } | null {
  const found = yearFromPublication(tokens, at, clock);
  return found === null || !/^\d{4}$/.test(found.first) ? null : { year: found.first, to: found.to };
}
