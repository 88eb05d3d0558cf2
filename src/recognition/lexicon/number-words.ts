import { wordsOf } from "../../vocabulary/words-of.js";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Number words up to ninety; larger ones are put together from these and the multipliers. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
  ["dozen", 12],
]);

/** Numbers of a row of things: "the third meeting", "phase II". */
export const ordinals: ReadonlyMap<string, string> = new Map([
  ["first", "1"], ["second", "2"], ["third", "3"], ["fourth", "4"], ["fifth", "5"], ["sixth", "6"], ["seventh", "7"], ["eighth", "8"], ["ninth", "9"],
  ["tenth", "10"], ["eleventh", "11"], ["twelfth", "12"],
  ["i", "1"], ["ii", "2"], ["iii", "3"], ["iv", "4"], ["v", "5"], ["vi", "6"], ["vii", "7"], ["viii", "8"], ["ix", "9"], ["x", "10"],
]); // prettier-ignore

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["mn", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["lakh", 100_000],
  ["lakhs", 100_000],
  ["crore", 10_000_000],
  ["crores", 10_000_000],
]);

/** Letters that multiply digits: "20k", "$1.2b". */
export const letterMultipliers: ReadonlyMap<string, number> = new Map([
  ["k", 1_000],
  ["b", 1_000_000_000],
]);

/** What stands between the two figures of a range: "1.2m-1.5m". */
export const rangeLinks: ReadonlySet<string> = wordsOf("- – — to and or");

/** What is counted by the million, behind "1.2m"; of money, weights and lengths the unit says it. */
export const countedByMillions: ReadonlySet<string> = wordsOf(
  `tablets tabs pills capsules doses ampoules vials units pieces packets sachets plants bushes seedlings poppies cigarettes bottles bags parcels people persons users addicts
  patients inhabitants residents households families children adults migrants refugees farmers prisoners deaths victims syringes needles tests cases crimes arrests items
  containers vehicles travellers travelers passengers`,
);

/** Words behind a length in metres: "a 12m boat", "200m from the border". */
export const lengthWords: ReadonlySet<string> = wordsOf(
  `long deep high tall wide thick away from off above below under over beneath underground down inside into north south east west tunnel boat yacht vessel ship fence wall
  radius race sprint length depth width of`,
);

/** Nouns for a part of a whole. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 1 / 2], ["halves", 1 / 2], ["third", 1 / 3], ["thirds", 1 / 3], ["quarter", 1 / 4], ["quarters", 1 / 4], ["fourth", 1 / 4], ["fourths", 1 / 4],
  ["fifth", 1 / 5], ["fifths", 1 / 5], ["sixth", 1 / 6], ["sixths", 1 / 6], ["seventh", 1 / 7], ["eighth", 1 / 8], ["tenth", 1 / 10], ["tenths", 1 / 10],
]); // prettier-ignore

/** What goes by a number: "Article 5", "No. 7". */
export const numberedNouns: ReadonlySet<string> = wordsOf(
  `no nos no. number article articles section sections chapter page paragraph resolution rule item figure table type category version channel room flight route highway
  highways house building unit phase grade level tel phone § #`,
);

/** Words that say that a figure changed: "rose from 12 to 18" gives two figures and no range. */
export const changeWords: ReadonlySet<string> = wordsOf(
  `rose risen rise rising grew grown growth increase increased increases increasing fell fallen fall dropped drop declined decline decreased decrease climbed jumped soared
  surged doubled down up reduced reduction shrank went`,
);

/** Words that a figure may begin with and that are no numbers: "a million", "US$". */
export const amountStarters: ReadonlySet<string> = wordsOf("a us u.s. au c");

/** Words before the whole that a half is of: "half the heroin". */
export const wholeLeads: ReadonlySet<string> = wordsOf("the all its their");

/** Wholes of which so many are spoken of without "out of": "7 in 10 patients". */
export const roundWholes: ReadonlySet<number> = new Set([10, 100, 1000]);

/** Before a ratio in digits: "some 7 in 10 patients", and not "arrested 7 in 10 raids". */
export const leadsOfRatio: ReadonlySet<string> = wordsOf(
  ', ; : . ( “ " - – — that and but about around some roughly approximately nearly almost over than least estimated',
);

/** Behind "by a third" and the like: no noun of which it is the third one. */
export const behindPart: ReadonlySet<string> = wordsOf(
  ". , ; : ) in since to from compared over during between on after year last this by and but while with against at as because when",
);

/** Words by which a share compares: "a third more". */
export const comparatives: ReadonlySet<string> = wordsOf("more less higher lower fewer");

/** Words before an age. */
export const ageWords: ReadonlySet<string> = wordsOf("age aged ages");

/** Nouns before "of" and a number that counts: "a total of 1927 suspects". */
export const countNouns: ReadonlySet<string> = wordsOf("total number sum maximum minimum some each");

/** Endings of ordinals in digits, as alternatives of a pattern. */
export const ordinalEndings = "st|nd|rd|th";
