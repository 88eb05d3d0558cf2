import { endingVerbs, meetingVerbs, presentingWords } from "../../recognition/lexicon/event-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Reading } from "../../recognition/reading.js";
import { type Span, spanOf } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { AgreementsInText } from "../agreement/read-agreements.js";
import { hasWord } from "../has-word.js";
import { newValue } from "../new-fact.js";
import { periodFields } from "../setting/period-fields.js";
import type { ToldEvent } from "./told-event.js";

type Dated = Pick<ToldEvent, "sentence" | "name" | "kind">;

/** A meeting of more days than these is none: the time is that of something else. */
const mostDays = 45;

const isLong = (first: string, last: string): boolean =>
  first.length === 10 && last.length === 10 && Date.parse(last) - Date.parse(first) > mostDays * 86_400_000;

/** A time that stands so close behind a name is that of the event. */
const nearest = 6;

/** "the operation, which ran from August 28 to September 3", said just before or a few sentences on. */
export function spanOfOperation({ tokens, sentences }: Reading, { sentence, name }: Dated): Time | null {
  const before = sentences[sentence.index - 1];
  const around = before?.paragraph === sentence.paragraph ? [before] : [];
  for (const near of [...sentences.slice(sentence.index, sentence.index + 5), ...around]) {
    const range = near.times.find(
      ({ first, last, from }) =>
        first !== last && first.length === 10 && last.length === 10 && !isOfPresentation(tokens, name, from),
    );
    if (range !== undefined && hasWord(tokens, near, "operation")) return range;
  }
  return null;
}

/** When an event took place: a day before a longer time, and a time behind the name before one ahead of it. */
export function timeOf(
  { tokens }: Reading,
  { sentence, name, kind }: Dated,
  { bySentence }: AgreementsInText,
): Time | null {
  const signed = (bySentence.get(sentence.index) ?? []).flatMap(
    ({ evidence }) => evidence.get("signedOn")?.passages ?? [],
  );
  const isPresented = (from: number): boolean => kind === "operation" && isOfPresentation(tokens, name, from);
  const dated = sentence.times.filter(
    ({ from, start, end, first, last }) =>
      (kind === "operation" || !isLong(first, last)) &&
      (from < name.from || from >= name.to) &&
      !isPresented(from) &&
      !isOfRelative(tokens, name.to, from) &&
      !hasWord(tokens, { from: Math.min(from, name.to), to: Math.max(from, name.to) }, ";") &&
      !signed.some((passage) => passage.start < end && start < passage.end),
  );
  return (
    dated.find(
      ({ from }) => from >= name.to && from - name.to <= nearest && !hasWord(tokens, { from: name.to, to: from }, ","),
    ) ??
    dated.find(({ first, from }) => first.length === 10 && from >= name.from) ??
    dated.find(({ first }) => first.length === 10) ??
    dated.find(({ from }) => from >= name.to) ??
    dated.at(0) ??
    null
  );
}

/** "a meeting on 4 May, which summed up Operation Lynx": that is not when it ran. */
function isOfPresentation(tokens: Reading["tokens"], name: Span, at: number): boolean {
  const between = { from: Math.min(name.to, at), to: Math.max(name.from, at) };
  const isNear = between.to - between.from < 25 && hasWord(tokens, between, presentingWords);
  return isNear || hasWord(tokens, { from: at - 6, to: at }, presentingWords);
}

/** "ended with the burning of drugs that had been seized in May": what a clause further on says is not said of the event. */
export const isOfRelative = (tokens: Reading["tokens"], from: number, to: number): boolean =>
  hasWord(tokens, { from: from + 2, to }, "that which who whom");

/** A time without a year that lies before the day of publication: what is planned for it is planned for the next year. */
export function ahead(time: Time, publishedOn: string | null): Time {
  const isPast = publishedOn !== null && time.last < publishedOn.slice(0, time.last.length);
  if (!isPast || /\d{4}/.test(time.text) || !/^\d{4}-\d\d/.test(time.first) || !/^\d{4}-\d\d/.test(time.last))
    return time;
  const nextYear = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return { ...time, first: nextYear(time.first), last: nextYear(time.last) };
}

/** Of an event that "ended in Lima on 4 May" the day is its last. */
export function periodOfEvent(
  tokens: Reading["tokens"],
  { name, sentence }: Dated,
  time: Time | null,
): ReturnType<typeof periodFields> {
  const isLastDay =
    time !== null &&
    time.first === time.last &&
    /^\d{4}-\d\d-\d\d$/.test(time.first) &&
    time.from >= name.to &&
    time.to <= sentence.to &&
    hasWord(tokens, { from: name.to, to: time.from }, endingVerbs);
  return isLastDay ? { from: null, to: newValue(time.first, time, time.rule), when: null } : periodFields(time, false);
}

/** "The ministers met in Dakar from 22 to 24 November. The seventh annual meeting adopted …": the sentence that tells where and when. */
export function meetingBefore(
  { tokens, sentences }: Reading,
  { sentence, kind }: Dated,
): (Dated & { readonly head: number }) | null {
  if (!isOneOf(kind, "meeting conference")) return null;
  const before = sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .findLast((each) => each.paragraph === sentence.paragraph && hasWord(tokens, each, meetingVerbs));
  for (let at = before?.from ?? 0; before !== undefined && at < before.to; at += 1)
    if (isOneOf(tokens[at]?.norm, meetingVerbs))
      return { sentence: before, head: at, name: spanOf(tokens, at, at + 1), kind };
  return null;
}
