import edtf from "edtf";

export interface Interval {
  /** Milliseconds since 1970, -Infinity when open. */
  readonly min: number;
  /** Milliseconds since 1970, Infinity when open. */
  readonly max: number;
}

// EDTF has times of day and sets as well; facts about meetings and seizures have dates.
const dateOrInterval = /^(?=.*\d)[\dX~?%./-]+$/;
// Years of four digits: what the library makes of others is a century (18), a decade (201) or milliseconds (20181113).
const parts = /^[~?%]?(?:[1-9X][\dX]{3})[~?%]?(?:-[~?%]?[\dX]{2}[~?%]?){0,2}$/;
// "2017-06-09/" has begun, and whether it has ended is not known; "/2014" the other way round.
const hasUnknownEnd = /^(?:\/[^/]+|[^/]+\/)$/;
// Read by its two ends: the library refuses an interval that ends in the year, or on the day, in which it begins.
const isClosed = /^[^./]+\/[^./]+$/;

// The same few dates come again and again; without this, parsing them took about a third of the loading time.
const known = new Map<string, Interval | null>();
const mostKnown = 10_000;

/** The first and last instant that an EDTF date or interval allows, or null when the text is no EDTF date. */
export function edtfInterval(text: string): Interval | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const interval = parseInterval(text);
  // What clients send may be long; only what can be a date is remembered.
  if (interval !== null) known.set(text, interval);
  return interval;
}

function parseInterval(text: string): Interval | null {
  const plain = plainInterval(text);
  if (plain !== null) return plain;
  if (text.length > 30 || !dateOrInterval.test(text) || !hasFullYears(text) || !isCalendarDate(text)) return null;
  // As far as it may reach, which the library does not say.
  if (hasUnknownEnd.test(text)) return edtfInterval(text.startsWith("/") ? `..${text}` : `${text}..`);
  try {
    const [from = text, to = from] = isClosed.test(text) ? text.split("/") : [text];
    const { min } = edtf(from);
    const { max } = edtf(to);
    return min > max
      ? null
      : {
          min: Number.isFinite(min) ? min : Number.NEGATIVE_INFINITY,
          max: Number.isFinite(max) ? max : Number.POSITIVE_INFINITY,
        };
  } catch {
    return null;
  }
}

// What nearly all documents have. The library takes a quarter of a millisecond for one, and a corpus has thousands.
const plainDates = /^([1-9]\d{3}(?:-\d\d){0,2})(?:\/([1-9]\d{3}(?:-\d\d){0,2}))?$/;

/** A year, month or day, or an interval of two of them; null for what the library is asked about. */
function plainInterval(text: string): Interval | null {
  const [, from, to = from] = plainDates.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [first, last] = [plainDate(from), plainDate(to)];
  return first === null || last === null || first.min > last.max ? null : { min: first.min, max: last.max };
}

function plainDate(text: string): Interval | null {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (text.length === 4) return { min: Date.UTC(year, 0), max: Date.UTC(year + 1, 0) - 1 };
  // Months from 21 on are seasons.
  if (month < 1 || month > 12) return null;
  if (text.length === 7) return { min: Date.UTC(year, month - 1), max: Date.UTC(year, month) - 1 };
  const min = Date.UTC(year, month - 1, day);
  return new Date(min).getUTCDate() === day ? { min, max: Date.UTC(year, month - 1, day + 1) - 1 } : null;
}

const hasFullYears = (text: string): boolean =>
  text.split("/").every((end) => end === "" || end === ".." || parts.test(end));

/** Whether a date of ten characters is a day of the calendar: 2018-02-30 is none. */
export const isCalendarDay = (text: string): boolean => text.length === 10 && plainInterval(text) !== null;

/** The library rolls 2018-02-30 over to March; a date that does not exist is an error here. */
function isCalendarDate(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d\d)-(\d\d)/g)].every(([date]) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
  });
}

/** Whether two EDTF dates can mean one time: `2006` and `2006-04-21` do, `2006` and `2007` do not. */
export function mayCoincide(one: string, other: string): boolean {
  const a = edtfInterval(one);
  const b = edtfInterval(other);
  return a !== null && b !== null && a.min <= b.max && b.min <= a.max;
}

/** Whether something of one EDTF date can come before something of another, or at the same time. */
export function mayPrecede(one: string, other: string): boolean {
  const [a, b] = [edtfInterval(one), edtfInterval(other)];
  return a !== null && b !== null && a.min <= b.max;
}
