import {
  attendingVerbs,
  contrastingWords,
  courseLeads,
  courseNouns,
  dubbingWords,
  duringWords,
  endsOfFigureClause,
  endsOfLead,
  endsOfOperationClause,
  gatheringVerbs,
  objectLeads,
  operationNouns,
  otherOccasions,
  participatingVerbs,
  partLeads,
  resultNouns,
  yieldingVerbs,
} from "../../recognition/lexicon/event-words.js";
import { clauseJoiners, passiveAuxiliaries } from "../../recognition/lexicon/grammar-words.js";
import { Phrases } from "../../recognition/phrases.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { edtfInterval } from "../../vocabulary/edtf.js";
import { hasWord } from "../has-word.js";
import { type NewValue, newValue } from "../new-fact.js";
import { periodInSentence } from "../setting/period-of.js";
import type { Setting } from "../setting.js";
import type { EventMention } from "./events-in-text.js";
import { operationsNamed } from "./operations-named.js";

type Place = Pick<Setting, "reading" | "events">;

const partsOfBefore = new Phrases(partLeads.map((lead) => [lead, true] as const));

/** How many sentences back a figure's sentence may take up another: an item its heading, parts their sum. */
const farthestHeading = 40;
const farthestSum = 3;

/**
 * The event of which a text says that a figure is: named in its sentence as that in which, or as that which, brought it
 * about; or named so in the sentence that this one goes on from. Null for all other figures of the text.
 */
export function eventOfFigure(place: Place, sentence: SentenceReading, figure: Span): NewValue | null {
  const own = eventInSentence(place, sentence, figure);
  if (own !== null) return isOfOtherTime(place, sentence, figure, own) ? null : valueOf(place, own, false);
  const source = sentence.item ? headingOf(place, sentence) : sumOf(place, sentence);
  if (source === null) return null;
  const end = { from: source.to, to: source.to, start: source.end, end: source.end };
  const carried = eventInSentence(place, source, source.quantities.at(-1) ?? end);
  return carried === null ? null : valueOf(place, carried, true);
}

function valueOf({ reading: { text } }: Place, mention: EventMention, isCarried: boolean): NewValue {
  const { name } = mention.event;
  return newValue(
    name,
    mention,
    text.slice(mention.start, mention.end) === name ? "words" : "event/mention",
    isCarried,
  );
}

/** The sentence before a list: "During Operation Lynx they seized:". */
function headingOf({ reading: { sentences, tokens } }: Place, { index }: SentenceReading): SentenceReading | null {
  for (let at = index - 1; at >= Math.max(0, index - farthestHeading); at -= 1) {
    const before = sentences[at];
    if (before === undefined) return null;
    if (!before.item) return tokens[before.to - 1]?.text === ":" ? before : null;
  }
  return null;
}

/** The sentence that gives the sum of which this one gives the parts: "… 40 tons. These included 3 tons of heroin." */
function sumOf({ reading: { sentences, tokens } }: Place, sentence: SentenceReading): SentenceReading | null {
  let source = sentence;
  for (let steps = 0; steps < farthestSum && partsOfBefore.at(tokens, source.from) !== null; steps += 1) {
    const before = sentences[source.index - 1];
    if (before?.paragraph !== sentence.paragraph) return null;
    source = before;
  }
  return source === sentence ? null : source;
}

/** The event that a sentence says a figure to be of: the nearest behind it, else the last before it. */
function eventInSentence(place: Place, sentence: SentenceReading, figure: Span): EventMention | null {
  const mentions = [...place.events.in(sentence.index), ...operationsNamed(place, sentence)];
  if (mentions.length === 0) return null;
  const { tokens } = place.reading;
  const holds = mentions.filter((mention) =>
    isOperation(mention)
      ? isWithin(tokens, sentence, mention, figure) || yields(tokens, mention, figure)
      : isAttendance(tokens, sentence, mention, figure),
  );
  const between = (from: number, to: number): boolean =>
    sentence.quantities.some((quantity) => quantity.from >= from && quantity.to <= to);
  // "… 40 kg, and in Operation Puma 3 kg": the second is of the figure behind it.
  const isOfNext = ({ from, to }: Span): boolean =>
    hasWord(tokens, { from: figure.to, to: from }, "and") && between(to, sentence.to);
  return (
    holds.find((mention) => mention.from >= figure.to && !between(figure.to, mention.from) && !isOfNext(mention)) ??
    holds.findLast(({ to }) => to <= figure.from) ??
    (new Set(mentions.map(({ event }) => event)).size === 1 ? holds[0] : undefined) ??
    null
  );
}

