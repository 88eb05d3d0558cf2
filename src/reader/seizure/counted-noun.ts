import { quotationMarks } from "../../recognition/lexicon/grammar-words.js";
import {
  compoundEnds,
  countedUnitLeads,
  endsOfCountedUnit,
  packingLeads,
} from "../../recognition/lexicon/seized-amount-words.js";
import { countedUnits, drugPackages } from "../../recognition/lexicon/seizure-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** How many words may stand between a number and the noun that it counts. */
const farthest = 8;

/**
 * "430,000 captagon tablets", "tablets: 498 million", "pills numbering over 600,000", "40 bags of heroin": the noun that
 * is counted, within a few words of the number.
 */
export function countedNoun(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): number | null {
  if (
    isOneOf(tokens[quantity.from - 1]?.norm, countedUnitLeads) &&
    countedUnits.has(tokens[quantity.from - 2]?.norm ?? "")
  )
    return quantity.from - 2;
  // "9,400 200-mg tablets", "1,096 one-kilo blocks"
  const dose = sentence.quantities.find(({ from }) => from === quantity.to);
  const from = dose?.unit?.kind === "mass" ? dose.to : quantity.to;
  const last = Math.min(sentence.to, from + farthest);
  for (let at = from; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || isOneOf(token.norm, endsOfCountedUnit) || !goesOn(tokens, at)) return null;
    if (countedUnits.has(token.norm)) return at;
    if (drugPackages.has(token.norm) && isOfDrug(tokens, from, at, quantity, sentence)) return at;
  }
  return null;
}

/** A word, a hyphen, a quotation mark, or the comma of "fentanyl-laced, fake pills". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word" || token?.text === "-" || isOneOf(token?.text, quotationMarks)) return true;
  return token?.text === "," && isOneOf(tokens[at - 1]?.norm, compoundEnds) && tokens[at - 2]?.text === "-";
}

/** Whether packages are counted by what is in them: "40 bags of heroin", "300 heroin-filled balloons"; not "in 40 bags". */
function isOfDrug(
  tokens: readonly Token[],
  from: number,
  at: number,
  quantity: Quantity,
  { substances }: SentenceReading,
): boolean {
  if (isOneOf(tokens[quantity.from - 1]?.norm, packingLeads)) return false;
  const next = tokens[at + 1]?.norm;
  return substances.some(
    (mention) =>
      (mention.from >= from && mention.to <= at) ||
      ((next === "of" || next === "suspected") && mention.from > at && mention.from <= at + 5),
  );
}

/** "41,000 and 30,000 tablets": whether a bare number shares the counted noun of the next one. */
export function sharesNoun(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): boolean {
  if (quantity.unit !== null || quantity.isName || quantity.value < 10) return false;
  const next = sentence.quantities.find(({ from }) => from >= quantity.to);
  if (next?.unit !== null || next.from - quantity.to !== 1) return false;
  return isOneOf(tokens[quantity.to]?.norm, "and or") && countedNoun(tokens, next, sentence) !== null;
}
