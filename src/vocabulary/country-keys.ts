import { folded } from "./names.js";
import { remembered } from "./remembered.js";

const apostrophes = /[\u2018\u2019\u02bc\u02b9`´]/gu;
const dashes = /[\u2010-\u2015]/gu;
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** What statistical offices shorten in the names of states. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bdem\./g, "democratic"],
  [/\brep\./g, "republic"],
  [/\bfed\./g, "federated"],
  [/\bsts\./g, "states"],
  [/\bst\./g, "saint"],
  [/&/g, "and"],
];

/** A name of a country in small letters, without accents, with straight apostrophes and single blanks. */
export const countryKey = remembered((name) =>
  folded(name.replace(unseen, "").replace(apostrophes, "'").replace(dashes, "-"))
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/, the$| \(the\)$/, ""),
);

/**
 * The keys under which a name is looked for, the likeliest first: as it is, without abbreviations, and turned around, as
 * lists print it: "Congo, Dem. Rep.", "Iran (Islamic Rep. of)".
 */
export function countryKeys(name: string): readonly string[] {
  const key = countryKey(name);
  const whole = shortened.reduce((text, [form, word]) => text.replace(form, word), key);
  const [, noun = "", adjunct = ""] = /^([^,()]+?)(?:, ?| ?\()([^,()]+)\)?$/.exec(whole) ?? [];
  const turned =
    noun === ""
      ? []
      : [`${adjunct} ${noun}`, ...[" of ", " of the "].map((of) => adjunct.replace(/ of(?: the)?$/, "") + of + noun)];
  return [...new Set([key, whole, ...turned, whole.replaceAll("'", "")])];
}
