import { fillersOfFigure, presentAndPastBe, roundingWords } from "../../recognition/lexicon/seized-amount-words.js";
import {
  arrestingWords,
  havingWords,
  insideLeads,
  takenElsewhere,
  thwartedDeeds,
} from "../../recognition/lexicon/seizure-words.js";
import { numberWords } from "../../recognition/lexicon/number-words.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

type Stretch = Pick<Span, "from" | "to">;

/** How many words may stand between a verb of thwarting and the deed, and between an arrest and what somebody had. */
const farthest = 9;

/** "thwarted an attempt in March to smuggle", "foiled the smuggling of". */
export function isThwarting(tokens: readonly Token[], at: number, { to }: Stretch): boolean {
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
  return isOneOf(tokens[from]?.norm, insideLeads) && isFigureNear(tokens, at + 1);
}

/** "were taken from the tank": "taken", unless it goes on to say where to. */
export function isTakenAway(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== "taken" || !isOneOf(tokens[at - 1]?.norm, presentAndPastBe)) return false;
  return !isOneOf(tokens[at + 1]?.norm, takenElsewhere);
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
