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
    (time) => !isOfPublishing(tokens, sentence, time) && !(isChange && isBase(tokens, quantity, time)),
  );
  const own = periodInSentence(reading, { ...sentence, times }, quantity, sentence.quantities);
  if (own !== null) return own;
  const isOther = times.some((time) => !isOfTelling(tokens, sentence, time)) || isCompared(tokens, sentence, quantity);
  return isOther || scene?.period == null || scene.sincePeriod >= farthestCarry
    ? null
    : { ...scene.period, isCarried: true };
}

/** "up 9 percent on the previous year", "6 percent more than in 2020": with what a change is compared, which is not when it was. */
function isBase(tokens: readonly Token[], figure: Span, { from, to, role }: Time): boolean {
  if (from >= figure.to && role === "comparison") return true;
  let lead = from - 1;
  while (lead >= 0 && isOneOf(tokens[lead]?.norm, timeFillers) && !isOneOf(tokens[lead]?.norm, baseLeads)) lead -= 1;
  const norm = tokens[lead]?.norm;
  if (to <= figure.from) return role === "comparison" && (isOneOf(norm, comparingWords) || isOneOf(norm, baseLeads));
  return isOneOf(norm, "than versus vs compared against");
}

/** "On Monday, the ministry published figures: …" */
function isOfPublishing(tokens: readonly Token[], sentence: Span, { from, to, first, last }: Time): boolean {
  if (first.length !== 10 || first !== last || from - sentence.from > 1) return false;
  for (let at = to; at < Math.min(sentence.to, to + farthestPublishing); at += 1)
    if (isOneOf(tokens[at]?.norm, publishingVerbs)) return true;
  return false;
}
