import {
  leadsOfBareAmount,
  percentSigns,
  placeLeadsOfAmount,
  timeLeads,
} from "../../recognition/lexicon/seized-amount-words.js";
import { comparatives } from "../../recognition/lexicon/number-words.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Amount } from "./amount.js";

/** "12 tons more than …", "312.7 kilograms, or 19.6 percent, more than …"; "168 tons, 19 percent more than …" is the whole. */
export function isDifference(tokens: readonly Token[], from: number): boolean {
  const start = tokens[from]?.text === "," && tokens[from + 1]?.norm === "or" ? from + 2 : from;
  for (let at = start; at < from + 8; at += 1) {
    const token = tokens[at];
    if (isOneOf(token?.norm, comparatives)) return at === from || (start > from && tokens[at + 1]?.norm === "than");
    if (start === from || token === undefined || !(token.kind === "number" || isOneOf(token.norm, percentSigns)))
      return false;
  }
  return false;
}

/** "493,000 the year before", "411 million in 2021": a bare number in the unit of the figure before it. */
export function withUnitOf(
  { quantity: before, isCount }: Amount,
  quantity: Quantity,
  tokens: readonly Token[],
  sentence: SentenceReading,
): Quantity | null {
  if (quantity.unit !== null || quantity.isName || quantity.value < 2 || (quantity.inWords && quantity.value < 20))
    return null;
  const next = tokens[quantity.to];
  const isTimed = sentence.times.some(
    ({ from }) => from === quantity.to || (from === quantity.to + 1 && isOneOf(next?.norm, timeLeads)),
  );
  const isEnd = next === undefined || /^[.,;)]$/.test(next.text);
  const link = tokens[quantity.from - 1]?.norm ?? "";
  const isLinked = isOneOf(link, leadsOfBareAmount);
  const isLarge = isCount
    ? quantity.value >= 1000
    : quantity.value <= 1000 * before.value && quantity.value >= before.value / 1000;
  return (isTimed || isEnd || isOneOf(next.norm, placeLeadsOfAmount)) && isLinked && isLarge
    ? { ...quantity, unit: before.unit }
    : null;
}

/** "5 kg (11 pounds)": the same mass in another unit. */
export function restates(tokens: readonly Token[], quantity: Quantity, figures: readonly Quantity[]): boolean {
  const mass = kilogramsOf(quantity);
  if (mass === null) return false;
  const before = figures[figures.indexOf(quantity) - 1];
  const other = before === undefined ? null : kilogramsOf(before);
  if (before === undefined || other === null || quantity.from - before.to > 4) return false;
  const opening = tokens
    .slice(before.to, quantity.from)
    .some(({ text, norm }) => text === "(" || norm === "or" || text === "/");
  return opening && Math.abs(mass.low - other.low) <= 0.06 * other.low;
}
