import { smallWords } from "../lexicon/common-words.js";
import { sharedNameWords, realmWords, usualForms } from "../lexicon/shared-name-words.js";
import { countriesOf } from "../names.js";
import { normalizeName } from "../../vocabulary/names.js";
import { isInside, tokensOf } from "../token.js";
import { isAcronym } from "./acronyms.js";

/** The name of a body taken apart: what it says of the country, and the rest. */
export interface BodyName {
  /** Its words without the country, in alphabetical order: the same however the name is turned. */
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2 code of the country in it; null when it has none, or more than one. */
  readonly country: string | null;
  /** Whether several bodies can be called so, for it has nothing but words that many bodies have, or is a short acronym. */
  readonly isShared: boolean;
}

const longestSharedAcronym = 5;
const known = new Map<string, BodyName>();
const mostKnown = 50_000;

/** `Tajik Drug Control Agency`, `Agency for Drug Control of Tajikistan`: agency, control, drug and TJ. */
export function bodyNameOf(name: string): BodyName {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const taken = takenApart(name);
  known.set(name, taken);
  return taken;
}

function takenApart(name: string): BodyName {
  const tokens = tokensOf(name);
  const mentions = countriesOf(tokens);
  const codes = new Set(mentions.map(({ code }) => code));
  const [country = null] = codes.size === 1 ? codes : [];
  const printed = tokens.filter(
    ({ kind }, at) => kind !== "possessive" && (country === null || !isInside(mentions, at)),
  );
  const words = [...new Set(printed.flatMap(({ text }) => wordsOf(text)))];
  const ownWords = words.filter((word) => country === null || !realmWords.has(word));
  const isShort = tokens.length === 1 && isAcronym(name) && name.length <= longestSharedAcronym;
  return {
    words: withUsualForms(ownWords).sort(),
    country,
    isShared: isShort || ownWords.every((word) => sharedNameWords.has(word) || sharedNameWords.has(`${word}s`)),
  };
}

/** Without what writers vary: small words, plurals. */
const wordsOf = (printed: string): string[] =>
  normalizeName(printed)
    .split(" ")
    .filter((word) => word !== "" && !smallWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));

/** "Interior Ministry" is the "Ministry of Internal Affairs", "Foreign Ministry" that of "Foreign Affairs". */
function withUsualForms(words: readonly string[]): string[] {
  const usual = new Set(words.flatMap((word) => usualForms.get(word) ?? word));
  if (usual.has("ministry") && usual.has("foreign")) usual.add("affair");
  return [...usual];
}
