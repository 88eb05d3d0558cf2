import { directionsOfChange, leadsOfTime, linksOfClauses } from "../../recognition/lexicon/clause-words.js";
import {
  beginningVerbs,
  changeLeads,
  changeVerbs,
  comparingVerbs,
  lawCopulas,
  lawNouns,
  recordWords,
  shareWords,
  tellingVerbs,
} from "../../recognition/lexicon/scene-words.js";
import { seizingWords } from "../../recognition/lexicon/seizure-words.js";
import { speechVerbs } from "../../recognition/lexicon/speech.js";
import { sinceWords, timeFillers } from "../../recognition/lexicon/time-words.js";
import type { Time } from "../../recognition/periods.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { isVerb } from "./clauses.js";
import { endOfDateline } from "./datelines.js";

/** Between a verb of telling and its day: "gave the figures at a briefing in the Press Centre of the Ministry on Sunday". */
const farthestTelling = 14;
/** Between a day that opens a sentence and the verb of speaking. */
const farthestSpeech = 12;
/** Between a bracket and the time at its end: "(209 tonnes of cocaine in 2017)". */
const farthestBracket = 9;
/** Between the noun of a record, or of a beginning, and its time: "the largest haul since it was founded in 1995". */
const farthestRecord = 9;
/** Between a share and the time that it compares with: "up 12 percent over the first half of 2016". */
const farthestShare = 3;
/** Between "compared with" and its figure. */
const farthestComparison = 8;

/** Whether a time is the day on which somebody spoke, or the year of a law, and not that of what they tell. */
export function isOfTelling(tokens: readonly Token[], sentence: SentenceReading, time: Time): boolean {
  return (
    isOfLaw(tokens, time) ||
    isOfRecord(tokens, sentence, time) ||
    isOfChange(tokens, time) ||
    (isDay(time) && (isOfDateline(tokens, sentence, time) || isBesideTelling(tokens, sentence, time)))
  );
}

/** "TEHRAN, Feb. 14 –", "LAHORE, Dec 20 (Agency): …": when a text was written. */
function isOfDateline(tokens: readonly Token[], sentence: SentenceReading, { from, to }: Time): boolean {
  if (to <= endOfDateline(tokens, sentence)) return true;
  if (from - sentence.from > 4 || tokens[to]?.text !== "(") return false;
  const closing = [to + 2, to + 3, to + 4].find((at) => tokens[at]?.text === ")");
  return closing !== undefined && isOneOf(tokens[closing + 1]?.text, ": - – —");
}

/** "40 cases (in 2016 – 52)", "(209 tonnes in 2017)": the time of another figure in its brackets, and of none outside them. */
export function ownsFigure(tokens: readonly Token[], { from, to }: Time, figure: Span | null = null): boolean {
  const open = bracketBefore(tokens, from);
  if (open === null || (figure !== null && figure.from > open && figure.from <= to + farthestBracket)) return false;
  for (let at = open + 1; at < to + farthestBracket; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ")") return false;
    if (token.kind === "number" && (at < from || at >= to)) return true;
  }
  return false;
}

function bracketBefore(tokens: readonly Token[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - farthestBracket); at -= 1) {
    if (tokens[at]?.text === ")") return null;
    if (tokens[at]?.text === "(") return at;
  }
  return null;
}

/** "9 tonnes, against 5 tonnes in 2017", "13 percent more than in 2012": with what the figure before is compared. */
export function comparesWith(tokens: readonly Token[], figure: Span, { from }: Time): boolean {
  for (let at = figure.to; at < from; at += 1) {
    const norm = tokens[at]?.norm;
    if (norm === "than" || isOneOf(norm, comparingVerbs)) return true;
    if (norm === "from" && isOneOf(tokens[at - 1]?.norm, directionsOfChange)) return true;
  }
  return false;
}

/** "…, and in 2019 police took 12 kg": the time of the clause that it opens. */
export function opensClause(tokens: readonly Token[], { from }: Time): boolean {
  let at = from - 1;
  while (isOneOf(tokens[at]?.norm, leadsOfTime)) at -= 1;
  return isOneOf(tokens[at]?.norm, linksOfClauses) && isOneOf(tokens[at - 1]?.text, ", ;");
}

/** "5 kg in 2015, compared with 3 kg", "down from 3 kg": a figure of another time than the one that is reported on. */
export function isCompared(tokens: readonly Token[], sentence: Span, figure: Span): boolean {
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - farthestComparison); at -= 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, comparingVerbs)) return true;
    if (norm === "from" && (isOneOf(tokens[at - 1]?.norm, "down up") || isChangeFrom(tokens, sentence, figure, at)))
      return true;
    if (isOneOf(norm, "; ,")) return false;
  }
  return false;
}

export const isDay = ({ first, last }: Time): boolean => first.length === 10 && first === last;

/** "rose from 3 kg to 5 kg": the first figure is that of the time before. */
function isChangeFrom(tokens: readonly Token[], sentence: Span, figure: Span, from: number): boolean {
  if (from !== figure.from - 1 || !isOneOf(tokens[figure.to]?.norm, "to")) return false;
  return hasWord(tokens, { from: Math.max(sentence.from, from - farthestComparison), to: from }, changeVerbs);
}

/** "the largest haul since 2014", "since it was founded in 1995", "since records began in 1973" */
function isOfRecord(tokens: readonly Token[], sentence: Span, { from }: Time): boolean {
  const before = { from: Math.max(sentence.from, from - farthestRecord), to: from + 1 };
  if (!hasWord(tokens, before, sinceWords)) return false;
  return (
    hasWord(tokens, before, recordWords) || (before.to - 1 > sentence.from && hasWord(tokens, before, beginningVerbs))
  );
}

/** "up 12 percent over the first half of 2016": with what a change compares. */
function isOfChange(tokens: readonly Token[], { from }: Time): boolean {
  const lead = tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
  return (
    isOneOf(tokens[lead]?.norm, changeLeads) &&
    hasWord(tokens, { from: Math.max(0, lead - farthestShare), to: lead }, shareWords)
  );
}

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
    if (endsTelling(token) || token?.norm === "that") break;
    if (isTelling(token?.norm)) return true;
    if (token !== undefined && isVerb(token)) break;
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
