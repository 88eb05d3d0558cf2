import { notInOperationName } from "../../recognition/lexicon/clause-words.js";
import {
  compoundPrefixes,
  dubbingWords,
  operationNouns,
  smallWordsOfNames,
} from "../../recognition/lexicon/event-words.js";
import { places } from "../../recognition/places.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { overlap, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { countedThings } from "../counted-things.js";
import { hasWord } from "../has-word.js";

/** How many words may stand between the name of an operation and its noun: "sub-regional anti-drug". */
const mostAdjectives = 9;

/** The words at which the name of an operation may begin. */
export const operationLeads: ReadonlySet<string> = new Set([...dubbingWords, "operation", "exercise"]);

const openingQuotes = "\" “ « ‘ '";
const closingQuotes = "\" ” » ’ '";

/** "Operation Lionfish", "operation “Channel-2011”", "dubbed Channel 2007" */
export function operationAt(tokens: readonly Token[], sentence: SentenceReading, at: number): Span | null {
  const token = tokens[at];
  const isDubbed = isOneOf(token?.norm, dubbingWords) && hasWord(tokens, sentence, operationNouns);
  if (token === undefined || !(isDubbed || isOneOf(token.norm, "operation exercise"))) return null;
  let from = at + 1;
  while (/^["“«‘'`(:]$|^code$|^named$|^-$/.test(tokens[from]?.text ?? "")) from += 1;
  if (tokens[from]?.capital !== true) return null;
  let to = from;
  while (
    to < sentence.to &&
    (tokens[to]?.capital === true ||
      (to > from && (isOneOf(tokens[to]?.text, "- –") || isNumberOfName(tokens, sentence, to))) ||
      (isOneOf(tokens[to]?.norm, smallWordsOfNames) &&
        tokens[to + 1]?.capital === true &&
        !isOneOf(tokens[to + 1]?.norm, operationNouns))) &&
    to - from < 7
  )
    to += 1;
  while (to > from && isOneOf(tokens[to - 1]?.text, "- –")) to -= 1;
  if (to === from) return null;
  if (isDubbed || !token.capital) return spanOf(tokens, from, to);
  const isQuoted = isOneOf(tokens[from - 1]?.text, "\" “ « ‘ '") && isOneOf(tokens[to]?.text, "\" ” » ’ '");
  return spanOf(tokens, at, isQuoted ? to + 1 : to);
}

/** "Channel 2007", but not "Channel 40 kg": a number that measures or counts something is no part of the name. */
function isNumberOfName(tokens: readonly Token[], sentence: SentenceReading, at: number): boolean {
  if (tokens[at]?.kind !== "number") return false;
  const quantity = sentence.quantities.find(({ from }) => from === at);
  return quantity === undefined || (quantity.unit === null && countedThings(tokens, sentence, quantity) === null);
}

/** "the Orbita-Shield sub-regional anti-drug operation", "the “Sea Wolf” operation": its name before the noun. */
export function operationBefore(tokens: readonly Token[], sentence: SentenceReading, noun: number): Span | null {
  let to = noun;
  while (to > sentence.from && noun - to < mostAdjectives && isAdjective(tokens, to - 1)) to -= 1;
  if (isOneOf(tokens[to - 1]?.text, closingQuotes) && to - 1 > sentence.from)
    return quotedBefore(tokens, sentence, to - 1);
  let from = to;
  while (from > sentence.from && to - from < 7 && isOfCompound(tokens, from - 1, to)) from -= 1;
  const name = spanOf(tokens, from, to);
  return isCompoundName(tokens, sentence, name) ? name : null;
}

/** A word in small letters, or the hyphen inside one. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === "-") return token.joined && tokens[at - 1]?.capital === false && tokens[at + 1]?.joined === true;
  return token?.kind === "word" && !token.capital && token.norm.length > 2 && !isOneOf(token.norm, notInOperationName);
}

function quotedBefore(tokens: readonly Token[], { from }: SentenceReading, quote: number): Span | null {
  for (let at = quote - 1; at >= Math.max(from, quote - 7); at -= 1)
    if (isOneOf(tokens[at]?.text, openingQuotes))
      return at + 1 < quote && tokens[at + 1]?.capital === true ? spanOf(tokens, at + 1, quote) : null;
  return null;
}

/** "Orbita", "-", "Shield", "2019": joined to each other. */
function isOfCompound(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined || (at + 1 < to && tokens[at + 1]?.joined !== true)) return false;
  return token.capital || isOneOf(token.text, "- –") || token.kind === "number";
}

/** "Orbita-Shield", "Mak-2019"; not "Afghan-Tajik", "Anti-Drug" or "INTERPOL-led". */
function isCompoundName(tokens: readonly Token[], sentence: SentenceReading, name: Span): boolean {
  const { from, to } = name;
  if (to - from < 3 || tokens[from]?.capital !== true || isOneOf(tokens[to - 1]?.text, "- –")) return false;
  if (isOneOf(tokens[from].norm, compoundPrefixes)) return false;
  const isTaken = [...sentence.organizations, ...sentence.countries].some((mention) => overlap(mention, name));
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.capital === true && places.at(tokens, at) !== null) return false;
  return !isTaken;
}
