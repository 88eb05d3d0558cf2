/** A date that a text prints, and what it is under which rule. */
export interface PrintedDate {
  readonly edtf: string;
  readonly raw: string;
  readonly rule: string;
}

const months = "january february march april may june july august september october november december".split(" ");
const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const month = months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|");
const year = "(?:1[89]|20)\\d{2}";
const two = (value: number | string): string => String(value).padStart(2, "0");
const monthNumber = (name: string): string =>
  two(months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1);

type Reading = (match: RegExpMatchArray) => Omit<PrintedDate, "raw">[];
const named = (match: RegExpMatchArray, group: string): string => match.groups?.[group] ?? "";

/** In this order: what an earlier pattern has read, a later one does not read again. */
const patterns: readonly (readonly [RegExp, Reading])[] = [
  // "2018-11-13"
  [new RegExp(`\\b${year}-\\d\\d-\\d\\d\\b`, "g"), ([date]) => [{ edtf: date, rule: "date/iso-8601" }]],
  // "from 21 to 25 June 2021", "21-25 June 2021", "on 21 and 22 June 2021"
  [
    new RegExp(
      `\\b(?<first>\\d{1,2})(?: to | and | through |[-–])(?<last>\\d{1,2}) (?<month>${month}),? (?<year>${year})\\b`,
      "gi",
    ),
    (match) =>
      ["first", "last"].map((end) => ({
        edtf: `${named(match, "year")}-${monthNumber(named(match, "month"))}-${two(named(match, end))}`,
        rule: "date/days-of-month",
      })),
  ],
  // "from 17 September to 8 October 2018"
  [
    new RegExp(
      `\\b(?<day1>\\d{1,2}) (?<month1>${month})(?: to | and | until |[-–])(?<day2>\\d{1,2}) (?<month2>${month}),? (?<year>${year})\\b`,
      "gi",
    ),
    (match) =>
      ["1", "2"].map((end) => ({
        edtf: `${named(match, "year")}-${monthNumber(named(match, `month${end}`))}-${two(named(match, `day${end}`))}`,
        rule: "date/two-days",
      })),
  ],
  // "13 November 2018"
  [
    new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${month}),? (?<year>${year})\\b`, "gi"),
    (match) => [
      {
        edtf: `${named(match, "year")}-${monthNumber(named(match, "month"))}-${two(named(match, "day"))}`,
        rule: "date/day-month-year",
      },
    ],
  ],
  // "November 13, 2018"
  [
    new RegExp(`\\b(?<month>${month}) (?<day>\\d{1,2}),? (?<year>${year})\\b`, "gi"),
    (match) => [
      {
        edtf: `${named(match, "year")}-${monthNumber(named(match, "month"))}-${two(named(match, "day"))}`,
        rule: "date/month-day-year",
      },
    ],
  ],
  // "from January to June 2021", "April and May 2024"
  [
    new RegExp(`\\b(?<first>${month})(?: to | and | through |[-–])(?<last>${month}),? (?<year>${year})\\b`, "gi"),
    (match) =>
      ["first", "last"].map((end) => ({
        edtf: `${named(match, "year")}-${monthNumber(named(match, end))}`,
        rule: "date/two-months",
      })),
  ],
  // "November 2018"
  [
    new RegExp(`\\b(?<month>${month}),? (?<year>${year})\\b`, "gi"),
    (match) => [{ edtf: `${named(match, "year")}-${monthNumber(named(match, "month"))}`, rule: "date/month-year" }],
  ],
  // "the first half of 2021", "first six months of 2021"
  [
    new RegExp(`\\bfirst (?:half|six months) of (?<year>${year})\\b`, "gi"),
    (match) => ["01", "06"].map((half) => ({ edtf: `${named(match, "year")}-${half}`, rule: "date/first-half" })),
  ],
  // "from 2011 to 2017", "between 2011 and 2017", "2011-2017"
  [
    new RegExp(`\\b(?:from |between )?(?<first>${year})(?: to | and | through |[-–])(?<last>${year})\\b`, "gi"),
    (match) => ["first", "last"].map((end) => ({ edtf: named(match, end), rule: "date/years" })),
  ],
  // "in 2006"
  [
    new RegExp(`(?:\\bin )?\\b(?<year>${year})\\b`, "gi"),
    (match) => [{ edtf: named(match, "year"), rule: "date/year" }],
  ],
];

/** The dates that a text prints; weekdays, "today" and "to date" count from the day of publication, and without one are none. */
export function readDates(text: string, publishedOn: string | null): PrintedDate[] {
  let rest = text;
  const found = patterns.flatMap(([pattern, read]) => {
    const matches = [...rest.matchAll(pattern)];
    for (const match of matches)
      rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    return matches.flatMap((match) => read(match).map((date) => ({ ...date, raw: match[0].trim() })));
  });
  return [...found, ...relativeDates(rest, publishedOn)];
}

function relativeDates(text: string, publishedOn: string | null): PrintedDate[] {
  if (publishedOn === null || !/^\d{4}-\d\d-\d\d$/.test(publishedOn)) return [];
  const daysBefore = (days: number): string =>
    new Date(Date.parse(`${publishedOn}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  const weekday = new Date(`${publishedOn}T00:00:00Z`).getUTCDay();
  return [
    ...text.matchAll(
      new RegExp(
        `\\b(?:on )?(?<day>${weekdays.join("|")})\\b|\\b(?<near>yesterday|the day before|today|to date)\\b`,
        "gi",
      ),
    ),
  ].map((match) => {
    const day = weekdays.indexOf(named(match, "day").toLowerCase());
    if (day >= 0)
      return { edtf: daysBefore((weekday - day + 7) % 7), raw: match[0], rule: "date/weekday-up-to-publication" };
    const near = named(match, "near").toLowerCase();
    return {
      edtf: daysBefore(near === "yesterday" || near === "the day before" ? 1 : 0),
      raw: match[0],
      rule: `date/${near.replaceAll(" ", "-")}-at-publication`,
    };
  });
}
