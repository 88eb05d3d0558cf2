import { weekdays } from "../lexicon/calendar.js";
import type { Token } from "../token.js";
import type { Clock } from "./clock.js";
import { past } from "./date-words.js";
import { dayMonthAt, monthDayAt } from "./dates.js";
import type { FoundTime } from "./found-time.js";
import { undated } from "./undated.js";

/** "on Tuesday": the last one up to the publication. Short forms such as "Sun" and "Sat" are seldom days. */
export function weekdayAt(tokens: readonly Token[], at: number, clock: Clock): FoundTime | null {
  const token = tokens[at];
  const weekday = token === undefined || token.text.length < 6 ? undefined : weekdays.get(token.norm);
  if (weekday === undefined) return null;
  // "Tuesday, 13 November 2018": the date says more than its day.
  const behind = past(tokens, at + 1, ",");
  const dated = dayMonthAt(tokens, behind, clock) ?? monthDayAt(tokens, behind, clock);
  if (dated !== null) return dated;
  const date = clock.lastWeekday(weekday) ?? undated.day;
  return {
    first: date,
    last: date,
    rule: "date/weekday-up-to-publication",
    isFromPublication: true,
    to: at + 1,
    ...(tokens[at - 1]?.norm === "on" ? { from: at - 1 } : {}),
  };
}
