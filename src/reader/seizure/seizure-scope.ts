import { peopleNouns } from "../../recognition/lexicon/counting-words.js";
import {
  campaignWords,
  incidentWords,
  openDeterminers,
  untilLeads,
  untilNowWords,
  spanWords,
  totalWords,
} from "../../recognition/lexicon/seized-amount-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { hasWord } from "../has-word.js";
import { isInOneCarrier, isOfManyCases, isOneCase } from "./case.js";
import type { PeriodOfFigure } from "../setting/period-of.js";

/** As many people are not arrested in one case. */
const manyPeople = 10;

/** Whether a figure is of one seizure or of many, and whether its sentence says so. */
export interface ScopeOfFigure {
  readonly value: Scope;
  readonly rule: string;
  readonly isAssumed: boolean;
}

const total: ScopeOfFigure = { value: "aggregate", rule: "scope/total", isAssumed: false };
const incident: ScopeOfFigure = { value: "incident", rule: "scope/incident", isAssumed: false };

/** By the period that the sentence itself names and by its words; without either it is assumed. */
export function scopeOfFigure(
  tokens: readonly Token[],
  sentence: SentenceReading,
  time: PeriodOfFigure | null,
  figure: { readonly figure: Span; readonly verb: number | null },
): ScopeOfFigure {
  const own = time === null || time.isCarried === true ? null : time;
  const isOfOneCase = hasWord(tokens, sentence, incidentWords) && !hasWord(tokens, sentence, spanWords);
  const isSpan =
    hasWord(tokens, sentence, untilNowWords) && (sentence.times.length > 0 || hasWord(tokens, sentence, spanWords));
  if (own !== null && isUntil(tokens, own)) return total;
  if (own !== null && isDay(own) && !isSpan) return own.rule === "date/to-date-at-publication" ? total : incident;
  if (own !== null && own.first !== own.last) return total;
  if (isSpan || isOfManyCases(tokens, sentence)) return total;
  if (isOneCase(tokens, sentence) || isInOneCarrier(tokens, sentence)) return incident;
  if (own !== null && isLong(own)) return total;
  if (hasWord(tokens, sentence, totalWords)) return total;
  // An item of a list may be one case, or all of a month.
  if (isOfOneCase && figure.verb !== null && !sentence.item && !countsManyPeople(tokens, sentence)) return incident;
  if (isOfCampaign(tokens, sentence)) return total;
  return { value: assumed(sentence, time, isOfOneCase, figure), rule: "scope/assumed", isAssumed: true };
}

/** "as a result of the operation"; "a joint operation" may have been one raid. */
function isOfCampaign(tokens: readonly Token[], { from, to }: SentenceReading): boolean {
  for (let at = from; at < to; at += 1)
    if (
      campaignWords.has(tokens[at]?.norm ?? "") &&
      !hasWord(tokens, { from: Math.max(from, at - 3), to: at }, openDeterminers)
    )
      return true;
  return false;
}

/** "as of 31 August", "until 31 August": all up to that day. */
const isUntil = (tokens: readonly Token[], { from }: Span): boolean =>
  hasWord(tokens, { from: Math.max(0, from - 2), to: from }, untilLeads);

/** "45 people were arrested": more than one case. */
const countsManyPeople = (tokens: readonly Token[], { quantities }: SentenceReading): boolean =>
  quantities.some(
    ({ unit, value, to }) =>
      unit === null && value >= manyPeople && hasWord(tokens, { from: to, to: to + 3 }, peopleNouns),
  );

const isDay = ({ first, last }: PeriodOfFigure): boolean => first === last && first.length === 10;
const isLong = ({ first, last }: PeriodOfFigure): boolean => first !== last || first.length === 4;

/** A total where a long period is carried, where no word says how it was seized, and where many figures stand together. */
function assumed(
  sentence: SentenceReading,
  time: PeriodOfFigure | null,
  isOfOneCase: boolean,
  { figure, verb }: { readonly figure: Span; readonly verb: number | null },
): Scope {
  if (time !== null && isDay(time)) return "incident";
  if (time !== null && isLong(time) && !isOfOneCase) return "aggregate";
  const isList = verb === null || (time === null && sentence.quantities.length > 3) || figure.from === figure.to;
  return isList ? "aggregate" : "incident";
}
