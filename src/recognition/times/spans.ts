import {
  beginnings,
  betweenLeadAndSpan,
  endPrepositions,
  endingWords,
  recentUnits,
  spanLeads,
  spanUnits,
  untilWords,
  yearCounts,
} from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import { isOneOf, pastWords } from "../words.js";
import type { Clock } from "./clock.js";
import { isYear, monthOf } from "./date-words.js";
import { dayMonthAt, monthDayAt } from "./dates.js";
import { two } from "./edtf.js";
import type { FoundTime } from "./found-time.js";
import { monthAt } from "./months.js";
import { undated } from "./undated.js";

/** How many words may stand between "over" and its number. */
const mostBetween = 3;

/** "the five years to 2021", "over the past five years", "in recent years" */
export const spanAt = (tokens: readonly Token[], at: number, clock: Clock): FoundTime | null =>
  tokens[at]?.norm === "recent" ? recentAt(tokens, at) : countedSpanAt(tokens, at, clock);

function countedSpanAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const unit = tokens[at + 1]?.norm;
  const count = yearCounts.get(tokens[at]?.norm ?? "") ?? Number(tokens[at]?.text);
  if (!isOneOf(unit, spanUnits) || !Number.isInteger(count) || count < 2 || count > 99) return null;
  const ending = unit === "decades" ? null : spanTo(tokens, at + 2, count, unit === "years", clock);
  return ending ?? undatedSpan(tokens, at, at + 2);
}

/** "in recent years" */
const recentAt = (tokens: readonly Token[], at: number): FoundTime | null =>
  isOneOf(tokens[at + 1]?.norm, recentUnits) ? undatedSpan(tokens, at, at + 2) : null;

/** Years that count from a day that nobody names: a sum over them is that of no single year. */
function undatedSpan(tokens: readonly Token[], at: number, to: number): FoundTime | null {
  let lead = at - 1;
  while (at - lead <= mostBetween && isOneOf(tokens[lead]?.norm, betweenLeadAndSpan)) lead -= 1;
  return isOneOf(tokens[lead]?.norm, spanLeads)
    ? { first: undated.year, last: undated.year, rule: "date/span", from: lead, to }
    : null;
}

/** "to 2021", "ending in March 2021", "to May 2022": the months or years up to a date. */
function spanTo(
  tokens: readonly Token[],
  behind: number,
  count: number,
  areYears: boolean,
  clock: Clock,
): FoundTime | null {
  if (!isOneOf(tokens[behind]?.norm, endingWords)) return null;
  const at = pastWords(tokens, behind, endPrepositions);
  const end = endAt(tokens, at, clock);
  const [, year = "", month = ""] = /^(\d{4})(?:-(\d\d))?/.exec(end?.last ?? "") ?? [];
  if (end === null || year === "") return null;
  if (month === "")
    return areYears ? { first: String(Number(year) - count + 1), last: year, rule: "date/years", to: end.to } : null;
  const months = Number(year) * 12 + Number(month) - (areYears ? count * 12 : count);
  const first = `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  return { first, last: end.last, rule: "date/two-months", to: end.to };
}

/** A day, a month or a year. */
function endAt(tokens: readonly Token[], at: number, clock: Clock): Pick<FoundTime, "last" | "to"> | null {
  const month = monthOf(tokens[at]);
  return (
    dayMonthAt(tokens, at, clock) ??
    monthDayAt(tokens, at, clock) ??
    (month === null ? null : monthAt(tokens, at, month, at + 1, clock)) ??
    (isYear(tokens[at]) ? { last: tokens[at]?.text ?? "", to: at + 1 } : null)
  );
}

/** "since the beginning of the year", "from the start of 2022 to 15 May" */
export function fromBeginningAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  if (!isOneOf(tokens[at]?.norm, beginnings) || tokens[at + 1]?.norm !== "of") return null;
  const noun = isOneOf(tokens[at + 2]?.norm, "the this") ? at + 3 : at + 2;
  const isThisYear = noun > at + 2 && tokens[noun]?.norm === "year";
  const year = isYear(tokens[noun]) ? (tokens[noun]?.text ?? "") : isThisYear ? String(clock.year ?? "XXXX") : null;
  if (year === null) return null;
  const from = tokens[at - 1]?.norm === "the" ? at - 1 : at;
  const lead = tokens[from - 1]?.norm;
  if (lead === "since") return { first: year, last: "..", rule: "date/since-year", from: from - 1, to: noun + 1 };
  if (lead !== "from") return null;
  const isRange = tokens[noun + 1]?.norm === "to" || isOneOf(tokens[noun + 1]?.norm, untilWords);
  const end = isRange ? endAt(tokens, noun + 2, clock) : null;
  return end?.last.startsWith(year) === true
    ? { first: `${year}-01`, last: end.last, rule: "date/two-months", from: from - 1, to: end.to }
    : null;
}
