import { demonstratives } from "../../recognition/lexicon/grammar-words.js";
import {
  bareDrugNouns,
  presentAndPastBe,
  singularBe,
  substanceBarriers,
  substanceLinks,
} from "../../recognition/lexicon/seized-amount-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { Substance } from "../../vocabulary/substances.js";
import { hasWord } from "../has-word.js";

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
  previous: Previous | null,
): Attached | null {
  const after = substanceAfter(tokens, sentence, quantity);
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
  if (before !== undefined && (between === undefined || previous === null))
    return pick(before, "seizure/substance-before-figure");
  if (previous !== null && (before !== undefined || sentence.substances.length === 0))
    return attached(previous.substanceSpan, previous.substance, "seizure/substance-carried");
  return before === undefined ? null : pick(before, "seizure/substance-before-figure");
}

const attached = ({ from, to, start, end }: Span, substance: Substance, rule: string): Attached => ({
  from,
  to,
  start,
  end,
  substance,
  rule,
});

/** "of high-purity", "pure", "(11 pounds) of": what may stand between a figure and its substance. */
function substanceAfter(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
): SubstanceMention | null {
  const next = sentence.substances.find(({ to }) => to > quantity.to);
  if (next === undefined || next.from - quantity.to > 12) return null;
  let depth = 0;
  let steps = 0;
  for (let at = quantity.to; at < next.from; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    else if (depth > 0) continue;
    else if (
      token.kind === "mark" &&
      !/^["“”'‘’-]$/.test(token.text) &&
      !(token.text === "," && isOneOf(tokens[at + 1]?.norm, singularBe))
    )
      return null;
    else if (isOneOf(token.norm, presentAndPastBe) && at === next.from - 1 && at - quantity.to <= 1) return next;
    else if (token.kind === "number" || isOneOf(token.norm, substanceBarriers)) return null;
    else steps += 1;
  }
  return depth === 0 && steps <= 6 ? next : null;
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
