import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import { bareDrugNouns, plainAdjectives, substanceLinks } from "../../recognition/lexicon/seized-amount-words.js";
import { grownDrugs, neverTablets, plantNouns, tabletNouns } from "../../recognition/lexicon/seizure-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Substance } from "../../vocabulary/substances.js";
import { hasWord } from "../has-word.js";
import { countedNoun } from "./counted-noun.js";
import { substanceBehind, substanceOfNext } from "./substance-behind.js";

/** A substance that belongs to a figure, and the rule that put them together. */
export interface Attached extends SubstanceMention {
  readonly rule: string;
}

interface Previous {
  readonly substance: Substance;
  readonly substanceSpan: Span;
}

/** The substance of a figure: behind it, before it, or the one of the figure before. */
export function substanceOfFigure(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
  figures: readonly Quantity[],
  carried: Previous | null,
): Attached | null {
  const fits = mayBe(tokens, sentence, quantity);
  const previous = carried !== null && fits(carried.substance) ? carried : null;
  const after = substanceBehind(tokens, sentence, quantity);
  const isOf = tokens[quantity.to]?.norm === "of";
  const before = sentence.substances.findLast(({ to }) => to <= quantity.from);
  const isAdjacent = before !== undefined && isLinked(tokens, before.to, quantity.from);
  const isComma = tokens[quantity.from - 1]?.text === ",";
  const pick = (mention: SubstanceMention, rule: string): Attached =>
    isAnaphor(tokens, mention) && previous !== null
      ? attached(mention, previous.substance, "seizure/the-drug")
      : attached(mention, mention.substance, rule);
  if (after !== null && (isOf || !isAdjacent || isComma)) return pick(after, "seizure/figure-before-substance");
  if (before !== undefined && isAdjacent) return pick(before, "seizure/substance-before-figure");
  if (after !== null) return pick(after, "seizure/figure-before-substance");
  const between =
    before === undefined ? undefined : figures.find(({ from, to }) => from >= before.to && to <= quantity.from);
  if (before !== undefined && between === undefined && fits(before.substance))
    return pick(before, "seizure/substance-before-figure");
  const shared = substanceOfNext(tokens, sentence, quantity, figures);
  if (shared !== null && fits(shared.substance)) return pick(shared, "seizure/figure-before-substance");
  if (previous !== null && (before !== undefined || sentence.substances.length === 0))
    return attached(previous.substanceSpan, previous.substance, "seizure/substance-carried");
  return before === undefined || !fits(before.substance) ? null : pick(before, "seizure/substance-before-figure");
}

const attached = ({ from, to, start, end }: Span, substance: Substance, rule: string): Attached => ({
  from,
  to,
  start,
  end,
  substance,
  rule,
});

/** Whether a figure may be of a drug that stands elsewhere: tablets are of none that is never pressed. */
export function mayBe(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
): (substance: Substance) => boolean {
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  const norm = noun === null ? undefined : tokens[noun]?.norm;
  if (isOneOf(norm, tabletNouns))
    return (substance) => !neverTablets.has(substance) && !hasOwnName(tokens, quantity, noun);
  return (substance) => !isOneOf(norm, plantNouns) || grownDrugs.has(substance);
}

/** "40,000 counterfeit erectile tablets": words of its own between the number and the noun name another thing. */
function hasOwnName(tokens: readonly Token[], { to }: Quantity, noun: number | null): boolean {
  for (let at = to; at < (noun ?? to); at += 1)
    if (tokens[at]?.kind === "word" && !isOneOf(tokens[at]?.norm, plainAdjectives)) return true;
  return false;
}

function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!isOneOf(tokens[at]?.norm, substanceLinks)) return false;
  return true;
}

/** "the deadly drug", "the substance": what was named before. */
function isAnaphor(tokens: readonly Token[], { from, to, substance }: SubstanceMention): boolean {
  if (substance !== "drugs_total" || to - from > 1 || !isOneOf(tokens[from]?.norm, bareDrugNouns)) return false;
  return hasWord(tokens, { from: from - 3, to: from }, demonstratives);
}

const nothing: ReadonlyMap<Quantity, Attached> = new Map();

/** "heroin and opium, 5 kg and 7 kg respectively" */
export function respectively(
  tokens: readonly Token[],
  sentence: SentenceReading,
  figures: readonly Quantity[],
): ReadonlyMap<Quantity, Attached> {
  if (figures.length < 2) return nothing;
  const pairs = new Map<Quantity, Attached>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]?.norm !== "respectively") continue;
    const before = figures.filter(({ to }) => to <= at);
    const named = sentence.substances.filter(({ to }) => to <= at);
    for (let count = Math.min(before.length, named.length); count >= 2; count -= 1) {
      const quantities = before.slice(-count);
      const first = quantities[0];
      if (first === undefined) break;
      const substances = named.filter(({ to }) => to <= first.from).slice(-count);
      const list = substances.length === count ? substances : named.slice(-count);
      if (
        list.length !== count ||
        !(substances.length === count || list.every(({ from }) => from >= (quantities.at(-1)?.to ?? 0)))
      )
        continue;
      quantities.forEach((quantity, index) => {
        const substance = list[index];
        if (substance !== undefined) pairs.set(quantity, { ...substance, rule: "seizure/respectively" });
      });
      break;
    }
  }
  return pairs;
}
