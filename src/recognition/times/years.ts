import { countNouns } from "../lexicon/number-words.js";
import { weakYearLeads, yearLeads, yearNouns } from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { isLink, isMeasured, isYear, monthOf } from "./date-words.js";
import type { FoundTime } from "./found-time.js";

/** "2011 to 2017", "2011-2017", "2011–17", "in 2006", "the 1990s" */
export function yearsAt(tokens: readonly Token[], at: number): FoundTime | null {
  const token = tokens[at];
  if (token === undefined || !isYear(token) || isMeasured(tokens, at + 1)) return null;
  const first = token.text;
  const next = tokens[at + 1];
  if (next?.norm === "s" && next.joined) {
    const decade = `${first.slice(0, 3)}X`;
    return { first: decade, last: decade, rule: "date/decade", to: at + 2 };
  }
  if (!isPlausibleYear(tokens, at)) return null;
  const lead = tokens[at - 1]?.norm;
  const last = lastYear(tokens, at, first);
  if (last !== null)
    return {
      first,
      last,
      rule: "date/years",
      to: at + 3,
      ...(lead === "from" || lead === "between" ? { from: at - 1 } : {}),
    };
  return { first, last: first, rule: "date/year", to: at + 1, ...(lead === "in" ? { from: at - 1 } : {}) };
}

/** "2017" of "2011 to 2017", and of "2011–17" too. */
function lastYear(tokens: readonly Token[], at: number, first: string): string | null {
  const link = tokens[at + 1];
  const token = tokens[at + 2];
  if (!isLink(link) || token?.kind !== "number") return null;
  if (link?.norm === "and" && tokens[at - 1]?.norm !== "between") return null;
  const isShort = /^\d{2}$/.test(token.text) && token.joined;
  const last = isYear(token) ? token.text : isShort ? first.slice(0, 2) + token.text : null;
  return last !== null && last > first && !isMeasured(tokens, at + 3) ? last : null;
}

/** Whether the words around a number of four digits leave it a year: "in 2017" does, "a total of 1927 suspects" does not. */
function isPlausibleYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.norm === "of" && isOneOf(tokens[at - 2]?.norm, countNouns)) return false;
  const isSmallWord = next?.kind === "word" && !next.capital;
  if (before === undefined) return !(isSmallWord && next.norm.endsWith("s"));
  if (before.text === "-" || before.text === "–")
    return isYear(tokens[at - 2]) || tokens[at - 2]?.capital === true || monthOf(tokens[at - 2]) !== null;
  const isCounted = isSmallWord && /[^s]s$/.test(next.norm);
  if (yearLeads.has(before.norm)) return !isOneOf(before.norm, weakYearLeads) || !isCounted || next.norm === "was";
  // "Channel 2007", "Convention 1988", "December 2019"
  return (before.capital || isOneOf(before.norm, yearNouns)) && !isCounted;
}
