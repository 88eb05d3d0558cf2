import { type Span, spanOf, type Token } from "./token.js";
import { Phrases } from "./phrases.js";
import { isOneOf } from "./words.js";

/** A date or period that a text prints: the first and the last part of it as EDTF, and the rule that read them. */
export interface PrintedTime extends Span {
  readonly first: string;
  /** The same as `first` for one day, month or year; `..` for an end that is open. */
  readonly last: string;
  readonly rule: string;
  /** "a year earlier", "the same period of 2018": what it is depends on the period that the text speaks of. */
  readonly relation?: { readonly years: number } | { readonly year: string };
}

type Found = Pick<PrintedTime, "first" | "last" | "rule" | "relation"> & {
  readonly from?: number;
  readonly to: number;
};

const monthNames = "january february march april may june july august september october november december".split(" ");
const months = new Map(
  monthNames.flatMap((name, index) =>
    [name, name.slice(0, 3), ...(name === "september" ? ["sept"] : [])].map((form) => [form, index + 1] as const),
  ),
);
const weekdays = new Map(
  "sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .flatMap((name, index) => [[name, index] as const, [name.slice(0, 3), index] as const]),
);
const two = (value: number): string => String(value).padStart(2, "0");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const toWords = words("to until till through and - – — /");
const counts: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
}; // prettier-ignore
const ordinals: Readonly<Record<string, number>> = {
  first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, "4th": 4,
}; // prettier-ignore

/** All dates and periods of a text in their order. What counts from the publication is left out when that is unknown. */
export function timesOf(tokens: readonly Token[], publishedOn: string | null, isAmerican = false): PrintedTime[] {
  const clock = new Clock(publishedOn, isAmerican);
  const times: PrintedTime[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(tokens[at])) {
      at += 1;
      continue;
    }
    const found = timeAt(tokens, at, clock);
    if (found === null) {
      at += 1;
      continue;
    }
    const { first, last, rule, relation } = found;
    times.push({
      ...spanOf(tokens, found.from ?? at, found.to),
      first,
      last,
      rule,
      ...(relation === undefined ? {} : { relation }),
    });
    at = Math.max(found.to, at + 1);
  }
  return times;
}

const starters = new Set(
  "first second third fourth two three four five six seven eight nine ten eleven h1 h2 q1 q2 q3 q4 fy fiscal year months same corresponding similar analogous one a the to as this last yesterday today previous".split(
    " ",
  ),
);
/** Whether a date may begin with this token; most words are passed over without a further look. */
const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind !== "word"
    ? token.kind !== "mark"
    : token.capital
      ? months.has(token.norm) || weekdays.has(token.norm) || starters.has(token.norm) || token.norm.startsWith("fy")
      : starters.has(token.norm));

/** The day of publication, from which relative dates count. */
class Clock {
  readonly day: string | null;
  readonly year: number | null;

  constructor(
    publishedOn: string | null,
    readonly isAmerican: boolean,
  ) {
    this.day = publishedOn !== null && /^\d{4}-\d\d-\d\d$/.test(publishedOn) ? publishedOn : null;
    this.year = publishedOn === null ? null : Number(/^\d{4}/.exec(publishedOn)?.[0]) || null;
  }

