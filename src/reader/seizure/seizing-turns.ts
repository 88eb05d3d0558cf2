import { fillersOfFigure, presentAndPastBe, roundingWords } from "../../recognition/lexicon/seized-amount-words.js";
import {
  arrestingWords,
  attemptNouns,
  havingWords,
  insideLeads,
  outWords,
  handsPhrases,
  takenElsewhere,
  takingWords,
  thingDeterminers,
  thingLeads,
  thwartedDeeds,
} from "../../recognition/lexicon/seizure-words.js";
import { numberWords } from "../../recognition/lexicon/number-words.js";
import { Phrases } from "../../recognition/phrases.js";
import { seizingForces } from "../../recognition/lexicon/seizing-body-words.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

const hands = new Phrases(handsPhrases.map((phrase) => [phrase, true] as const));

type Stretch = Pick<Span, "from" | "to">;

/** The words at which one of these turns may stand. */
export const turnsOfSeizing: ReadonlySet<string> = new Set([
  "possession",
  "taken",
  ...havingWords,
  ...presentAndPastBe,
  ...takingWords,
  ...hands.firstWords,
]);

/** How many words may stand between a verb of thwarting and the deed, and between an arrest and what somebody had. */
const farthest = 9;

/** "thwarted an attempt in March to smuggle", "foiled the smuggling of". */
export function isThwarting(tokens: readonly Token[], at: number, { from, to }: Stretch): boolean {
  if (isOneOf(tokens[at - 1]?.norm, presentAndPastBe)) return hasWord(tokens, { from, to: at }, attemptNouns);
  for (let next = at + 1; next < Math.min(to, at + farthest); next += 1) {
    if (isOneOf(tokens[next]?.norm, thwartedDeeds)) return true;
    if (isOneOf(tokens[next]?.text, ". ; :")) return false;
  }
  return false;
}

/** "was arrested in the port with 3 kg", "in possession of 3 kg": the word right before what somebody had. */
export function arrestedWith(tokens: readonly Token[], at: number, { from, to }: Stretch): boolean {
  const isPossession = tokens[at]?.norm === "possession" && tokens[at + 1]?.norm === "of";
  if (!isPossession && !isOneOf(tokens[at]?.norm, havingWords)) return false;
  if (!isFigureNear(tokens, isPossession ? at + 2 : at + 1)) return false;
  const [first, last] = isPossession ? [from, to] : [Math.max(from, at - farthest), at];
  for (let other = first; other < last; other += 1)
    if (isOneOf(tokens[other]?.norm, arrestingWords) && other !== at) return true;
  return false;
}

/** "Inside were 20 kg", "Behind the panel was a kilogram of": a sentence turned round, which tells what was found there. */
export function isInversion(tokens: readonly Token[], at: number, { from, to }: Stretch): boolean {
  if (!isOneOf(tokens[at]?.norm, presentAndPastBe) || at - from > 6 || at + 1 >= to) return false;
  const isInside = isOneOf(tokens[from]?.norm, insideLeads) || isInThing(tokens, from);
  return isInside && isFigureNear(tokens, at + 1);
}

/** "In the sacks", "In his shoes" */
const isInThing = (tokens: readonly Token[], from: number): boolean =>
  isOneOf(tokens[from]?.norm, thingLeads) && isOneOf(tokens[from + 1]?.norm, thingDeterminers);

/** "were taken from the tank": "taken", unless it goes on to say where to. */
export function isTakenAway(tokens: readonly Token[], at: number): boolean {
  // "have taken out 5 tons"
  if (tokens[at]?.norm === "taken" && isOneOf(tokens[at + 1]?.norm, outWords) && isFigureNear(tokens, at + 2))
    return true;
  if (tokens[at]?.norm !== "taken" || !isOneOf(tokens[at - 1]?.norm, presentAndPastBe)) return false;
  return !isOneOf(tokens[at + 1]?.norm, takenElsewhere);
}

/** "Officers took 3 tons", "kept 5 tons of drugs from reaching": where those who seize are named before. */
export function isTaking(tokens: readonly Token[], at: number, { from }: Stretch): boolean {
  if (!takingWords.has(tokens[at]?.norm ?? "") || !isFigureNear(tokens, at + 1)) return false;
  for (let before = Math.max(from, at - farthest); before < at; before += 1)
    if (isOneOf(tokens[before]?.norm, seizingForces)) return true;
  return false;
}

/** "fell into the hands of customs", not of a gang. */
export function isInHands(tokens: readonly Token[], at: number): boolean {
  const phrase = hands.at(tokens, at);
  if (phrase === null) return false;
  for (let next = phrase.to; next < phrase.to + 4; next += 1)
    if (isOneOf(tokens[next]?.norm, seizingForces)) return true;
  return false;
}

/** Whether a figure begins here, or behind a word or two that round it. */
function isFigureNear(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === "number" || numberWords.has(token.norm)) return true;
    if (token.kind !== "word" || !(isOneOf(token.norm, roundingWords) || isOneOf(token.norm, fillersOfFigure)))
      return false;
  }
  return false;
}