const isOperation = ({ event: { kind } }: EventMention): boolean => kind === "operation" || kind === "exercise";

/** "During Operation Lynx … 40 kg", "40 kg as a result of the operation" */
function isWithin(tokens: readonly Token[], sentence: Span, { from, to }: EventMention, figure: Span): boolean {
  const lead = leadOf(tokens, sentence, from);
  if (lead === null || isOneOf(tokens[lead - 1]?.norm, contrastingWords)) return false;
  // "During Operation Lynx they learned that … 40 kg": what is told in it is not seized in it.
  return to <= figure.from
    ? !hasWord(tokens, { from: to, to: figure.from }, endsOfOperationClause)
    : !hasWord(tokens, { from: figure.to, to: lead }, endsOfFigureClause);
}

/** Back from the name of an operation over "the joint operation “" to "during" or "in the course of". */
function leadOf(tokens: readonly Token[], sentence: Span, from: number): number | null {
  for (let at = from - 1; at >= Math.max(sentence.from, from - 9); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (isOneOf(token.norm, duringWords)) return at;
    if (token.norm === "of") {
      const noun = isOneOf(tokens[at - 1]?.norm, courseNouns) ? at - 1 : null;
      return noun === null ? null : beginOfCourse(tokens, sentence, noun);
    }
    const isNaming = isOneOf(token.norm, operationNouns) || isOneOf(token.norm, dubbingWords);
    const isQuote = /^["“«‘'`(-]$/.test(token.text);
    const isWord = token.kind !== "mark" && token.kind !== "date";
    if (!isNaming && !isQuote && (!isWord || isOneOf(token.norm, endsOfLead))) return null;
  }
  return null;
}

/** "as a result of", "in the course of": back to the preposition. */
function beginOfCourse(tokens: readonly Token[], sentence: Span, noun: number): number {
  let at = noun;
  while (at > sentence.from && noun - at < 4 && isOneOf(tokens[at - 1]?.norm, courseLeads)) at -= 1;
  // "as part of" compares nothing.
  return at;
}

/** "Operation Lynx led to the seizure of 40 kg", "the operation, which …, yielded 40 kg", "Operation Lynx's haul of 40 kg" */
function yields(tokens: readonly Token[], { from, to }: EventMention, figure: Span): boolean {
  if (to > figure.from) return false;
  if (tokens[to]?.kind === "possessive")
    return hasWord(tokens, { from: to, to: Math.min(figure.from, to + 4) }, resultNouns);
  if (isOneOf(tokens[from - 1]?.norm, objectLeads)) return false;
  for (let at = to; at < Math.min(figure.from, to + 24); at += 1) {
    const norm = tokens[at]?.norm;
    if (isOneOf(norm, otherOccasions)) return false;
    if (!isOneOf(norm, yieldingVerbs)) continue;
    // "led by INTERPOL", "supported by a raid that led to": of something else.
    if (tokens[at + 1]?.norm === "by" || isOneOf(tokens[at - 1]?.norm, passiveAuxiliaries)) continue;
    const isRelative = isOneOf(tokens[at - 1]?.norm, clauseJoiners);
    return !isRelative || tokens.slice(to, at - 1).every(({ kind }) => kind === "mark");
  }
  return false;
}

/** "200 experts took part in the conference", "the forum brought together 200 experts" */
function isAttendance(tokens: readonly Token[], sentence: Span, { from, to }: EventMention, figure: Span): boolean {
  if (figure.to <= from) {
    const near = { from: Math.max(figure.to, from - 10), to: from };
    return hasWord(tokens, near, attendingVerbs) || hasWord(tokens, near, participatingVerbs);
  }
  const isSubject = to - sentence.from <= 24;
  return isSubject && hasWord(tokens, { from: to, to: figure.from }, gatheringVerbs) && figure.from - to <= 14;
}

/** "During Operation Lynx of 2019 … 40 kg in 2017": a figure of another time is not the operation's. */
function isOfOtherTime({ reading }: Place, sentence: SentenceReading, figure: Span, { event }: EventMention): boolean {
  const time = periodInSentence(reading, sentence, figure, []);
  if (time === null || event.time === null) return false;
  const [one, other] = [time, event.time].map(({ first, last }) =>
    edtfInterval(first === last ? first : `${first}/${last}`),
  );
  return one != null && other != null && (one.min > other.max || one.max < other.min);
}
