import { ordinalEndings } from "../lexicon/number-words.js";
import { months, monthsLikeWords } from "../lexicon/calendar.js";
import { monthLeads, periodLinks } from "../lexicon/time-words.js";
import { measuredNouns } from "../lexicon/unit-words.js";
import type { Token } from "../token.js";
import { isOneOf } from "../words.js";

const printedDay = new RegExp(String.raw`^(\d{1,2})(?:${ordinalEndings})?$`);
const fourDigits = /^(?:19|20)\d{2}$/;

/** The year that a token prints in four digits. */
export const isYear = (token: Token | undefined): boolean => token?.kind === "number" && fourDigits.test(token.text);

/** The day of a month that a token prints: "13", "5th". */
export function dayOf(token: Token | undefined): number | null {
  if (token === undefined || (token.kind !== "number" && token.kind !== "ordinal")) return null;
  const day = printedDay.exec(token.text)?.[1];
  return day === undefined || Number(day) < 1 || Number(day) > 31 ? null : Number(day);
}

export const monthOf = (token: Token | undefined): number | null =>
  token?.capital === true ? (months.get(token.norm) ?? null) : null;

/** Whether this token stands between the two ends of a period. */
export const isLink = (token: Token | undefined): boolean => token !== undefined && periodLinks.has(token.norm);

/** Whether the number before this token counts or weighs something, so that it is no year. */
export const isMeasured = (tokens: readonly Token[], at: number): boolean => measuredNouns.has(tokens[at]?.norm ?? "");

/** Past a mark or word that may stand here: the full stop of "Jan.", the "of" of "5th of May". */
export const past = (tokens: readonly Token[], at: number, printed: string): number =>
  tokens[at]?.text === printed ? at + 1 : at;

/** The year at this token or behind a comma or "of", with the token behind it. */
export function yearAt(tokens: readonly Token[], at: number): { readonly year: string; readonly to: number } | null {
  const from = tokens[at]?.text === "," || tokens[at]?.norm === "of" ? at + 1 : at;
  return isYear(tokens[from]) && !isMeasured(tokens, from + 1)
    ? { year: tokens[from]?.text ?? "", to: from + 1 }
    : null;
}

/** "may" and "march" begin a sentence as verbs, "Jan" is a name; a month has the words and numbers of a date beside it. */
export function isMisreadMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isOneOf(token.norm, monthsLikeWords)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isDated = isNumber(before) || isNumber(next) || (next?.text === "." && token.text.length === 3);
  return !isDated && !isOneOf(before?.norm, monthLeads);
}

const isNumber = (token: Token | undefined): boolean => token?.kind === "number" || token?.kind === "ordinal";
