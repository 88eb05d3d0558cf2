import { notPlurals } from "../../recognition/lexicon/counting-words.js";
import {
  behindEquated,
  endsOfEquated,
  equatingVerbs,
  levelEquatingWords,
  numberNouns,
  plainEquatingVerbs,
} from "../../recognition/lexicon/statistic-words.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import { printedOf, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { isPeople } from "../counted-things.js";
import type { Measured } from "./measured.js";
import { unitOfNoun } from "./unit-of-noun.js";

/** How far before its number may stand what is counted: "The number of registered drug users in the two districts rose to 27". */
const farthest = 16;

/** "Seizures were 3,214", "the number of cases rose to 27", "Drug users in Kenya numbered 25,000": a number behind what it counts. */
export function equated(
  { tokens }: Pick<Reading, "tokens">,
  sentence: SentenceReading,
  quantity: Quantity,
): Measured | null {
  const { unit, value, high, from, to, core } = quantity;
  const verb = from - 1;
  const isYear = /^(?:19|20)\d\d$/.test(tokens[core.from]?.text ?? "");
  if (unit !== null || isYear || !Number.isInteger(value) || value < 2) return null;
  if (!isOneOf(tokens[verb]?.norm, equatingVerbs) || !ends(tokens, sentence, to)) return null;
  const start = subjectBefore(tokens, sentence, verb);
  if (start === null) return null;
  const counted = tokens.slice(start, verb);
  const number = counted.findIndex(({ norm }) => isOneOf(norm, numberNouns));
  const behind = number === -1 ? counted : counted.slice(number + 1);
  const noun = behind.find(({ norm }) => isPlural(norm))?.norm;
  // "The men were 30" is an age; a number is told of a number or of things.
  if (noun === undefined || (number === -1 && isPeople(noun) && isOneOf(tokens[verb]?.norm, plainEquatingVerbs)))
    return null;
  if (number === -1 && isOneOf(tokens[verb]?.norm, levelEquatingWords)) return null;
  return {
    measure: printedOf(tokens, start, verb),
    measureSpan: spanOf(tokens, start, verb),
    unit: unitOfNoun(noun),
    value,
    high,
    rule: "statistic/count",
    isSure: true,
  };
}

const ends = (tokens: readonly Token[], sentence: SentenceReading, at: number): boolean =>
  at >= sentence.to || isOneOf(tokens[at]?.norm, behindEquated) || sentence.times.some(({ from }) => from === at);

/** Where the clause begins in which something is counted; null when it is too long. */
function subjectBefore(tokens: readonly Token[], { from, times }: SentenceReading, verb: number): number | null {
  let start = verb;
  while (start > from && !isOneOf(tokens[start - 1]?.norm, endsOfEquated)) start -= 1;
  const opening = times.find((time) => time.from <= start + 1 && time.to > start);
  if (opening !== undefined) start = opening.to;
  return verb - start < 1 || verb - start > farthest ? null : start;
}

const isPlural = (norm: string): boolean =>
  isPeople(norm) || (/[^s]s$/.test(norm) && norm.length > 3 && !notPlurals.some((ending) => norm.endsWith(ending)));
