import { ordinals } from "../../../recognition/lexicon/number-words.js";
import { countryNames } from "../../../vocabulary/countries.js";
import { significantWords } from "../names.js";

/** The name of a body, an event or an agreement in the parts by which it is compared. */
export interface NameWords {
  readonly name: string;
  /** Its words, without small words, plurals and the names of countries. */
  readonly words: ReadonlySet<string>;
  /** The countries that it names, by their codes. */
  readonly countries: ReadonlySet<string>;
  /** The numbers in it, ordinals too: the third meeting is not the fourth. */
  readonly numbers: string;
}

const firstWords = new Set([...countryNames.keys()].map((name) => name.split(" ")[0] ?? ""));
const longestCountryName = 5;

export function nameWords(name: string): NameWords {
  const printed = name.replace(/['’]s?(?!\p{L})/gu, "").match(/[\p{L}\p{N}'’.&-]+/gu) ?? [];
  const countries = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < printed.length; at += 1) {
    const length = countryLengthAt(printed, at);
    const code = countryNames.get(printed.slice(at, at + length).join(" "))?.code;
    if (code === undefined) rest.push(printed[at] ?? "");
    else {
      countries.add(code);
      at += length - 1;
    }
  }
  const words = significantWords(rest.join(" "));
  words.delete("");
  const numbers = [...words].flatMap((word) =>
    /\d/.test(word) ? word.replace(/\D/g, "") : (ordinals.get(word) ?? []),
  );
  return { name, words, countries, numbers: numbers.sort().join(" ") };
}

/** How many words from here on name a country; 0 when none does. */
function countryLengthAt(words: readonly string[], at: number): number {
  if (!firstWords.has(words[at] ?? "")) return 0;
  for (let length = Math.min(longestCountryName, words.length - at); length > 0; length -= 1)
    if (countryNames.has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}

export const wordsKey = ({ words }: NameWords): string => [...words].sort().join(" ");

/** The share of the words of both that both have, 0 to 1. */
export function sharedWords(one: NameWords, other: NameWords): number {
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both += 1;
  return both === 0 ? 0 : both / (one.words.size + other.words.size - both);
}

/** Names that share so many of their words are alike. */
export const alike = 0.6;

/** Two names that both have numbers, and others. */
export const haveOtherNumbers = (one: NameWords, other: NameWords): boolean =>
  one.numbers !== other.numbers && one.numbers !== "" && other.numbers !== "";

/**
 * Keys of which names that are alike share at least one: of the words that few names have, so many that no name that is
 * alike can do without all of them.
 */
export function rareWordKeys(names: readonly NameWords[]): (name: NameWords) => readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return ({ words }) =>
    words.size < 2
      ? []
      : [...words]
          .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
          .slice(0, words.size - Math.ceil(alike * words.size) + 1);
}
