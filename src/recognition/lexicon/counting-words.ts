import { wordsOf } from "../../vocabulary/words-of.js";

/** Behind the things that a number counts. */
export const endsOfCounted: ReadonlySet<string> = wordsOf(
  `of in on at from by to for with and or were was are is have has had who that which as than during between under over into but while compared the this
  these would will could can may per across since until it he she they`,
);

/** What plurals end in. */
export const pluralEndings: readonly string[] = [
  "s",
  "people",
  "police",
  "personnel",
  "staff",
  "men",
  "women",
  "children",
  "cattle",
  "media",
  "kilos",
  "accused",
];

/** Words that end in an s and are not plurals, by their ends. */
export const notPlurals: readonly string[] = ["ss", "us", "is", "ous", "various", "less", "serious"];

/** Nouns for people. */
export const peopleNouns: ReadonlySet<string> = wordsOf(
  `people persons person men women children officers experts participants students specialists officials representatives employees police policemen
  cadets trainees delegates investigators prosecutors judges personnel staff guards agents attendees practitioners professionals trainers instructors
  servicemen analysts detectives inspectors leaders members accused smugglers traffickers couriers dealers addicts users patients victims criminals
  militants foreigners drivers passengers sailors crew wardens soldiers villagers migrants chemists handlers teachers doctors lawyers nurses scientists
  citizens nationals suspects defendants offenders`,
);

/** "thousands", "sides", "ways": what they count is named elsewhere, or nothing. */
export const nothingCounted: ReadonlySet<string> = wordsOf(
  "times kilos others thousands millions hundreds dozens sides ways things parts cents",
);

/** "58 partner countries and 23 organizations": partners both. */
export const membershipNouns: ReadonlySet<string> = wordsOf("partner member observer");
