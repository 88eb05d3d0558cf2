import { lawNouns, tellingVerbs } from "../../recognition/lexicon/scene-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import { timeFillers } from "../../recognition/lexicon/time-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** Between a verb of telling and its day: "gave the figures on Sunday". */
const farthestTelling = 5;
/** Between a day that opens a sentence and the verb of speaking. */
const farthestSpeech = 12;

/** Whether a time is the day on which somebody spoke, or the year of a law, and not that of what they tell. */
export function isOfTelling(tokens: readonly Token[], sentence: Span, time: Time): boolean {
  return isOfLaw(tokens, time) || (isDay(time) && isBesideTelling(tokens, sentence, time));
}

const isDay = ({ first, last }: Time): boolean => first.length === 10 && first === last;

/** "the 1994 law", "the law of 1994" */
function isOfLaw(tokens: readonly Token[], { from, to }: Time): boolean {
  if (isOneOf(tokens[to]?.norm, lawNouns)) return true;
  let before = from - 1;
  while (isOneOf(tokens[before]?.norm, timeFillers)) before -= 1;
  const isCopula = isOneOf(tokens[before]?.norm, "is was dates");
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
