import {
  periodNouns,
  previousWords,
  type RelativeTime,
  relativeTimes,
  relativeYears,
  samePeriodLinks,
  sameWords,
} from "../lexicon/time-words.js";
import { Phrases } from "../phrases.js";
import type { Token } from "../token.js";
import { isOneOf, pastWords } from "../words.js";
import type { Clock } from "./clock.js";
import { isYear } from "./date-words.js";
import { two } from "./edtf.js";
import type { FoundTime } from "./found-time.js";
import { undated } from "./undated.js";

const publicationPhrases = new Phrases(relativeTimes);
const yearPhrases = new Phrases(relativeYears);

/** "yesterday", "last year", "a year earlier", "the same period of 2019" */
export const relativeTimeAt = (tokens: readonly Token[], at: number, clock: Clock): FoundTime | null =>
  samePeriodAt(tokens, at) ?? relatedYearAt(tokens, at, clock) ?? fromPublication(tokens, at, clock);

/** "the same period of last year", "the corresponding period of 2019" */
function samePeriodAt(tokens: readonly Token[], at: number): FoundTime | null {
  if (!isSamePeriod(tokens, at)) return null;
  const to = pastWords(tokens, at + 2, samePeriodLinks);
  const unresolved = { first: "", last: "", rule: "date/same-period" };
  const token = tokens[to];
  if (token !== undefined && isYear(token)) return { ...unresolved, relation: { year: token.text }, to: to + 1 };
  if (isOneOf(token?.norm, previousWords) && tokens[to + 1]?.norm === "year")
    return { ...unresolved, relation: { years: -1 }, to: to + 2 };
  const related = yearPhrases.at(tokens, to) ?? yearPhrases.at(tokens, to - 1);
  return related === null ? null : { ...unresolved, relation: { years: related.value }, to: related.to };
}

const isSamePeriod = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]?.norm, sameWords) && isOneOf(tokens[at + 1]?.norm, periodNouns);

/** "a year earlier" */
function relatedYearAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const related = yearPhrases.at(tokens, at);
  if (related === null) return null;
  const year = clock.year === null ? "" : String(clock.year + related.value);
  return { first: year, last: year, rule: "date/year-before", relation: { years: related.value }, to: related.to };
}

function fromPublication(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const found = publicationPhrases.at(tokens, at);
  if (found === null) return null;
  const edtf = relativeDate(found.value, clock);
  return { first: edtf, last: edtf, rule: `date/${found.value}-at-publication`, isFromPublication: true, to: found.to };
}

/** "this year", "last year" */
export function yearFromPublication(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const found = publicationPhrases.at(tokens, at);
  return found?.value === "this-year" || found?.value === "last-year" ? fromPublication(tokens, at, clock) : null;
}

function relativeDate(value: RelativeTime, clock: Clock): string {
  switch (value) {
    case "yesterday":
      return clock.daysBefore(1) ?? undated.day;
    case "today":
    case "to-date":
      return clock.day ?? undated.day;
    case "this-year":
      return clock.year === null ? undated.year : String(clock.year);
    case "last-year":
      return clock.year === null ? undated.year : String(clock.year - 1);
    case "this-month":
      return clock.day?.slice(0, 7) ?? undated.month;
    case "last-month": {
      if (clock.day === null) return undated.month;
      const [year = 0, month = 0] = clock.day.split("-").map(Number);
      return month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
    }
  }
}