  daysBefore(days: number): string | null {
    return this.day === null
      ? null
      : new Date(Date.parse(`${this.day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  }

  get weekday(): number {
    return new Date(`${this.day ?? "1970-01-01"}T00:00:00Z`).getUTCDay();
  }

  /** The year of a date printed without one: the last time that it came before the publication, or a month after it. */
  yearOf(month: number, day: number | null): string {
    if (this.year === null) return "XXXX";
    if (this.day === null) return String(this.year);
    const date = `${this.year}-${two(month)}-${two(day ?? 1)}`;
    const limit = new Date(Date.parse(`${this.day}T00:00:00Z`) + 31 * 86_400_000).toISOString().slice(0, 10);
    return String(date <= limit ? this.year : this.year - 1);
  }
}

const yearPattern = /^(?:19|20)\d{2}$/;
const isYear = (token: Token | undefined): boolean => token?.kind === "number" && yearPattern.test(token.text);
const dayOf = (token: Token | undefined): number | null => {
  if (token === undefined || (token.kind !== "number" && token.kind !== "ordinal")) return null;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.text)?.[1];
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? null : Number(day);
};
const monthOf = (token: Token | undefined): number | null =>
  token?.kind === "word" && token.capital ? (months.get(token.norm) ?? null) : null;
/** Past a full stop of "Jan." and a comma. */
const past = (tokens: readonly Token[], at: number, ...marks: string[]): number =>
  marks.includes(tokens[at]?.text ?? "") ? at + 1 : at;

function timeAt(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  switch (token.kind) {
    case "date":
      return numericDate(token, at);
    case "number":
    case "ordinal":
      return dayMonth(tokens, at, clock) ?? partOfYear(tokens, at, clock) ?? years(tokens, at);
    case "word":
      return token.capital
        ? (fiscalYear(tokens, at, clock) ??
            monthDay(tokens, at, clock) ??
            weekday(tokens, at, clock) ??
            partOfYear(tokens, at, clock) ??
            relative(tokens, at, clock))
        : (fiscalYear(tokens, at, clock) ?? partOfYear(tokens, at, clock) ?? relative(tokens, at, clock));
    default:
      return null;
  }
}

function numericDate(token: Token, at: number): Found {
  const iso = /^\d{4}-/.test(token.text);
  const [a = "", b = "", c = ""] = token.text.split(/[-./]/);
  const edtf = iso ? token.text : `${c}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
  return { first: edtf, last: edtf, rule: iso ? "date/iso-8601" : "date/day-month-year", to: at + 1 };
}

interface Day {
  readonly month: number;
  readonly day: number | null;
  readonly year: string | null;
}
const edtfOf = ({ month, day }: Day, year: string): string =>
  day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;

/** "13 November 2018", "21-25 June 2021", "from 17 September to 8 October", "the 5th of May" */
function dayMonth(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const day = dayOf(tokens[at]);
  if (day === null) return null;
  let to = at + 1;
  // "21-25 June", "21 and 22 June", "21 to 25 June"
  let lastDay: number | null = null;
  if (toWords.has(tokens[to]?.norm ?? "") && dayOf(tokens[to + 1]) !== null) {
    lastDay = dayOf(tokens[to + 1]);
    to += 2;
  }
  to = past(tokens, to, "of");
  const month = monthOf(tokens[to]);
  if (month === null || isMisreadMonth(tokens, to)) return null;
  to = past(tokens, to + 1, ".");
  const year = yearAt(tokens, to);
  if (year !== null) to = year.to;
  const start: Day = { month, day, year: year?.year ?? null };
  if (lastDay !== null) return days(start, { ...start, day: lastDay }, to, "date/days-of-month", clock);
  const next = toWords.has(tokens[to]?.norm ?? "") ? dayOf(tokens[to + 1]) : null;
  const nextMonth = next === null ? null : monthOf(tokens[past(tokens, to + 2, "of")]);
  if (next !== null && nextMonth !== null && tokens[to]?.norm !== "and") {
    let end = past(tokens, past(tokens, to + 2, "of") + 1, ".");
    const endYear = yearAt(tokens, end);
    if (endYear !== null) end = endYear.to;
    return days(start, { month: nextMonth, day: next, year: endYear?.year ?? null }, end, "date/two-days", clock);
  }
  return days(start, start, to, "date/day-month-year", clock);
}

/** "November 13, 2018", "August 28 to September 3", "June 19-21, 2024", "November 2018", "January to June 2021", "May" */
function monthDay(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const month = monthOf(tokens[at]);
  if (month === null || isMisreadMonth(tokens, at)) return null;
  let to = past(tokens, at + 1, ".");
  const day = yearPattern.test(tokens[to]?.text ?? "") ? null : dayOf(tokens[to]);
  if (day === null) return monthOnly(tokens, at, month, past(tokens, to, "of"), clock);
  to += 1;
  let lastDay: Day | null = null;
  if (toWords.has(tokens[to]?.norm ?? "")) {
    const otherMonth = monthOf(tokens[to + 1]);
    const other = otherMonth === null ? dayOf(tokens[to + 1]) : dayOf(tokens[past(tokens, to + 2, ".")]);
    const isDay = other !== null && (otherMonth !== null || !isMeasured(tokens, to + 2));
    if (isDay && (tokens[to]?.norm !== "and" || otherMonth === null)) {
      lastDay = { month: otherMonth ?? month, day: other, year: null };
      to = otherMonth === null ? to + 2 : past(tokens, to + 2, ".") + 1;
    }
  }
  const year = yearAt(tokens, to);
  if (year !== null) to = year.to;
  const start: Day = { month, day, year: year?.year ?? null };
  const end = lastDay === null ? start : { ...lastDay, year: start.year };
  return days(start, end, to, lastDay === null ? "date/month-day-year" : "date/two-days", clock);
}

function monthOnly(tokens: readonly Token[], at: number, month: number, behind: number, clock: Clock): Found | null {
  const start: Day = { month, day: null, year: null };
  const year = yearAt(tokens, behind);
  let to = year?.to ?? past(tokens, at + 1, ".");
  const otherMonth = toWords.has(tokens[to]?.norm ?? "") ? monthOf(tokens[to + 1]) : null;
  if (otherMonth !== null && dayOf(tokens[to + 2]) === null) {
    const isRange = tokens[to]?.norm !== "and" || tokens[at - 1]?.norm === "between" || year === null;
    if (isRange) {
      to = past(tokens, to + 2, ".");
      const endYear = yearAt(tokens, past(tokens, to, "of"));
      if (endYear !== null) to = endYear.to;
      const last: Day = { month: otherMonth, day: null, year: endYear?.year ?? year?.year ?? null };
      return days({ ...start, year: year?.year ?? last.year }, last, to, "date/two-months", clock);
    }
  }
  if (year !== null) {
    const edtf = edtfOf(start, year.year);
    return { first: edtf, last: edtf, rule: "date/month-year", to };
  }
  // A bare month is a date only behind a word that says so: "in May", "since March".
  const before = tokens[at - 1]?.norm ?? "";
  if (!words("in since during from until by last this late early mid of").has(before)) return null;
  const edtf = edtfOf(start, clock.yearOf(month, null));
  return before === "since"
    ? { first: edtf, last: "..", rule: "date/since-month", to, from: at - 1 }
    : { first: edtf, last: edtf, rule: "date/month", to };
}

function days(start: Day, end: Day, to: number, rule: string, clock: Clock): Found {
  const year = end.year ?? start.year ?? clock.yearOf(end.month, end.day);
  const first = edtfOf(start, start.year ?? year);
  return { first, last: start === end ? first : edtfOf(end, year), rule, to };
}

const yearAt = (tokens: readonly Token[], at: number): { year: string; to: number } | null => {
  const from = tokens[at]?.text === "," || tokens[at]?.norm === "of" ? at + 1 : at;
  return isYear(tokens[from]) && !isMeasured(tokens, from + 1)
    ? { year: tokens[from]?.text ?? "", to: from + 1 }
    : null;
};

/** "may" and "march" begin a sentence as verbs, "Sun" and "Sat" are seldom days; a month is followed by what a month is followed by. */
function isMisreadMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isOneOf(token.norm, "may march mar jan jun august")) return false;
  const next = tokens[at + 1];
  const isDated =
    next?.kind === "number" || next?.kind === "ordinal" || (next?.text === "." && token.text.length === 3);
  const before = tokens[at - 1];
  return (
    !isDated &&
    !(before?.kind === "number" || before?.kind === "ordinal") &&
    !words("in since during of from until by last this early late mid and to - –").has(before?.norm ?? "")
  );
}

const units = words(
  "kg kgs kilograms kilogrammes kilos kilo grams grammes g tons tonnes tonne ton percent % per metric million billion thousand hectares tablets pills km miles people persons cases pounds lbs litres liters",
);
/** Whether the number before this token counts or weighs something, so that it is no year. */
const isMeasured = (tokens: readonly Token[], at: number): boolean => units.has(tokens[at]?.norm ?? "");

const beforeYears = words(
  "in since from until till by during through for to year years mid early late ( - – — / versus vs vs. of and or the over between before after end compared with than annual fiscal fy , season summer winter spring autumn",
);

/** "2011 to 2017", "2011-2017", "2011–17", "since 2011", "in 2006", "the 1990s" */
function years(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || !isYear(token) || isMeasured(tokens, at + 1)) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const first = token.text;
  if (next?.norm === "s" && next.joined)
    return { first: `${first.slice(0, 3)}X`, last: `${first.slice(0, 3)}X`, rule: "date/decade", to: at + 2 };
  if (!isPlausibleYear(tokens, at)) return null;
  const other = tokens[at + 2];
  const lead = before?.norm;
  if (toWords.has(next?.norm ?? "") && other?.kind === "number") {
    const isRange = next?.norm !== "and" || lead === "between";
    const last = isYear(other)
      ? other.text
      : /^\d{2}$/.test(other.text) && other.joined
        ? first.slice(0, 2) + other.text
        : null;
    if (isRange && last !== null && last > first && !isMeasured(tokens, at + 3))
      return {
        first,
        last,
        rule: "date/years",
        to: at + 3,
        ...(lead === "from" || lead === "between" ? { from: at - 1 } : {}),
      };
  }
  if (lead === "since") return { first, last: "..", rule: "date/since-year", to: at + 1, from: at - 1 };
  return { first, last: first, rule: "date/year", to: at + 1, ...(lead === "in" ? { from: at - 1 } : {}) };
}

function isPlausibleYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "a total of 1927 suspects" counts them; "in 2017 officers" does not.
  if (before?.norm === "of" && isOneOf(tokens[at - 2]?.norm, "total number sum maximum minimum some each"))
    return false;
  if (before === undefined) return !(next?.kind === "word" && !next.capital && next.norm.endsWith("s"));
  if (before.text === "-" || before.text === "–")
    return isYear(tokens[at - 2]) || tokens[at - 2]?.capital === true || monthOf(tokens[at - 2]) !== null;
  if (beforeYears.has(before.norm)) {
    if (isOneOf(before.norm, "the of and or over , than for"))
      return !(next?.kind === "word" && !next.capital && /[^s]s$/.test(next.norm) && next.norm !== "was");
    return true;
  }
  // "Channel 2007", "Convention 1988", "December 2019"
  return (
    before.kind === "word" &&
    (before.capital || isOneOf(before.norm, "january season year")) &&
    !(next?.kind === "word" && !next.capital && /[^s]s$/.test(next.norm))
  );
}

/** "the first half of 2021", "first nine months of 2019", "seven months of 2020", "third quarter of 2015", "H1 2021", "first half of the year" */
function partOfYear(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const short = /^([hq])([1-4])$/.exec(token.norm);
  if (short !== null)
    return isYear(tokens[at + 1])
      ? part(short[1] === "h" ? 6 : 3, Number(short[2]), tokens[at + 1]?.text ?? "", at + 2)
      : null;
  const nth = ordinals[token.norm];
  const noun = tokens[at + 1]?.norm ?? "";
  if (nth !== undefined && (noun === "half" || noun === "quarter"))
    return partOf(tokens, at + 2, noun === "half" ? 6 : 3, nth, clock);
  const counted = nth === 1 ? at + 1 : at;
  const length = counts[tokens[counted]?.norm ?? ""] ?? Number(tokens[counted]?.text);
  const isMonths = tokens[counted + 1]?.norm === "months" && Number.isInteger(length) && length > 1 && length < 12;
  return isMonths ? partOf(tokens, counted + 2, length, 1, clock) : null;
}

