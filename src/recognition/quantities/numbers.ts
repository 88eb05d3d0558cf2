import { multipliers } from "../lexicon/number-words.js";
import { letterMultiplierAt } from "./letter-multipliers.js";
import { priceLeads, singularMasses } from "../lexicon/unit-words.js";
import { numberOf, type Token } from "../token.js";
import { isOneOf } from "../words.js";
import { fractionAt, ratioAt } from "./fractions.js";
import { type FoundNumber, numberInWords } from "./number-in-words.js";
import { rounded } from "./rounded.js";
import { massAt, type ShareUnit } from "./units.js";

/** A number that may have its unit in itself: "a third of" is a share. */
export interface PrintedNumber extends FoundNumber {
  readonly inWords: boolean;
  readonly unit: ShareUnit | null;
}

/** "1,667", "1.6 million", "twenty-five", "one hundred and twenty", "half", "three-quarters", "a million" */
export function printedNumberAt(tokens: readonly Token[], at: number, isMoney = false): PrintedNumber | null {
  const token = tokens[at];
  if (token?.kind === "number") {
    const ratio = isMoney ? null : ratioAt(tokens, at);
    return ratio === null
      ? numberInDigits(tokens, at, numberOf(token.text), isMoney)
      : { value: ratio.value, to: ratio.to, inWords: false, unit: ratio.unit };
  }
  if (token?.kind !== "word") return null;
  const fraction = fractionAt(tokens, at);
  if (fraction !== null) return { value: fraction.value, to: fraction.to, inWords: true, unit: fraction.unit };
  const words = numberInWords(tokens, at) ?? singleUnitAt(tokens, at);
  if (words === null) return null;
  const { value, to } = withHalf(tokens, words);
  return { value, to, inWords: true, unit: null };
}

/** "a ton of", "a kilogram of": one; in "30 dollars a kilogram" it is a price. */
function singleUnitAt(tokens: readonly Token[], at: number): FoundNumber | null {
  if (tokens[at]?.norm !== "a" || !isOneOf(tokens[at + 1]?.norm, singularMasses)) return null;
  const mass = massAt(tokens, at + 1);
  const behind = tokens[mass?.to ?? at];
  const isWeighed = behind?.norm === "of";
  const before = tokens[at - 1];
  const isPrice = before?.kind === "number" || isOneOf(before?.norm, priceLeads);
  return mass === null || !isWeighed || isPrice ? null : { value: 1, to: at + 1 };
}

/** "one and a half tons", "two and a half million" */
function withHalf(tokens: readonly Token[], { value, to }: FoundNumber): FoundNumber {
  const isHalf = tokens[to]?.norm === "and" && tokens[to + 1]?.norm === "a" && tokens[to + 2]?.norm === "half";
  if (!isHalf) return { value, to };
  const multiplier = multipliers.get(tokens[to + 3]?.norm ?? "");
  return multiplier === undefined
    ? { value: value + 0.5, to: to + 3 }
    : { value: (value + 0.5) * multiplier, to: to + 4 };
}

/** The number with the multipliers behind it: "1.6 million", "5-hundred thousand", "20k"; NaN of digits that are none. */
function numberInDigits(tokens: readonly Token[], at: number, printed: number, isMoney: boolean): PrintedNumber {
  const letter = letterMultiplierAt(tokens, at + 1, isMoney);
  let value = letter === null ? printed : printed * letter.value;
  let to = letter?.to ?? at + 1;
  for (;;) {
    const behind = tokens[to]?.text === "-" && tokens[to]?.joined === true ? to + 1 : to;
    const multiplier = multipliers.get(tokens[behind]?.norm ?? "");
    if (multiplier === undefined) return { value: rounded(value), to, inWords: false, unit: null };
    value *= multiplier;
    to = behind + 1;
  }
}
