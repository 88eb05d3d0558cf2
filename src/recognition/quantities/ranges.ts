import { changeWords } from "../lexicon/number-words.js";
import { type Marks, numberOf, type Token } from "../token.js";
import { isOneOf } from "../words.js";
import { printedNumberAt } from "./numbers.js";
import { currencySignAt, type MassUnit, type Unit, unitAt } from "./units.js";

/** The upper bound of a range. */
interface UpperBound {
  readonly value: number;
  readonly unit: Unit | null;
  readonly to: number;
  /** What the lower bound is multiplied by: in "7 to 9 million" it counts millions too. */
  readonly scale: number;
}

/** The second figure of "15 to 20 percent", "between 75 and 80 tons", "20-30 kg"; not of "rose from 12 to 18". */
export function upperBoundAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  lower: { readonly value: number; readonly unit: Unit | null },
  taken: Marks,
  isAmerican: boolean,
): UpperBound | null {
  const link = tokens[at]?.norm;
  if (!isOneOf(link, "and to - – —") || taken[at + 1] === 1) return null;
  const lead = tokens[from - 1]?.norm;
  if ((link === "and" && lead !== "between") || (lead === "from" && isChange(tokens, from - 1))) return null;
  const sign = currencySignAt(tokens, at + 1);
  const second = printedNumberAt(tokens, sign?.to ?? at + 1, sign !== null || lower.unit?.kind === "currency");
  if (second === null || Number.isNaN(second.value)) return null;
  const found = sign === null ? unitAt(tokens, second.to, isAmerican) : null;
  const unit: Unit | null = sign === null ? (found?.unit ?? null) : { kind: "currency", code: sign.code };
  const multiplier = multiplierOf(second.value, tokens[sign?.to ?? at + 1]);
  const scale = lower.value < second.value / multiplier ? multiplier : 1;
  const isAbove = second.value > lower.value * scale;
  return isAbove && isSameUnit(lower.unit, unit)
    ? { value: second.value, unit, to: found?.to ?? second.to, scale }
    : null;
}

/** Whether a verb of change stands a few words before "from". */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1)
    if (changeWords.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

/** How many times a number is what its digits say: a million times in "9 million". */
function multiplierOf(value: number, printed: Token | undefined): number {
  const bare = numberOf(printed?.text ?? "");
  return Number.isFinite(bare) && bare > 0 ? Math.max(1, Math.round(value / bare)) : 1;
}

/** The lower bound may go without a unit, the upper one without the sign of "$3-4 million". */
const isSameUnit = (lower: Unit | null, upper: Unit | null): boolean =>
  lower === null ||
  (lower.kind === "currency" && upper === null) ||
  (upper !== null && JSON.stringify(lower) === JSON.stringify(upper));

/** The second part of "12 kg and 500 g", "2 kg 300 grams". */
export function remainderAt(
  tokens: readonly Token[],
  at: number,
  unit: MassUnit,
  isAmerican: boolean,
): { readonly kilograms: number; readonly to: number } | null {
  const from = tokens[at]?.norm === "and" ? at + 1 : at;
  const number = tokens[from]?.kind === "number" ? printedNumberAt(tokens, from) : null;
  const smaller = number === null ? null : unitAt(tokens, number.to, isAmerican);
  if (number === null || Number.isNaN(number.value) || smaller?.unit.kind !== "mass") return null;
  const kilograms = number.value * smaller.unit.kilograms;
  // "30 tons and 5 kg" are two figures unless the second can be the first one's remainder.
  const isRemainder = smaller.unit.kilograms < unit.kilograms && kilograms < unit.kilograms;
  return isRemainder ? { kilograms, to: smaller.to } : null;
}