function partOf(tokens: readonly Token[], at: number, length: number, index: number, clock: Clock): Found | null {
  const of = tokens[at]?.norm;
  const isOf = of === "of" || of === "in";
  const to = isOf ? at + 1 : at;
  if (isYear(tokens[to])) return part(length, index, tokens[to]?.text ?? "", to + 1);
  const year = relativeYear(tokens, to, clock);
  if (year !== null) return part(length, index, year.first, year.to);
  if (clock.year === null || !isOf || !(tokens[to]?.norm === "the" && tokens[to + 1]?.norm === "year")) return null;
  return part(length, index, String(clock.year), to + 2);
}

/** "the year ending March 2022", "fiscal year 2018", "FY 2018", "the fiscal year that ended Sept. 30": twelve months that begin elsewhere than in January. */
function fiscalYear(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const norm = tokens[at]?.norm ?? "";
  if (/^fy\d{4}$/.test(norm)) return fiscal(norm.slice(2), at + 1, clock);
  if (norm === "fy" || (norm === "fiscal" && tokens[at + 1]?.norm === "year")) {
    const to = norm === "fy" ? at + 1 : at + 2;
    if (isYear(tokens[to])) return fiscal(tokens[to]?.text ?? "", to + 1, clock);
  }
  const noun = norm === "fiscal" ? at + 1 : at;
  if (!isOneOf(tokens[noun]?.norm, "year months")) return null;
  let to = noun + 1;
  while (isOneOf(tokens[to]?.norm, "that which ending ended to in on ,") && to - noun < 5) to += 1;
  if (
    to === noun + 1 ||
    !isOneOf(tokens[to - 1]?.norm, "ending ended to in on") ||
    !tokens.slice(noun + 1, to).some(({ norm: word }) => isOneOf(word, "ending ended to"))
  )
    return null;
  const end =
    dayMonth(tokens, to, clock) ??
    monthDay(tokens, to, clock) ??
    monthOnly(tokens, to, monthOf(tokens[to]) ?? 0, to + 1, clock);
  const month = end === null ? null : /^(\d{4})-(\d\d)/.exec(end.last);
  if (
    end === null ||
    month === null ||
    (tokens[noun]?.norm === "months" && tokens[noun - 1]?.norm !== "12" && tokens[noun - 1]?.norm !== "twelve")
  )
    return null;
  const [, year = "", last = ""] = month;
  const first = Number(last) === 12 ? `${year}-01` : `${Number(year) - 1}-${two(Number(last) + 1)}`;
  return { first, last: `${year}-${last}`, rule: "date/year-ending", to: end.to };
}

