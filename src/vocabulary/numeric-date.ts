import { isCalendarDay } from "./edtf.js";

/** Which of day and month somebody prints first, where it is known. */
export type DateOrder = "day-first" | "month-first";

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const two = (part: string): string => part.padStart(2, "0");

/**
 * The days that a date in figures can be, as EDTF: one for `03/14/2019`, `26.05.2015`, `2018/11/13`; two for `03/04/2019`,
 * the day first before the month first; none for `31/02/2019` and for a year of two digits.
 */
export function numericDates(text: string): readonly string[] {
  const ordered = yearFirst.exec(text);
  if (ordered !== null) {
    const [, year = "", , month = "", day = ""] = ordered;
    return [`${year}-${two(month)}-${two(day)}`].filter(isCalendarDay);
  }
  const printed = yearLast.exec(text);
  if (printed === null) return [];
  const [, one = "", mark = "", other = "", year = ""] = printed;
  const [dayFirst, monthFirst] = [`${year}-${two(other)}-${two(one)}`, `${year}-${two(one)}-${two(other)}`];
  const days = [...new Set([dayFirst, monthFirst])].filter(isCalendarDay);
  // With full stops nobody prints the month first.
  return mark === "." ? days.slice(0, 1) : days;
}

/** The one day that a date in figures is, by the custom of who prints it; null when it can be either, or none. */
export function numericDate(text: string, order: DateOrder | null): string | null {
  const [first, second] = numericDates(text);
  if (first === undefined) return null;
  if (second === undefined) return first;
  return order === null ? null : order === "day-first" ? first : second;
}

/** The order that dates of one text have in common, as far as they show it; null when they show none, or both. */
export function orderIn(dates: Iterable<string>): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const date of dates) {
    const [day, ...others] = yearLast.test(date) ? numericDates(date) : [];
    if (day === undefined || others.length > 0 || /[.]/.test(date)) continue;
    const first = Number(date.split(/[-/]/, 1)[0]);
    if (first === Number(day.slice(8)) && first !== Number(day.slice(5, 7))) orders.add("day-first");
    else if (first !== Number(day.slice(8))) orders.add("month-first");
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}
