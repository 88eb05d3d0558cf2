import { eachBefore, eachBehind, rateLeads, rateUnits } from "../../recognition/lexicon/seized-amount-words.js";
import { countedUnits, drugPackages } from "../../recognition/lexicon/seizure-words.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

/** What the lightest thing that is counted may weigh, in kilograms: a blotter of LSD. */
const lightest = 5e-6;
/** What the heaviest tablet, plant or capsule may weigh that is told by its weight. */
const heaviestTablet = 0.05;
const nearest = 8;

/** Whether a mass is that of one piece: "tablets of 200 mg each", "200-mg tablets", "31,400 tablets (200 mg)". */
export function isOfOnePiece(
  tokens: readonly Token[],
  quantity: Quantity,
  { from, quantities }: SentenceReading,
): boolean {
  const mass = kilogramsOf(quantity);
  if (mass === null) return false;
  const next = tokens[quantity.to];
  if (isOneOf(next?.norm, eachBehind) || (next?.text === "/" && next.joined)) return true;
  if (hasWord(tokens, { from: Math.max(from, quantity.from - 3), to: quantity.from }, eachBefore)) return true;
  const noun = tokens[next?.text === "-" ? quantity.to + 1 : quantity.to]?.norm ?? "";
  // "a 5-kg package" is an amount, "5-kg packages" are counted.
  if ((countedUnits.has(noun) && mass.low <= heaviestTablet) || (drugPackages.has(noun) && noun.endsWith("s")))
    return true;
  const before = quantities[quantities.indexOf(quantity) - 1];
  const isCounted = before?.unit === null && !before.isName && quantity.from - before.to <= nearest;
  return isCounted && mass.low < before.value * lightest;
}

/** "60,000 pills an hour", "20 kg a week": how fast something is made, sold or used. */
export function isRate(tokens: readonly Token[], to: number): boolean {
  return isOneOf(tokens[to]?.norm, rateLeads) && isOneOf(tokens[to + 1]?.norm, rateUnits);
}
