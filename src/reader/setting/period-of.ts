import { endsOfClause, periodLeads, spanNouns } from "../../recognition/lexicon/period-words.js";
import type { Time } from "../../recognition/periods.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

/** How many sentences a period is carried on when the text goes on without naming another; a day is carried two. */
const farthestCarry = 12;
const farthestDay = 2;

/** The period of a figure, and whether it was carried on from an earlier sentence. */
export interface PeriodOfFigure extends Time {
  readonly isCarried?: boolean;
}

/** The period of a seizure: named in its sentence, or carried from an earlier one. */
export function periodOfSeizure(reading: Reading, sentence: SentenceReading, figure: Span): PeriodOfFigure | null {
  const masses = sentence.quantities.filter((quantity) => kilogramsOf(quantity) !== null);
  return periodInSentence(reading, sentence, figure, masses) ?? carriedPeriod(reading, sentence);
}

/** The period that a sentence names for a figure: behind it, before it, or elsewhere; `barriers` are figures of the same kind. */
export function periodInSentence(
  { tokens }: Reading,
  sentence: SentenceReading,
  figure: Span,
  barriers: readonly Span[],
): Time | null {
  const isClear = (from: number, to: number): boolean =>
    !barriers.some(
      (barrier) => barrier.from >= from && barrier.to <= to && (barrier.from >= figure.to || barrier.to <= figure.from),
    );
  const behind = sentence.times.find(
    ({ from, role }) =>
      from >= figure.to &&
      from - figure.to <= 14 &&
      role !== "speech" &&
      isClear(figure.to, from) &&
      !isCut(tokens, figure.to, from),
  );
  if (behind !== undefined) return behind;
  const before = sentence.times.findLast(
    (time) =>
      time.to <= figure.from &&
      (time.role === "report" ||
        (time.role === "comparison" && isClear(time.to, figure.from) && !isClosed(tokens, time.to, figure.from))),
  );
  return (
    before ??
    sentence.times.find(({ from, role }) => from >= figure.to && role === "report" && isClear(figure.to, from)) ??
    sentence.times.find(({ from, role }) => from >= figure.to && role === "report") ??
    null
  );
}

function carriedPeriod({ tokens, sentences }: Reading, sentence: SentenceReading): PeriodOfFigure | null {
  // "Over this time …" takes up the period of the sentence before, whatever it is.
  const taken = isTakenUp(tokens, sentence) ? sentences[sentence.index - 1]?.times.at(-1) : undefined;
  if (taken !== undefined) return { ...taken, isCarried: true };
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - farthestCarry); index -= 1) {
    const isNear = sentence.index - index <= farthestDay && sentences[index]?.paragraph === sentence.paragraph;
    const carried = sentences[index]?.times.findLast(
      ({ role, first, last }) => role === "report" && (isNear || first.length < 10 || first !== last),
    );
    if (carried !== undefined) return { ...carried, isCarried: true };
  }
  return null;
}

function isTakenUp(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (isOneOf(tokens[at]?.norm, periodLeads) && isOneOf(tokens[at + 1]?.norm, spanNouns)) return true;
  return false;
}

/** Whether the brackets around a time are closed before the figure: "(2019: 39,774 kg), opium 17,905 kg". */
const isClosed = (tokens: readonly Token[], from: number, to: number): boolean => hasWord(tokens, { from, to }, ")");

/** Whether another clause begins between two places: "… was 7,317 kg and in 2018, …". */
const isCut = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasWord(tokens, { from, to }, endsOfClause);