/** The United States count theirs from October; elsewhere the year is all that is known. */
const fiscal = (year: string, to: number, { isAmerican }: Clock): Found =>
  isAmerican
    ? { first: `${Number(year) - 1}-10`, last: `${year}-09`, rule: "date/fiscal-year-us", to }
    : { first: year, last: year, rule: "date/fiscal-year", to };

const part = (length: number, index: number, year: string, to: number): Found | null =>
  length * index > 12
    ? null
    : {
        first: `${year}-${two(length * (index - 1) + 1)}`,
        last: `${year}-${two(length * index)}`,
        rule: "date/part-of-year",
        to,
      };

function weekday(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const token = tokens[at];
  const day = token === undefined || token.text.length < 6 ? undefined : weekdays.get(token.norm);
  if (day === undefined) return null;
  // "Tuesday, 13 November 2018": the date says more than its day.
  const behind = past(tokens, at + 1, ",");
  const dated = dayMonth(tokens, behind, clock) ?? monthDay(tokens, behind, clock);
  if (dated !== null) return dated;
  const date = clock.daysBefore((clock.weekday - day + 7) % 7);
  if (date === null) return null;
  return {
    first: date,
    last: date,
    rule: "date/weekday-up-to-publication",
    to: at + 1,
    ...(tokens[at - 1]?.norm === "on" ? { from: at - 1 } : {}),
  };
}

