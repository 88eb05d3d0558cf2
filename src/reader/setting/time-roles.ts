import { comparingVerbs, lawCopulas, lawNouns, tellingVerbs } from "../../recognition/lexicon/scene-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import { timeFillers } from "../../recognition/lexicon/time-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { behindDateline } from "./reported-clause.js";

/** Between a verb of telling and its day: "gave the figures on Sunday". */
const farthestTelling = 5;
/** Between a day that opens a sentence and the verb of speaking. */
const farthestSpeech = 12;
/** Between "compared with" and its figure. */
const farthestComparison = 8;

/** Whether a time is the day on which somebody spoke, or the year of a law, and not that of what they tell. */
export function isOfTelling(tokens: readonly Token[], sentence: Span, time: Time): boolean {
  return (
    isOfLaw(tokens, time) ||
    (isDay(time) && (isOfDateline(tokens, sentence, time) || isBesideTelling(tokens, sentence, time)))
  );
}

/** "TEHRAN, Feb. 14 –", "LAHORE, Dec 20 (Agency): …": when a text was written. */
function isOfDateline(tokens: readonly Token[], sentence: Span, { from, to }: Time): boolean {
  if (to <= behindDateline(tokens, sentence)) return true;
  if (from - sentence.from > 4 || tokens[to]?.text !== "(") return false;
  const closing = [to + 2, to + 3, to + 4].find((at) => tokens[at]?.text === ")");
  return closing !== undefined && isOneOf(tokens[closing + 1]?.text, ": - – —");
}

/** "(2017: 287 million)": the time of the figure in its brackets, and of none before them. */
export const ownsFigure = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === "(" && tokens[to]?.text === ":";

/** "5 kg in 2015, compared with 3 kg", "down from 3 kg": a figure of another time than the one that is reported on. */
export function isCompared(tokens: readonly Token[], sentence: Span, figure: Span): boolean {
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - farthestComparison); at -= 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, comparingVerbs)) return true;
    if (norm === "from" && isOneOf(tokens[at - 1]?.norm, "down up")) return true;
    if (isOneOf(norm, "; ,")) return false;
  }
  return false;
}

const isDay = ({ first, last }: Time): boolean => first.length === 10 && first === last;

/** "the 1994 law", "the law of 1994" */
function isOfLaw(tokens: readonly Token[], { from, to }: Time): boolean {
  if (isOneOf(tokens[to]?.norm, lawNouns)) return true;
  let before = from - 1;
  while (isOneOf(tokens[before]?.norm, timeFillers)) before -= 1;
  const isCopula = isOneOf(tokens[before]?.norm, lawCopulas);
  return isOneOf(tokens[before]?.norm, lawNouns) || (isCopula && isOneOf(tokens[before - 1]?.norm, lawNouns));
}

/** "gave the figures on Sunday, saying that …", "On Sunday, police said that …"; not "said that they seized it on Sunday". */
function isBesideTelling(tokens: readonly Token[], sentence: Span, { from, to }: Time): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - farthestTelling); at -= 1) {
    const token = tokens[at];
    if (endsTelling(token)) break;
    if (isTelling(token?.norm)) return true;
  }
  if (from - sentence.from > 1) return false;
  for (let at = to; at < Math.min(sentence.to, to + farthestSpeech); at += 1) {
    if (isOneOf(tokens[at]?.norm, seizingWords)) return false;
    if (isOneOf(tokens[at]?.norm, speechVerbs)) return true;
  }
  return false;
}

const endsTelling = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "mark" || token.kind === "number" || isOneOf(token.norm, seizingWords);

const isTelling = (norm: string | undefined): boolean => isOneOf(norm, speechVerbs) || isOneOf(norm, tellingVerbs);
