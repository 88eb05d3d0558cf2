import { wordsOf } from "./words-of.js";

/** First parts of words that are written with a hyphen, which is kept where a line ends behind it. */
export const compoundStarts: ReadonlySet<string> = wordsOf(
  "drug drugs anti non self two three four five six seven eight nine twenty thirty cross heroin cocaine cannabis opium methamphetamine precursor terrorism",
);

/** Words before which a hyphen stands for a part of a word that comes later: "drug- and arms trafficking". */
export const hangingWords: ReadonlySet<string> = wordsOf("and or to nor");
