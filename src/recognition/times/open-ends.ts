import { earlierParts, endNouns, onwardWords, sinceWords, untilWords } from "../lexicon/time-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { FoundTime } from "./found-time.js";

const sinceRules = { day: "date/since-day", month: "date/since-month", year: "date/since-year" } as const;

/** "since 2011", "from March 2019 onwards", "until 2014": a time that is one end of a period, whose other end is open. */
export function withOpenEnd(tokens: readonly Token[], at: number, found: FoundTime): FoundTime {
  if (found.first !== found.last || found.relation !== undefined) return found;
  const begin = found.from ?? at;
  const lead = leadBefore(tokens, begin);
  if (isOneOf(tokens[lead]?.norm, sinceWords)) return openEnded(found, lead, found.to);
  if (isOnward(tokens, begin, found.to)) {
    const from = tokens[begin - 1]?.norm === "from" ? begin - 1 : begin;
    return openEnded(found, from, found.to + 1);
  }
  const by = byBefore(tokens, begin);
  if (by !== null) return { ...found, first: "..", rule: "date/until", from: by };
  if (!isOneOf(tokens[begin - 1]?.norm, untilWords) && !isUpTo(tokens, begin)) return found;
  const from = isUpTo(tokens, begin) ? begin - 2 : begin - 1;
  // "It was not until 2014 that …" is the year in which something began.
  return tokens[from - 1]?.norm === "not" ? found : { ...found, first: "..", rule: "date/until", from };
}

/** Past the words of "since the early 1990s". */
function leadBefore(tokens: readonly Token[], begin: number): number {
  let at = begin - 1;
  while (begin - at < 4 && isOneOf(tokens[at]?.norm, earlierParts)) at -= 1;
  return at;
}

/** "by" of "by the end of May", "by the end of 2021". */
function byBefore(tokens: readonly Token[], begin: number): number | null {
  if (tokens[begin - 1]?.norm !== "of" || !isOneOf(tokens[begin - 2]?.norm, endNouns)) return null;
  const by = tokens[begin - 3]?.norm === "the" ? begin - 4 : begin - 3;
  return tokens[by]?.norm === "by" ? by : null;
}

const isUpTo = (tokens: readonly Token[], begin: number): boolean =>
  tokens[begin - 1]?.norm === "to" && tokens[begin - 2]?.norm === "up";

/** "March 2019 onwards", and "from 2019 on" where nothing follows that it could be on. */
function isOnward(tokens: readonly Token[], begin: number, to: number): boolean {
  if (isOneOf(tokens[to]?.norm, onwardWords)) return true;
  const next = tokens[to + 1];
  return (
    tokens[to]?.norm === "on" && tokens[begin - 1]?.norm === "from" && (next === undefined || next.kind === "mark")
  );
}

const openEnded = (found: FoundTime, from: number, to: number): FoundTime => ({
  ...found,
  last: "..",
  rule: found.first.length === 10 ? sinceRules.day : found.first.length === 7 ? sinceRules.month : sinceRules.year,
  from,
  to,
});

/** Whether a rule reads a beginning behind which the end is open. */
export const isSinceRule = (rule: string): boolean => Object.values<string>(sinceRules).includes(rule);
