import {
  endsOfEventName,
  endsOfEventSubject,
  eventSubjectLeads,
  eventVerbs,
  looseEndsOfEvent,
  openersOfEventName,
  titlingWords,
} from "../../recognition/lexicon/event-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { isInside, type Span, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";

/** A name of one word says more with its place: "symposium in Quito". */
export function withPlace(tokens: readonly Token[], sentence: Span, to: number): number {
  if (tokens[to]?.norm !== "in" || tokens[to + 1]?.capital !== true) return to;
  let end = to + 2;
  while (end < sentence.to && tokens[end]?.capital === true) end += 1;
  return end;
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
