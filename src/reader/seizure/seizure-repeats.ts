import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { Amount } from "./amount.js";

/**
 * One figure that is given twice, or rounded here and exact there, is one seizure with two passages, unless the text says
 * that they are apart: of other times, or of another case.
 */
export function withoutRepeats<Each extends Amount>(
  found: readonly Each[],
  isApart: (one: Each, other: Each) => boolean,
): [Each, ...Each[]][] {
  const groups = new Map<string, [Each, ...Each[]][]>();
  for (const seizure of found) {
    const key = `${seizure.substance}\n${seizure.isCount}`;
    const known = groups.get(key) ?? [];
    // Only the last few of a substance can be meant, which keeps this linear.
    const same = known.slice(-20).find(([first]) => isOneSeizure(first, seizure) && !isApart(first, seizure));
    if (same === undefined) known.push([seizure]);
    else if (isFiner(seizure, same[0])) same.unshift(seizure);
    else same.push(seizure);
    groups.set(key, known);
  }
  return [...groups.values()].flat();
}

function isOneSeizure(one: Amount, other: Amount): boolean {
  if (one.sentence === other.sentence) return false;
  const [a, b] = [amountOf(one.quantity), amountOf(other.quantity)];
  if (a === b) return true;
  const isNear = a > 10 && Math.abs(a - b) <= 0.03 * Math.max(a, b);
  const isRounded = one.quantity.qualifier !== "exact" || other.quantity.qualifier !== "exact";
  const isFar = Math.abs(one.sentence.index - other.sentence.index) > 2;
  return (
    isNear && (isRounded || (!isFar && isRounding(one, other))) && digitsOf(one.quantity) !== digitsOf(other.quantity)
  );
}

/** "1,204 kg" and "1.2 tonnes", or 1,200 kg in the headline: rounded to fewer digits. In one unit 1,499 and 1,500 kg are two. */
function isRounding({ quantity: one, sentence: first }: Amount, { quantity: other }: Amount): boolean {
  if (scaleOf(one) === scaleOf(other) && first.index > 0) return false;
  const [fine, rough] = digitsOf(one) > digitsOf(other) ? [one, other] : [other, one];
  const digits = digitsOf(rough);
  return digits >= 2 && Number(amountOf(fine).toPrecision(digits)) === amountOf(rough);
}

/** Kilograms of one of its units. */
const scaleOf = (quantity: Quantity): number => Number((amountOf(quantity) / quantity.value).toPrecision(6));

const amountOf = (quantity: Quantity): number => kilogramsOf(quantity)?.low ?? quantity.value;

/** Significant digits: 2 of 1,700 and 6 of 1,695.65. */
const digitsOf = ({ value }: Quantity): number =>
  String(value)
    .replace(/[.]/, "")
    .replace(/^0+|0+$/g, "").length;

/** The figure with more digits is the one that the other was rounded from. */
const isFiner = (one: Amount, other: Amount): boolean =>
  digitsOf(one.quantity) > digitsOf(other.quantity) ||
  (digitsOf(one.quantity) === digitsOf(other.quantity) &&
    other.quantity.qualifier !== "exact" &&
    one.quantity.qualifier === "exact");
