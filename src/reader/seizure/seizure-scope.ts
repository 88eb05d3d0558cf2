import { campaignWords, incidentWords, spanWords, totalWords } from "../../recognition/lexicon/seized-amount-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { hasWord } from "../has-word.js";
import { isOfManyCases, isOneCase } from "./case.js";
import type { PeriodOfFigure } from "../setting/period-of.js";

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
  if (own !== null && isDay(own)) return own.rule === "date/to-date-at-publication" ? total : incident;
  if (own !== null && own.first !== own.last) return total;
  if (isOfManyCases(tokens, sentence)) return total;
  if (isOneCase(tokens, sentence)) return incident;
  if (own !== null && isLong(own)) return total;
  if (hasWord(tokens, sentence, totalWords)) return total;
  if (isOfOneCase && figure.verb !== null) return incident;
  if (hasWord(tokens, sentence, campaignWords)) return total;
  return { value: assumed(sentence, time, isOfOneCase, figure), rule: "scope/assumed", isAssumed: true };
}

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
