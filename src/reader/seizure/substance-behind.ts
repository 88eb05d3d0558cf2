import { linksOfFigures } from "../../recognition/lexicon/clause-words.js";
import { quotationMarks } from "../../recognition/lexicon/grammar-words.js";
import {
  fakeWords,
  identifyingPhrases,
  lacedWords,
  placeLeadsOfAmount,
  presentAndPastBe,
  singularBe,
  substanceBarriers,
} from "../../recognition/lexicon/seized-amount-words.js";
import type { SubstanceMention } from "../../recognition/names.js";
import { Phrases } from "../../recognition/phrases.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { countedNoun } from "./counted-noun.js";
import { isOfOnePiece } from "./piece.js";

const identifying = new Phrases(identifyingPhrases.map((phrase) => [phrase, true] as const));

/** How far behind a figure its substance may stand, and behind how many words that say nothing else. */
const farthest = 20;
const mostWords = 6;

/** The substance behind a figure: "of high-purity", "(11 pounds) of", "of a powder believed to be" may stand between. */
export function substanceBehind(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
): SubstanceMention | null {
  const next = sentence.substances.find(({ to }) => to > quantity.to);
  if (next === undefined || next.from - quantity.to > farthest) return null;
  const isPassed = walks(tokens, sentence, quantity.to, next.from);
  return isPassed ? whatItIs(tokens, sentence, quantity, next) : null;
}

function walks(tokens: readonly Token[], sentence: SentenceReading, from: number, to: number): boolean {
  let depth = 0;
  let steps = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth -= 1;
    if (depth > 0 || token.text === ")") continue;
    const passed = passedAt(tokens, sentence, at);
    if (passed !== null) at = passed - 1;
    else if (isOneOf(token.norm, presentAndPastBe) && at === to - 1 && at - from <= 1) return true;
    else if (token.kind === "mark") {
      if (!isPassedMark(tokens, at)) return false;
    } else if (token.kind === "number" || isOneOf(token.norm, substanceBarriers)) return false;
    else steps += 1;
  }
  return depth === 0 && steps <= mostWords;
}

/** Past "believed to be", "200 mg" of one tablet, "86 percent" of purity; null where nothing of the kind stands. */
function passedAt(tokens: readonly Token[], sentence: SentenceReading, at: number): number | null {
  const phrase = identifying.at(tokens, at);
  if (phrase !== null) return phrase.to;
  if (tokens[at]?.kind !== "number" && tokens[at]?.kind !== "word") return null;
  const figure = sentence.quantities.find(({ from }) => from === at);
  const isOther = figure !== undefined && (figure.unit?.kind === "share" || isOfOnePiece(tokens, figure, sentence));
  return isOther ? figure.to : null;
}

/** A hyphen, a quotation mark, and the comma of "a powder, believed to be" and "a haul of 25 kg, was". */
function isPassedMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "-" || isOneOf(token?.text, quotationMarks)) return true;
  return token?.text === "," && (isOneOf(tokens[at + 1]?.norm, singularBe) || identifying.at(tokens, at + 1) !== null);
}

/** "fake oxycodone pills laced with fentanyl", "an illegal substance believed to be heroin": what it is, not what it seems. */
function whatItIs(
  tokens: readonly Token[],
  { substances }: SentenceReading,
  { to }: Quantity,
  seeming: SubstanceMention,
): SubstanceMention {
  const other = substances.find(({ from }) => from >= seeming.to);
  if (other === undefined || other.from - seeming.to > mostWords) return seeming;
  const between = { from: seeming.to, to: other.from };
  const isFake = hasWord(tokens, { from: to, to: seeming.to }, fakeWords) && hasWord(tokens, between, lacedWords);
  const lead = identifying.at(tokens, tokens[seeming.to]?.text === "," ? seeming.to + 1 : seeming.to);
  const isKnown = seeming.substance === "drugs_total" && lead !== null && other.from - lead.to <= 2;
  return isFake || isKnown ? other : seeming;
}

/** "41,000 tablets and 12 kg of tramadol", "in Doria 20 kg and in Malva 35 kg of cocaine": the substance of the next figure. */
export function substanceOfNext(
  tokens: readonly Token[],
  sentence: SentenceReading,
  quantity: Quantity,
  figures: readonly Quantity[],
): SubstanceMention | null {
  const next = figures[figures.indexOf(quantity) + 1];
  if (next === undefined) return null;
  const noun = quantity.unit === null ? countedNoun(tokens, quantity, sentence) : null;
  const isOwnNoun = noun !== null && noun >= quantity.to && noun < next.from;
  const from = isOwnNoun ? noun + 1 : quantity.to;
  if (!isOneOf(tokens[from]?.norm, linksOfFigures)) return null;
  for (let at = from + 1; at < next.from; at += 1) {
    const token = tokens[at];
    const isPlace = isOneOf(token?.norm, placeLeadsOfAmount) || token?.capital === true;
    if (!isPlace && !isOneOf(token?.norm, "and another")) return null;
  }
  return substanceBehind(tokens, sentence, next) ?? substanceOfNext(tokens, sentence, next, figures);
}
