import { baseLeads } from "../../recognition/lexicon/statistic-words.js";
import { publishingVerbs } from "../../recognition/lexicon/statistic-setting-words.js";
import { comparingWords, timeFillers } from "../../recognition/lexicon/time-words.js";
import type { Time } from "../../recognition/periods.js";
import type { Quantity } from "../../recognition/quantities.js";
import type { Reading, SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { type PeriodOfFigure, periodInSentence } from "../setting/period-of.js";
import { isCompared, isOfTelling } from "../setting/time-roles.js";
import type { Measured } from "./measured.js";
import type { StatisticScene } from "./statistic-scenes.js";

/** How many sentences about figures a period is carried on. */
const farthestCarry = 4;
/** Between a day that opens a sentence and the verb by which figures are made known. */
const farthestPublishing = 8;

/** The period in which a figure holds: sure where its sentence says it, else carried from where the text has set the scene. */
export function periodOfStatistic(
  reading: Reading,
  sentence: SentenceReading,
  quantity: Quantity,
  { rule }: Measured,
  scene: StatisticScene | undefined,
): PeriodOfFigure | null {
  const { tokens } = reading;
  const isChange = rule === "statistic/change";
  const times = sentence.times.filter(
    (time) => !isOfPublishing(tokens, sentence, time) && !isBase(tokens, sentence, quantity, isChange, time),
  );
  const own = periodInSentence(reading, { ...sentence, times }, quantity, sentence.quantities);
  if (own !== null) return own;
  const isOther = times.some((time) => !isOfTelling(tokens, sentence, time)) || isCompared(tokens, sentence, quantity);
  return isOther || scene?.period == null || scene.sincePeriod >= farthestCarry
    ? null
    : { ...scene.period, isCarried: true };
}

/** "up 9 percent on the previous year", "6 percent more than in 2020": with what something is compared, and not when it was. */
function isBase(
  tokens: readonly Token[],
  sentence: SentenceReading,
  figure: Span,
  isChange: boolean,
  time: Time,
): boolean {
  const lead = leadOf(tokens, time);
  // "9 percent fewer than in the previous year (207,300)"
  const isInBrackets = tokens[time.to]?.text === "(" && figure.from === time.to + 1;
  if (lead === "than") return (time.to <= figure.from && !isInBrackets) || isChange;
  if (!isChange) return false;
  const isNamedBase = isOneOf(lead, comparingWords) || isOneOf(lead, baseLeads);
  if (time.role === "comparison") return time.from >= figure.to || isNamedBase;
  if (time.from < figure.to || time.first !== time.last)
    return isNamedBase && lead === "over" && hasOther(sentence, time);
  // "rose by 12 percent over 2016" says when, unless that is said before.
  return isOneOf(lead, "from on") || (lead === "over" && hasOther(sentence, time));
}

const hasOther = ({ times }: SentenceReading, time: Time): boolean =>
  times.some((other) => other !== time && other.role === "report");

/** The word before a time, past "in", "the level of" and the like. */
function leadOf(tokens: readonly Token[], { from }: Time): string {
  let lead = from - 1;
  while (lead >= 0 && isOneOf(tokens[lead]?.norm, timeFillers) && !isOneOf(tokens[lead]?.norm, baseLeads)) lead -= 1;
  return tokens[lead]?.norm ?? "";
}

/** "On Monday, the ministry published figures: …" */
function isOfPublishing(tokens: readonly Token[], sentence: Span, { from, to, first, last }: Time): boolean {
  if (first.length !== 10 || first !== last || from - sentence.from > 1) return false;
  for (let at = to; at < Math.min(sentence.to, to + farthestPublishing); at += 1)
    if (isOneOf(tokens[at]?.norm, publishingVerbs)) return true;
  return false;
}
