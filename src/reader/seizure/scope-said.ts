import { incidentWords, totalWords } from "../../recognition/lexicon/seized-amount-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { hasWord } from "../has-word.js";
import type { PeriodOfFigure } from "../setting/period-of.js";

/** Whether the sentence of a figure says that it is a total, or that it is one seizure; else its scope is assumed. */
export function isScopeSaid(
  tokens: readonly Token[],
  sentence: SentenceReading,
  time: PeriodOfFigure | null,
  isTotal: boolean,
): boolean {
  const own = time === null || time.isCarried === true ? null : time;
  if (isTotal)
    return (own !== null && !isDay(own) && isLong(own)) || isToDate(own) || hasWord(tokens, sentence, totalWords);
  return (own !== null && isDay(own)) || hasWord(tokens, sentence, incidentWords);
}

const isDay = ({ first, last }: PeriodOfFigure): boolean => first === last && first.length === 10;
const isLong = ({ first, last }: PeriodOfFigure): boolean => first !== last || first.length === 4;
const isToDate = (time: PeriodOfFigure | null): boolean => time?.rule === "date/to-date-at-publication";
