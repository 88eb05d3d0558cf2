import { timeUnits } from "../lexicon/time-words.js";
import { comparatives, fractions, multipliers, numberWords, wholeLeads } from "../lexicon/number-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";
import { type FoundNumber, numberInWords } from "./number-in-words.js";
import { rounded } from "./rounded.js";
import { massAt, type ShareUnit } from "./units.js";

/** A fraction: a share of something unless it is a part of a unit. */
export interface FoundFraction extends FoundNumber {
  readonly unit: ShareUnit | null;
}

const share: ShareUnit = { kind: "share", rule: "share/fraction", points: false };

/** "half a ton", "a quarter of a ton", "nine in ten", "two thirds of", "half of" */
export const fractionAt = (tokens: readonly Token[], at: number): FoundFraction | null =>
  halfAt(tokens, at) ?? ratioAt(tokens, at) ?? partAt(tokens, at);

/** "half a million", "half a ton": numbers. */
function halfAt(tokens: readonly Token[], at: number): FoundFraction | null {
  if (tokens[at]?.norm !== "half" || !isOneOf(tokens[at + 1]?.norm, "an a")) return null;
  const multiplier = multipliers.get(tokens[at + 2]?.norm ?? "");
  if (multiplier !== undefined) return { value: multiplier / 2, to: at + 3, unit: null };
  return massAt(tokens, at + 2) === null ? null : { value: 0.5, to: at + 2, unit: null };
}

/** "one in four", "nine out of ten"; not "three in ten days". */
function ratioAt(tokens: readonly Token[], at: number): FoundFraction | null {
  const count = numberWords.get(tokens[at]?.norm ?? "");
  if (count === undefined || !isOneOf(tokens[at + 1]?.norm, "in out")) return null;
  const whole = numberInWords(tokens, tokens[at + 2]?.norm === "of" ? at + 3 : at + 2);
  if (whole === null || whole.value <= count || whole.value < 2 || whole.value > 100) return null;
  if (isOneOf(tokens[whole.to]?.norm, timeUnits)) return null;
  return { value: rounded(count / whole.value), to: whole.to, unit: share };
}

/** "three-quarters of", "a third of all", "half the heroin": shares. */
function partAt(tokens: readonly Token[], at: number): FoundFraction | null {
  const norm = tokens[at]?.norm ?? "";
  const isHalf = norm === "half";
  const count = norm === "a" || isHalf ? 1 : numberWords.get(norm);
  if (count === undefined) return null;
  const noun = isHalf ? at : tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const fraction = fractions.get(tokens[noun]?.norm ?? "");
  if (fraction === undefined) return null;
  // "a quarter" alone is a part of a year as often.
  const next = tokens[noun + 1]?.norm;
  if (next === "of" && isOneOf(tokens[noun + 2]?.norm, "a an") && massAt(tokens, noun + 3) !== null)
    return { value: rounded(count * fraction), to: noun + 3, unit: null };
  const isOfWhole = next === "of" || isOneOf(next, isHalf ? wholeLeads : comparatives);
  // "two and a half of them"
  const isRest = norm === "a" && tokens[at - 1]?.norm === "and";
  return isOfWhole && !isRest ? { value: rounded(count * fraction), to: noun + 1, unit: share } : null;
}
