import { countedByMillions, lengthWords, letterMultipliers, rangeLinks } from "../lexicon/number-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import type { FoundNumber } from "./number-in-words.js";
import { unitAt } from "./units.js";

/** How many words may stand between "1.2m" and what it counts: "1.2m fake ecstasy pills". */
const mostWords = 4;

/**
 * The letter that multiplies digits: "20k", "$1.2m". An "m" is a million in money, before a unit and before what is
 * counted; NaN elsewhere, for "a 12m boat" is measured in metres and nobody can say of "it rose to 1.2m".
 */
export function letterMultiplierAt(tokens: readonly Token[], at: number, isMoney: boolean): FoundNumber | null {
  const token = tokens[at];
  if (token?.kind !== "word" || token.norm.length > 2) return null;
  const isLetter = token.joined || isMoney || (tokens[at + 1]?.text !== "." && countsThings(tokens, at + 1));
  if (token.norm === "m") {
    const isOther = !token.joined && (token.capital || tokens[at + 1]?.text === ".");
    if (isOther && !isLetter) return null;
    return { value: isMoney || isMillion(tokens, at) ? 1e6 : Number.NaN, to: at + 1 };
  }
  const value = letterMultipliers.get(token.norm);
  if (value === undefined || !isLetter) return null;
  return token.norm === "b" && !isMoney ? { value: Number.NaN, to: at + 1 } : { value, to: at + 1 };
}

function isMillion(tokens: readonly Token[], at: number): boolean {
  // "1.2m-1.5m tablets"
  if (isOneOf(tokens[at + 1]?.norm, rangeLinks) && tokens[at + 2]?.kind === "number")
    return tokens[at + 3]?.norm === "m" && isMillionBehind(tokens, at + 4);
  return isMillionBehind(tokens, at + 1);
}

const isMillionBehind = (tokens: readonly Token[], at: number): boolean =>
  unitAt(tokens, at, false) !== null || countsThings(tokens, at);

function countsThings(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + mostWords; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== "word" && token.text !== "-")) return false;
    if (isOneOf(token.norm, lengthWords)) return false;
    if (isOneOf(token.norm, countedByMillions)) return true;
  }
  return false;
}
