import { lastWords, monthCounts, partOrdinals } from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import type { Clock } from "./clock.js";
import { isOneOf } from "../words.js";
import { isYear } from "./date-words.js";
import { two } from "./edtf.js";
import type { FoundTime } from "./found-time.js";
import { yearFromPublication } from "./relative-times.js";

const half = 6;
const quarter = 3;

/** "the first half of 2021", "first nine months of 2019", "seven months of 2020", "third quarter of 2015", "H1 2021", "first half of the year" */
export function partOfYearAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const short = /^([hq])([1-4])$/.exec(token.norm);
  if (short !== null) {
    const behind = tokens[at + 1]?.norm === "of" ? at + 2 : at + 1;
    const year = tokens[behind];
    return year !== undefined && isYear(year)
      ? part(short[1] === "h" ? half : quarter, Number(short[2]), year.text, behind + 1)
      : null;
  }
  const nth = partOrdinals.get(token.norm);
  const noun = tokens[at + 1]?.norm;
  const isLast = isOneOf(token.norm, lastWords);
  if (noun === "half" || noun === "quarter") {
    const length = noun === "half" ? half : quarter;
    const index = isLast ? 12 / length : nth;
    return index === undefined ? null : partOf(tokens, at + 2, length, index, clock);
  }
  if (isLast) return lastMonths(tokens, at + 1, clock);
  // "first five months", "5 first months"
  const isSwapped = noun === "first" && tokens[at + 2]?.norm === "months";
  if (isSwapped) return partOf(tokens, at + 3, Number(token.text), 1, clock);
  const counted = nth === 1 ? at + 1 : at;
  if (tokens[counted + 1]?.norm !== "months") return null;
  const length = monthCounts.get(tokens[counted]?.norm ?? "") ?? Number(tokens[counted]?.text);
  const isPart = Number.isInteger(length) && length > 1 && length < 12;
  return isPart ? partOf(tokens, counted + 2, length, 1, clock) : null;
}

/** "the last three months of 2021" */
function lastMonths(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  if (tokens[at + 1]?.norm !== "months") return null;
  const length = monthCounts.get(tokens[at]?.norm ?? "") ?? Number(tokens[at]?.text);
  const year = partOf(tokens, at + 2, 12, 1, clock);
  return year === null || !(length > 1 && length < 12)
    ? null
    : { ...year, first: `${year.first.slice(0, 4)}-${two(13 - length)}` };
}

/** The year behind a part: "of 2021", "of last year", "of the year". */
function partOf(tokens: readonly Token[], at: number, length: number, index: number, clock: Clock): FoundTime | null {
  const isOf = tokens[at]?.norm === "of" || tokens[at]?.norm === "in";
  const to = isOf ? at + 1 : at;
  const token = tokens[to];
  if (token !== undefined && isYear(token)) return part(length, index, token.text, to + 1);
  const year = yearFromPublication(tokens, to, clock);
  if (year !== null) return part(length, index, year.first, year.to);
  const isThisYear = isOf && token?.norm === "the" && tokens[to + 1]?.norm === "year";
  return clock.year !== null && isThisYear ? part(length, index, String(clock.year), to + 2) : null;
}

/** The part with this index, from 1, when a year is cut into parts of so many months. */
const part = (length: number, index: number, year: string, to: number): FoundTime | null =>
  !(length * index <= 12)
    ? null
    : {
        first: `${year}-${two(length * (index - 1) + 1)}`,
        last: `${year}-${two(length * index)}`,
        rule: "date/part-of-year",
        to,
      };
