import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import {
  amountNouns,
  comparatives,
  countedUnitLeads,
  drugNouns,
  endsOfCountedUnit,
  leadsOfBareAmount,
  percentWords,
  samenessWords,
  timeLeads,
  weighingWords,
} from "../../recognition/lexicon/seized-amount-words.js";
import { countedUnits } from "../../recognition/lexicon/seizure-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import { kilogramsOf, type Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { cover, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Substance } from "../../vocabulary/substances.js";
import { hasWord } from "../has-word.js";
import type { Usage } from "../usage.js";
import { respectively, substanceOfFigure } from "./seizure-substance.js";

/** A figure with its substance, before it is decided whether it was seized. */
export interface Amount {
  readonly quantity: Quantity;
  readonly figure: Span;
  readonly substance: Substance;
  readonly substanceSpan: Span;
  readonly sentence: SentenceReading;
  readonly isCount: boolean;
  /** The number of tablets or packages beside the mass. */
  readonly count?: Quantity;
  readonly rule: string;
}

/** All weighed or counted drugs of a sentence, each with its substance. */
export function amountsOf(
  { tokens }: Reading,
  sentence: SentenceReading,
  last: Amount | null,
  topic: SubstanceMention | null,
  usage: Usage,
): Amount[] {
  const figures = sentence.quantities.filter((quantity) => !quantity.isName && isAmount(tokens, quantity, sentence));
  const zipped = respectively(tokens, sentence, figures);
  const amounts: Amount[] = [];
  for (const printed of sentence.quantities) {
    const before = amounts.at(-1) ?? (last !== null && sentence.index - last.sentence.index <= 2 ? last : null);
    const quantity = figures.includes(printed)
      ? printed
      : before === null
        ? null
        : withUnitOf(before, printed, tokens, sentence);
    if (quantity === null) continue;
    const weighed = amounts.at(-1);
    if (weighed !== undefined && weighed.isCount && isWeightOf(tokens, weighed, quantity)) {
      amounts[amounts.length - 1] = {
        ...weighed,
        quantity,
        isCount: false,
        count: weighed.quantity,
        figure: cover(weighed.figure, quantity),
      };
      usage.take(weighed.quantity);
      continue;
    }
    if (restates(tokens, quantity, figures)) {
      usage.take(quantity);
      continue;
    }
    const previous = amounts.at(-1) ?? (last !== null && sentence.index - last.sentence.index <= 2 ? last : null);
    const found =
      zipped.get(quantity) ??
      substanceOfFigure(tokens, sentence, quantity, figures, previous) ??
      (topic === null || (quantity.unit !== null && !isOfTheDrug(tokens, quantity))
        ? null
        : { ...topic, rule: "seizure/substance-carried" });
    if (found === null || (quantity.unit === null && quantity.inWords && quantity.value === 1)) continue;
    const substance = found.substance;
    const isCount = quantity.unit === null;
    amounts.push({
      quantity,
      figure: figureSpan(tokens, quantity, sentence),
      substance,
      substanceSpan: found,
      sentence,
      isCount,
      rule: found.rule,
    });
  }
  return [...amounts, ...sameAmounts(tokens, sentence, amounts)];
}

/** "98 kg of the deadly drug" */
function isOfTheDrug(tokens: readonly Token[], { to }: Quantity): boolean {
  if (tokens[to]?.norm !== "of" || !isOneOf(tokens[to + 1]?.norm, demonstratives)) return false;
  return hasWord(tokens, { from: to + 2, to: to + 5 }, drugNouns);
}

function isAmount(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): boolean {
  // "12 tons more than the year before" is a difference, "two milligrams" a dose.
  if (isDifference(tokens, quantity.to)) return false;
  const mass = kilogramsOf(quantity);
  if (mass !== null) return mass.low >= 1e-4;
  if (quantity.unit !== null) return false;
  return countedNoun(tokens, quantity, sentence) !== null;
}

/** "12 tons more than …", "312.7 kilograms, or 19.6 percent, more than …"; "168 tons, 19 percent more than …" is the whole. */
function isDifference(tokens: readonly Token[], from: number): boolean {
  const start = tokens[from]?.text === "," && tokens[from + 1]?.norm === "or" ? from + 2 : from;
  for (let at = start; at < from + 8; at += 1) {
    const token = tokens[at];
    if (isOneOf(token?.norm, comparatives)) return at === from || (start > from && tokens[at + 1]?.norm === "than");
    if (start === from || token === undefined || !(token.kind === "number" || isOneOf(token.norm, percentWords)))
      return false;
  }
  return false;
}

/** "430,000 captagon tablets", "tablets: 498 million", "pills numbering over 600,000": the noun that is counted, within a few words of the number. */
function countedNoun(tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): number | null {
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
function withUnitOf(
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

/** "82 capsules of cocaine (920 g)", "1.2 lakh tablets weighing 13 kg": what the counted things weigh. */
function isWeightOf(tokens: readonly Token[], { quantity: count, figure }: Amount, quantity: Quantity): boolean {
  if (quantity.unit?.kind !== "mass" || quantity.from - figure.to > 7 || count.to > quantity.from) return false;
  const between = tokens.slice(figure.to, quantity.from);
  return (
    between.some(({ text, norm }) => text === "(" || isOneOf(norm, weighingWords)) &&
    !between.some(({ text, norm }) => text === ")" || norm === "and" || text === ";")
  );
}

const figureSpan = (tokens: readonly Token[], quantity: Quantity, sentence: SentenceReading): Span => {
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  return noun === null ? quantity : cover(quantity, spanOf(tokens, noun, noun + 1));
};

/** "5 kg (11 pounds)": the same mass in another unit. */
function restates(tokens: readonly Token[], quantity: Quantity, figures: readonly Quantity[]): boolean {
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

/** "4.3 tons of opium and the same amount of marijuana" */
function sameAmounts(tokens: readonly Token[], sentence: SentenceReading, amounts: readonly Amount[]): Amount[] {
  return sentence.substances.flatMap((mention) => {
    const at = mention.from;
    const isSame =
      tokens[at - 1]?.norm === "of" &&
      isOneOf(tokens[at - 2]?.norm, amountNouns) &&
      isOneOf(tokens[at - 3]?.norm, samenessWords);
    const previous = isSame ? amounts.findLast(({ quantity }) => quantity.to <= at) : undefined;
    return previous === undefined
      ? []
      : [
          {
            ...previous,
            figure: cover(previous.figure, mention),
            substance: mention.substance,
            substanceSpan: mention,
            rule: "seizure/same-amount",
          },
        ];
  });
}