type Relative = "yesterday" | "today" | "to-date" | "this-year" | "last-year" | "this-month" | "last-month";
const relativePhrases = new Phrases<Relative>([
  ["yesterday", "yesterday"],
  ["the day before", "yesterday"],
  ["today", "today"],
  ["to date", "to-date"],
  ["as of today", "to-date"],
  ["this year", "this-year"],
  ["the current year", "this-year"],
  ["last year", "last-year"],
  ["this month", "this-month"],
  ["last month", "last-month"],
]);

/** "a year earlier" is the year before the one that the text speaks of. */
const related = new Phrases<number>([
  ...[
    "a year earlier",
    "one year earlier",
    "a year before",
    "the year before",
    "the previous year",
    "a year ago",
    "one year ago",
    "the preceding year",
    "year earlier",
    "previous year",
  ].map((phrase) => [phrase, -1] as const),
  ["two years earlier", -2],
  ...["a year later", "one year later", "the following year", "the next year"].map((phrase) => [phrase, 1] as const),
]);

/** "the same period of last year", "the corresponding period of 2019", "a year earlier" */
function relation(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  if (
    isOneOf(tokens[at]?.norm, "same corresponding similar analogous") &&
    isOneOf(tokens[at + 1]?.norm, "period time months quarter half month")
  ) {
    let to = at + 2;
    while (isOneOf(tokens[to]?.norm, "of in the ,")) to += 1;
    const unresolved = { first: "", last: "", rule: "date/same-period" };
    if (isYear(tokens[to])) return { ...unresolved, relation: { year: tokens[to]?.text ?? "" }, to: to + 1 };
    if (isOneOf(tokens[to]?.norm, "last previous preceding past") && tokens[to + 1]?.norm === "year")
      return { ...unresolved, relation: { years: -1 }, to: to + 2 };
    const shifted = related.at(tokens, to) ?? related.at(tokens, to - 1);
    return shifted === null ? null : { ...unresolved, relation: { years: shifted.value }, to: shifted.to };
  }
  const found = related.at(tokens, at);
  if (found === null) return null;
  const year = clock.year === null ? "" : String(clock.year + found.value);
  return { first: year, last: year, rule: "date/year-before", relation: { years: found.value }, to: found.to };
}

const relativeYear = (tokens: readonly Token[], at: number, clock: Clock): Found | null => {
  const found = relativePhrases.at(tokens, at);
  return found !== null && clock.year !== null && found.value.endsWith("-year") ? relative(tokens, at, clock) : null;
};

function relative(tokens: readonly Token[], at: number, clock: Clock): Found | null {
  const shifted = relation(tokens, at, clock);
  if (shifted !== null) return shifted;
  const found = relativePhrases.at(tokens, at);
  if (found === null) return null;
  const { value, to } = found;
  const edtf = relativeDate(value, clock);
  return edtf === null ? null : { first: edtf, last: edtf, rule: `date/${value}-at-publication`, to };
}

function relativeDate(value: Relative, clock: Clock): string | null {
  switch (value) {
    case "yesterday":
      return clock.daysBefore(1);
    case "today":
    case "to-date":
      return clock.day;
    case "this-year":
      return clock.year === null ? null : String(clock.year);
    case "last-year":
      return clock.year === null ? null : String(clock.year - 1);
    case "this-month":
      return clock.day?.slice(0, 7) ?? null;
    case "last-month": {
      if (clock.day === null) return null;
      const [year = 0, month = 0] = clock.day.split("-").map(Number);
      return month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
    }
  }
}
