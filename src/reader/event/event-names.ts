import {
  dubbingWords,
  endsOfEventName,
  endsOfEventSubject,
  eventSubjectLeads,
  eventVerbs,
  looseEndsOfEvent,
  openersOfEventName,
  operationNouns,
  smallWordsOfNames,
  titlingWords,
} from "../../recognition/lexicon/event-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { countedThings } from "../counted-things.js";
import { hasWord } from "../has-word.js";

/** A name of one word says more with its place: "symposium in Quito". */
export function withPlace(tokens: readonly Token[], sentence: Span, to: number): number {
  if (tokens[to]?.norm !== "in" || tokens[to + 1]?.capital !== true) return to;
  let end = to + 2;
  while (end < sentence.to && tokens[end]?.capital === true) end += 1;
  return end;
}

const operationLeads: ReadonlySet<string> = new Set([...dubbingWords, "operation", "exercise"]);

/** "Operation Lionfish", "operation “Channel-2011”", "dubbed Channel 2007" */
export function operationAt(tokens: readonly Token[], sentence: SentenceReading, at: number): Span | null {
  const token = tokens[at];
  if (!isOneOf(token?.norm, operationLeads)) return null;
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

/** Back over adjectives and nouns to the article, leaving out "three-day" and the like. */
export function nameStart(tokens: readonly Token[], sentence: Span, head: number): number {
  let from = head;
  while (from > sentence.from && head - from < 12) {
    const before = tokens[from - 1];
    if (before === undefined) break;
    if (before.kind === "mark" && before.text !== "-") break;
    if (before.kind === "number") break;
    if (isOneOf(before.norm, endsOfEventName) && !before.capital) break;
    if (before.kind === "word" && isOneOf(before.text, openersOfEventName)) break;
    from -= 1;
  }
  while (tokens[from]?.text === "-" || tokens[from]?.kind === "possessive") from += 1;
  return Math.min(from, head);
}

/** On over "of Heads of …", "on Combating …", to a verb, a comma, a place or a date. */
export function nameEnd(tokens: readonly Token[], sentence: SentenceReading, from: number): number {
  let to = from;
  // "a seminar titled “Drug-Free Region”"
  const isTitled = isOneOf(tokens[to]?.norm, titlingWords);
  if (isOneOf(tokens[isTitled ? to + 1 : to]?.text, '" “ «') && tokens[isTitled ? to + 2 : to + 1]?.capital === true) {
    for (let at = to + 2; at < Math.min(sentence.to, to + 24); at += 1)
      if (isOneOf(tokens[at]?.text, '" ” »')) return at + 1;
  }
  if (!isOneOf(tokens[to]?.norm, eventSubjectLeads)) return to;
  let end = to;
  for (let at = to; at < Math.min(sentence.to, from + 34); at += 1) {
    const token = tokens[at];
    if (token === undefined || isOneOf(token.text, '. , ; : ! ? " ”')) break;
    // "(Vienna, 3 May 2011)", but not "(CSTO)"
    if (token.text === "(" && sentence.times.some((time) => time.from > at && time.from - at <= 6)) break;
    if (isInside(sentence.times, at) || eventVerbs.has(token.norm)) break;
    if (isOneOf(token.norm, endsOfEventSubject) && !token.capital) break;
    if (token.norm === "in" && tokens[at + 1]?.capital === true) break;
    if (token.norm === "with" && at > from) break;
    end = at + 1;
  }
  to = end;
  while (to > from && isOneOf(tokens[to - 1]?.norm, looseEndsOfEvent)) to -= 1;
  return to;
}
