import {
  announcingWords,
  backgroundWords,
  comparingWords,
  foundingWords,
  namedYearLeads,
  perfectAuxiliaries,
  timeFillers,
} from "./lexicon/time-words.js";
import type { Sentence } from "./sentences.js";
import type { PrintedTime } from "./times.js";
import type { Token } from "./token.js";
import { isUndated } from "./times/undated.js";
import { isOneOf } from "./words.js";

/**
 * A date or period with the part that it plays: what the text reports on, what that is compared with, when somebody
 * spoke, or some other time that is only mentioned.
 */
export interface Time extends PrintedTime {
  readonly role: "report" | "comparison" | "speech" | "background";
}

/** Gives each time its role, and "the same period of last year" its dates by the period that was reported on before. */
export function resolveTimes(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  times: readonly PrintedTime[],
): Time[] {
  const resolved: Time[] = [];
  let reported: PrintedTime | null = null;
  let index = 0;
  for (const time of times) {
    while (index < sentences.length - 1 && (sentences[index]?.to ?? 0) <= time.from) index += 1;
    const sentence = sentences[index];
    if (time.relation !== undefined) {
      const shifted = reported === null ? (time.first === "" ? null : time) : shift(time, time.relation, reported);
      if (shifted !== null) resolved.push({ ...shifted, role: "comparison" });
      continue;
    }
    const role = sentence === undefined ? "report" : roleOf(tokens, sentence, time);
    // A sentence without a figure reports none that a later one is compared with.
    if (role === "report" && (reported === null || (sentence !== undefined && givesFigure(tokens, sentence, time))))
      reported = isUndated(time) ? null : time;
    const { from, to, start, end, text, first, last, rule } = time;
    resolved.push({ from, to, start, end, text, first, last, rule, role });
  }
  return resolved;
}

function givesFigure(tokens: readonly Token[], sentence: Sentence, { from, to }: PrintedTime): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (tokens[at]?.kind === "number" && (at < from || at >= to)) return true;
  return false;
}

function shift(
  time: PrintedTime,
  relation: NonNullable<PrintedTime["relation"]>,
  reported: PrintedTime,
): PrintedTime | null {
  const year = Number(reported.last.slice(0, 4)) || Number(reported.first.slice(0, 4));
  const years = "years" in relation ? relation.years : Number(relation.year) - year;
  if (!Number.isFinite(years) || !/^\d{4}/.test(reported.first)) return time.first === "" ? null : time;
  const move = (edtf: string): string =>
    /^\d{4}/.test(edtf) ? `${Number(edtf.slice(0, 4)) + years}${edtf.slice(4)}` : edtf;
  // "a year earlier" than a day is a year, not a day.
  const isDay = reported.first.length === 10 && reported.first === reported.last;
  const [first, last] = isDay
    ? [String(year + years), String(year + years)]
    : [move(reported.first), move(reported.last)];
  return { ...time, first, last };
}

function roleOf(tokens: readonly Token[], sentence: Sentence, time: PrintedTime): Time["role"] {
  const { from, to, first, last } = time;
  let before = from - 1;
  while (before >= sentence.from && isOneOf(tokens[before]?.norm, timeFillers)) before -= 1;
  const word = before >= sentence.from ? (tokens[before]?.norm ?? "") : "";
  const isDay = first.length === 10 && first === last;
  if (isDay && (announcingWords.has(word) || announcingWords.has(tokens[before - 1]?.norm ?? ""))) return "speech";
  // "(2019: 39,774 kg)" compares; "(2-31 May)" says when.
  if (isBracketed(tokens, sentence, from) && tokens[to]?.text !== ")") return "comparison";
  // "has since 2012 seized …" tells of that time as "Since 2012, …" does.
  const opensSentence = from === sentence.from || isOneOf(tokens[from - 1]?.norm, perfectAuxiliaries);
  if (isOneOf(word, backgroundWords) || (isOneOf(tokens[from]?.norm, backgroundWords) && !opensSentence))
    return "background";
  if (comparingWords.has(word) || comparingWords.has(tokens[before - 1]?.norm ?? "")) return "comparison";
  if (foundingWords.has(word)) return "background";
  // "the 2019 World Drug Report": a year in a name.
  const lead = tokens[from - 1]?.norm ?? "";
  const isInName =
    !isDay &&
    tokens[to]?.capital === true &&
    (lead === "" || isOneOf(lead, namedYearLeads)) &&
    tokens[from]?.norm !== "in";
  return isInName ? "background" : "report";
}

function isBracketed(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - 12); at -= 1) {
    if (tokens[at]?.text === ")") return false;
    if (tokens[at]?.text === "(") return true;
  }
  return false;
}
