import { endingWords, endPrepositions, yearEndWords } from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { Clock } from "./clock.js";
import { isYear, monthOf } from "./date-words.js";
import { dayMonthAt, monthDayAt } from "./dates.js";
import { two } from "./edtf.js";
import type { FoundTime } from "./found-time.js";
import { monthAt } from "./months.js";

/** "fiscal year 2018", "FY 2018", "FY2016/17", "financial year 2016-2017", and "the year ending March 2022": twelve months that begin elsewhere than in January. */
export function fiscalYearAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const norm = tokens[at]?.norm ?? "";
  if (/^fy\d{4}$/.test(norm)) return twoYearsAt(tokens, at, norm.slice(2)) ?? fiscalYear(norm.slice(2), at + 1, clock);
  const isFiscal = isOneOf(norm, "fiscal financial") && tokens[at + 1]?.norm === "year";
  if (norm === "fy" || isFiscal) {
    const yearAt = isFiscal ? at + 2 : at + 1;
    const year = tokens[yearAt];
    if (year !== undefined && isYear(year))
      return (
        twoYearsAt(tokens, yearAt, year.text) ??
        (norm === "financial" ? null : fiscalYear(year.text, yearAt + 1, clock))
      );
  }
  const noun = norm === "fiscal" ? at + 1 : at;
  // "from the beginning of the year to 15 May"
  if (isOneOf(tokens[at - 1]?.norm, "the this") && tokens[at - 2]?.norm === "of") return null;
  return isOneOf(tokens[noun]?.norm, "year months") ? yearEnding(tokens, noun, clock) : null;
}

/** "2016/17", "2016-2017": the twelve months begin in the first year and end in the second, and no more is known. */
function twoYearsAt(tokens: readonly Token[], at: number, first: string): FoundTime | null {
  const [mark, end] = [tokens[at + 1], tokens[at + 2]];
  if (!isOneOf(mark?.text, "/ - –") || mark?.joined !== true || end?.joined !== true || end.kind !== "number")
    return null;
  const last = String(Number(first) + 1);
  const isNext = end.text === last || end.text === last.slice(2);
  return isNext ? { first, last, rule: "date/fiscal-year-of-two", to: at + 3 } : null;
}

/** The United States count theirs from October; elsewhere the year is all that is known. */
const fiscalYear = (year: string, to: number, { isAmerican }: Clock): FoundTime =>
  isAmerican
    ? { first: `${Number(year) - 1}-10`, last: `${year}-09`, rule: "date/fiscal-year-us", to }
    : { first: year, last: year, rule: "date/fiscal-year", to };

/** "the year ending March 2022", "the 12 months to June 2021", "the fiscal year that ended Sept. 30" */
function yearEnding(tokens: readonly Token[], noun: number, clock: Clock): FoundTime | null {
  const isTwelveMonths = tokens[noun]?.norm !== "months" || isOneOf(tokens[noun - 1]?.norm, "12 twelve");
  const dateAt = behindEnding(tokens, noun + 1);
  if (dateAt === null || !isTwelveMonths) return null;
  const month = monthOf(tokens[dateAt]);
  const end =
    dayMonthAt(tokens, dateAt, clock) ??
    monthDayAt(tokens, dateAt, clock) ??
    (month === null ? null : monthAt(tokens, dateAt, month, dateAt + 1, clock));
  const printed = end === null ? null : /^(\d{4})-(\d\d)/.exec(end.last);
  if (end === null || printed === null) return null;
  const [last, year = "", lastMonth = ""] = printed;
  const first = Number(lastMonth) === 12 ? `${year}-01` : `${Number(year) - 1}-${two(Number(lastMonth) + 1)}`;
  return { first, last, rule: "date/year-ending", to: end.to };
}

/** Past "ending in", "that ended on", "to": where the last month of the year is printed. */
function behindEnding(tokens: readonly Token[], at: number): number | null {
  let to = at;
  let ends = false;
  while (isOneOf(tokens[to]?.norm, yearEndWords) && to - at < 4) {
    ends ||= isOneOf(tokens[to]?.norm, endingWords);
    to += 1;
  }
  return ends && isOneOf(tokens[to - 1]?.norm, endPrepositions) ? to : null;
}
