import { months, weekdays } from "./calendar.js";
import { edtfInterval, isCalendarDay } from "./edtf.js";
import { folded } from "./names.js";
import { type DateOrder, numericDate } from "./numeric-date.js";
import { plainDigits } from "./printed-number.js";

const two = (value: number): string => String(value).padStart(2, "0");
/** Longer than any date that people write, and short enough for the patterns. */
const longest = 60;

const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}+) (\d{4})$/u;
const monthDayYear = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u;
const monthYear = /^(\p{L}+)(?: of)? (\d{4})$/u;
// "2018-11-13T10:00:00Z", "13 November 2018 10:00:00 +0000"
const timeOfDay = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:z|utc|gmt|[ap]m|[-+]\d{2}:?\d{2}))?$/;

/**
 * A date as people and programs write it outside a text, as EDTF: `2018-11-13`, `13 November 2018`, `Nov. 13, 2018`,
 * `Tue, 13 Nov 2018 10:00:00 +0000`, `13.11.2018`, `November 2018`. Null when it is none, or could be two days.
 */
export function writtenDate(written: string, order: DateOrder | null = null): string | null {
  const text = plainDigits(written.trim());
  if (edtfInterval(text) !== null) return text;
  if (text.length > longest) return null;
  const words = folded(text)
    .replace(timeOfDay, "")
    .replace(/[,.]?\s+/gu, " ")
    .trim();
  const plain = withoutWeekday(words);
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return isCalendarDay(plain) ? plain : null;
  return inWords(plain) ?? numericDate(plain, order);
}

function withoutWeekday(words: string): string {
  const [first = "", ...rest] = words.split(" ");
  return weekdays.has(first) ? rest.join(" ") : words;
}

function inWords(words: string): string | null {
  const [, day = "", month = "", year = ""] = dayMonthYear.exec(words) ?? swapped(monthDayYear.exec(words)) ?? [];
  if (day !== "") {
    const number = months.get(month);
    const date = number === undefined ? "" : `${year}-${two(number)}-${two(Number(day))}`;
    return isCalendarDay(date) ? date : null;
  }
  const [, name = "", ofYear = ""] = monthYear.exec(words) ?? [];
  const number = months.get(name);
  const date = number === undefined ? "" : `${ofYear}-${two(number)}`;
  return edtfInterval(date) === null ? null : date;
}

const swapped = (found: RegExpExecArray | null): readonly string[] | null =>
  found === null ? null : [found[0], found[2] ?? "", found[1] ?? "", found[3] ?? ""];
