import { wordsOf } from "../../vocabulary/words-of.js";

/** Words in small letters, and some in capitals, that a date or period may begin with. */
export const timeStarters: ReadonlySet<string> = wordsOf(
  `first second third fourth two three four five six seven eight nine ten eleven twelve fifteen twenty h1 h2 q1 q2 q3 q4 fy fiscal financial year months same corresponding similar
  analogous one a the to as this that last final yesterday today previous recent beginning start`,
);

/** What stands between the first and the last part of a period. */
export const periodLinks: ReadonlySet<string> = wordsOf("to until till through and - – — /");

/** Before a number of months or years that is itself a period: "over the past five years". */
export const spanLeads: ReadonlySet<string> = wordsOf("in over during within throughout");

/** Between such a word and the number. */
export const betweenLeadAndSpan: ReadonlySet<string> = wordsOf(
  "the a these those its last past previous preceding next coming first",
);

/** What such periods are long. */
export const spanUnits: ReadonlySet<string> = wordsOf("months years decades");

/** "in recent years". */
export const recentUnits: ReadonlySet<string> = wordsOf("years months weeks days decades times");

/** The first day of a year: "since the beginning of 2022". */
export const beginnings: ReadonlySet<string> = wordsOf("beginning start");

/** The last of the parts of a year: "the final quarter of 2021". */
export const lastWords: ReadonlySet<string> = wordsOf("last final");

/** "by the end of May": up to then. */
export const endNouns: ReadonlySet<string> = wordsOf("end close");

/** Before the year of which a text has told: "in November of that year", "the same year". */
export const sameYearWords: ReadonlySet<string> = wordsOf("that same");

/** Numbers of months, as words. */
export const monthCounts: ReadonlyMap<string, number> = new Map([
  ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10], ["eleven", 11],
]); // prettier-ignore

/** Numbers of years, as words. */
export const yearCounts: ReadonlyMap<string, number> = new Map([
  ...monthCounts, ["twelve", 12], ["fifteen", 15], ["twenty", 20],
]); // prettier-ignore

/** Which half or quarter of a year. */
export const partOrdinals: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["1st", 1], ["second", 2], ["2nd", 2], ["third", 3], ["3rd", 3], ["fourth", 4], ["4th", 4],
]); // prettier-ignore

/** Words behind which a number such as 2019 is a year. */
export const yearLeads: ReadonlySet<string> = wordsOf(
  `in since from until till by during through for to year years mid early late ( - – — / versus vs vs. of and or the over between before after end compared with than
  annual fiscal fy , season summer winter spring autumn`,
);

export type RelativeTime = "yesterday" | "today" | "to-date" | "this-year" | "last-year" | "this-month" | "last-month";

/** Times that count from the publication. */
export const relativeTimes: readonly (readonly [string, RelativeTime])[] = [
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
];

/** Years that count from the one that the text speaks of: "a year earlier" is the year before it. */
export const relativeYears: readonly (readonly [string, number])[] = [
  ["a year earlier", -1],
  ["one year earlier", -1],
  ["a year before", -1],
  ["the year before", -1],
  ["the previous year", -1],
  ["a year ago", -1],
  ["one year ago", -1],
  ["the preceding year", -1],
  ["year earlier", -1],
  ["previous year", -1],
  ["two years earlier", -2],
  ["a year later", 1],
  ["one year later", 1],
  ["the following year", 1],
  ["the next year", 1],
];

/** Words before a time with which the time of the report is compared. */
export const comparingWords: ReadonlySet<string> = wordsOf("compared against versus vs than as");

/** Words before the day on which somebody spoke or something was published. */
export const announcingWords: ReadonlySet<string> = wordsOf(
  `said told reported announced released published presented stated conference briefing unveiled
  issued press interview according report statement`,
);

/** Words before the time at which something began to be, of which a text does not report. */
export const foundingWords: ReadonlySet<string> = wordsOf(
  "founded established created initiated adopted signed concluded began started born launched ratified legal formed",
);

/** Small words between a time and the word that names its part: "compared with the same period in". */
export const timeFillers: ReadonlySet<string> = wordsOf(
  "in on the during of for with to at by its as period year level record late early mid",
);

/** Words before a time that a text only mentions. */
export const backgroundWords: ReadonlySet<string> = wordsOf("since until after before ago");

/** Words before the beginning of a period whose end is open. */
export const sinceWords: ReadonlySet<string> = wordsOf("since");

/** Verbs before "since" in the middle of a sentence. */
export const perfectAuxiliaries: ReadonlySet<string> = wordsOf("has have had");

/** Words before the end of a period whose beginning is open. */
export const untilWords: ReadonlySet<string> = wordsOf("until till");

/** Words behind the beginning of a period whose end is open. */
export const onwardWords: ReadonlySet<string> = wordsOf("onwards onward");

/** Words between "since" and a time. */
export const earlierParts: ReadonlySet<string> = wordsOf("the early late mid -");

/** Words before a year that may be the beginning of a name: "the 2019 World Drug Report". */
export const namedYearLeads: ReadonlySet<string> = wordsOf("the a its of in");

/** Units in which time passes: "three in ten days" is no share. */
export const timeUnits: ReadonlySet<string> = wordsOf("years year months days weeks minutes hours");

/** Words behind a time of day. */
export const clockWords: ReadonlySet<string> = wordsOf("a.m. p.m. am pm");

/** Words behind which such a word is a month. */
export const monthLeads: ReadonlySet<string> = wordsOf(
  "in since during of from until till by last this early late mid and to - –",
);

/** Words behind which a month without year or day is a date. */
export const bareMonthLeads: ReadonlySet<string> = wordsOf("in since during from until by last this late early mid of");

/** Words between a year and the month in which it ends: "the year that ended in". */
export const yearEndWords: ReadonlySet<string> = wordsOf("that which ending ended to in on ,");

/** Those of them that say that it ends. */
export const endingWords: ReadonlySet<string> = wordsOf("ending ended to");

/** Those of them that may stand right before the month. */
export const endPrepositions: ReadonlySet<string> = wordsOf("ending ended to in on");

/** Small words behind "the same period". */
export const samePeriodLinks: ReadonlySet<string> = wordsOf("of in the ,");

/** Words for the year before. */
export const previousWords: ReadonlySet<string> = wordsOf("last previous preceding past");

/** Words for a period like the one before. */
export const sameWords: ReadonlySet<string> = wordsOf("same corresponding similar analogous");

/** Nouns for a period. */
export const periodNouns: ReadonlySet<string> = wordsOf("period time months quarter half month");

/** Words before a year that stand before a count as well: "over 2000 suspects". */
export const weakYearLeads: ReadonlySet<string> = wordsOf("the of and or over , than for");

/** Words beside which a number is a year. */
export const yearNouns: ReadonlySet<string> = wordsOf("january season year");
