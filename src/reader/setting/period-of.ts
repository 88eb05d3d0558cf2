import { endsOfClause, periodLeads, spanNouns } from "../../recognition/lexicon/period-words.js";
import type { Time } from "../../recognition/periods.js";
import { kilogramsOf } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import type { TextInScenes } from "./scenes.js";
import { comparesWith, isCompared, isOfTelling, opensClause, ownsFigure } from "./time-roles.js";

/** How many sentences that tell of seizures a period is carried on; a day is carried two sentences of its paragraph. */
const farthestCarry = 12;
const farthestDay = 2;

/** The period of a figure, and whether it was carried on from an earlier sentence. */
export interface PeriodOfFigure extends Time {
  readonly isCarried?: boolean;
}

/** The period of a seizure: named in its sentence, or carried from an earlier one. */
export function periodOfSeizure(setting: TextInScenes, sentence: SentenceReading, figure: Span): PeriodOfFigure | null {
  const masses = sentence.quantities.filter((quantity) => kilogramsOf(quantity) !== null);
  const { tokens } = setting.reading;
  const own = periodInSentence(setting.reading, sentence, figure, masses);
  return own ?? (isCompared(tokens, sentence, figure) ? null : carriedPeriod(setting, sentence));
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
  const times = sentence.times.filter(
    (time) =>
      !isOfTelling(tokens, sentence, time) &&
      !ownsFigure(tokens, time, figure) &&
      !(time.from >= figure.to && (comparesWith(tokens, figure, time) || opensClause(tokens, time))),
  );
  const behind = times.find(
    ({ from, role }) =>
      from >= figure.to &&
      from - figure.to <= 14 &&
      role !== "speech" &&
      isClear(figure.to, from) &&
      !isCut(tokens, figure.to, from),
  );
  if (behind !== undefined) return behind;
  const compared = isCompared(tokens, sentence, figure);
  const before = times.findLast(
    (time) =>
      time.to <= figure.from &&
      ((time.role === "report" && !compared) ||
        (time.role === "comparison" && isClear(time.to, figure.from) && !isClosed(tokens, time.to, figure.from))),
  );
  if (before !== undefined || compared) return before ?? null;
  return (
    times.find(({ from, role }) => from >= figure.to && role === "report" && isClear(figure.to, from)) ??
    times.find(({ from, role }) => from >= figure.to && role === "report") ??
    null
  );
}

/** The period of which the sentences before have told. */
function carriedPeriod(
  { reading: { tokens }, scenes }: TextInScenes,
  sentence: SentenceReading,
): PeriodOfFigure | null {
  const scene = scenes[sentence.index];
  if (scene === undefined) return null;
  const { day, period, lastTime, sincePeriod } = scene;
  // "Over this time …" takes up the period that was named last, whatever it is.
  if (lastTime !== null && isTakenUp(tokens, sentence)) return { isCarried: true, ...lastTime };
  if (day !== null && day.paragraph === sentence.paragraph && sentence.index - day.index <= farthestDay)
    return { isCarried: true, ...day.time };
  return period === null || sincePeriod >= farthestCarry ? null : { isCarried: true, ...period };
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
