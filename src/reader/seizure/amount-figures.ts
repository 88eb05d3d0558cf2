import {
  countedUnitLeads,
  endsOfCountedUnit,
  leadsOfBareAmount,
  percentSigns,
  timeLeads,
} from "../../recognition/lexicon/seized-amount-words.js";
import { comparatives } from "../../recognition/lexicon/number-words.js";
import { countedUnits } from "../../recognition/lexicon/seizure-words.js";
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

/** "430,000 captagon tablets", "tablets: 498 million", "pills numbering over 600,000": the noun that is counted, within a few words of the number. */
export function countedNoun(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): number | null {
  if (
    isOneOf(tokens[quantity.from - 1]?.norm, countedUnitLeads) &&
    countedUnits.has(tokens[quantity.from - 2]?.norm ?? "")
  )
    return quantity.from - 2;
  for (let at = quantity.to; at < Math.min(sentence.to, quantity.to + 6); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind !== "word" && token.text !== "-" && token.text !== '"') ||
      isOneOf(token.norm, endsOfCountedUnit)
    )
      return null;
    if (countedUnits.has(token.norm)) return at;
  }
  return null;
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
  return (isTimed || isEnd || next.norm === "in") && isLinked && isLarge ? { ...quantity, unit: before.unit } : null;
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
