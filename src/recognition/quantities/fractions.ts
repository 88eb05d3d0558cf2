import { timeUnits } from "../lexicon/time-words.js";
import {
  behindPart,
  comparatives,
  fractions,
  leadsOfRatio,
  multipliers,
  numberWords,
  roundWholes,
  wholeLeads,
} from "../lexicon/number-words.js";
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

/** "one in four", "nine out of ten", "six out of 10", "7 in every 10"; not "three in ten days". */
export function ratioAt(tokens: readonly Token[], at: number): FoundFraction | null {
  const count = smallNumber(tokens, at);
  const isOut = tokens[at + 1]?.norm === "out" && tokens[at + 2]?.norm === "of";
  if (count === null || !(isOut || tokens[at + 1]?.norm === "in")) return null;
  const behind = isOut ? at + 3 : at + 2;
  const whole = smallNumber(tokens, tokens[behind]?.norm === "every" ? behind + 1 : behind);
  if (whole === null || whole.value <= count.value || whole.value < 2) return null;
  if (isOneOf(tokens[whole.to]?.norm, timeUnits)) return null;
  if (!isOut && (count.isDigits || whole.isDigits)) {
    const lead = tokens[at - 1]?.norm;
    if (!roundWholes.has(whole.value) || !(lead === undefined || isOneOf(lead, leadsOfRatio))) return null;
  }
  return { value: rounded(count.value / whole.value), to: whole.to, unit: share };
}

/** A whole number up to a thousand, in words or digits. */
function smallNumber(tokens: readonly Token[], at: number): (FoundNumber & { readonly isDigits: boolean }) | null {
  const token = tokens[at];
  if (token?.kind === "number")
    return /^(?:1000|\d{1,3})$/.test(token.text) ? { value: Number(token.text), to: at + 1, isDigits: true } : null;
  const words = numberWords.has(token?.norm ?? "") ? numberInWords(tokens, at) : null;
  return words === null || words.value > 1000 ? null : { ...words, isDigits: false };
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
  // "fell by a third since 2019", "by almost half"; "followed by a third shipment" is none.
  const isSize = tokens[at - 1]?.norm === "by" && (next === undefined || isOneOf(next, behindPart));
  const isOfWhole = next === "of" || isSize || isOneOf(next, isHalf ? wholeLeads : comparatives);
  // "two and a half of them"
  const isRest = norm === "a" && tokens[at - 1]?.norm === "and";
  return isOfWhole && !isRest ? { value: rounded(count * fraction), to: noun + 1, unit: share } : null;
}
