import { opensAnotherClause } from "../../recognition/lexicon/clause-words.js";
import { otherTimeLeads, otherTimesOfAgreement } from "../../recognition/lexicon/agreement-words.js";
import type { Time } from "../../recognition/periods.js";
import { isOneDate } from "../../recognition/times/undated.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";
import { clausesOf } from "../setting/clauses.js";
import type { AgreementMention } from "./agreement-mentions.js";
import { isAgreementNoun } from "./agreement-names.js";

/** When an agreement was signed: behind its verb, in its name, or before its verb in the same clause. */
export function signingDate(tokens: readonly Token[], mention: AgreementMention): Time | null {
  const { sentence, name, conclusion } = mention;
  const dates = sentence.times.filter((time) => isOneDate(time) && !isOtherTime(tokens, time));
  // "the 1993 Memorandum", "the Memorandum of 4 May 1996", "the memorandum (Rabat, May 2011)"
  const ofName = dates.find(
    (time) =>
      time.to === name.from ||
      (time.from >= name.to && time.from - name.to <= 1 && tokens[time.from - 1]?.norm === "of") ||
      isInBrackets(tokens, name.to, time),
  );
  if (conclusion === null) return ofName ?? null;
  const first = Math.min(name.from, conclusion.at);
  const last = Math.max(name.to, conclusion.at + 1);
  const behind = dates.find(({ from }) => from >= last - 1 && isOfOneClause(tokens, last, from));
  const between = conclusion.at < name.from && isOfOneClause(tokens, conclusion.at, name.from);
  const inside = between ? dates.find(({ from, to }) => from > conclusion.at && to <= name.from) : undefined;
  const clause = clausesOf(tokens).subjectBefore(first, sentence, false).from;
  return behind ?? ofName ?? inside ?? dates.findLast(({ from, to }) => to <= first && from >= clause - 1) ?? null;
}

/** Whether no other clause and no other agreement begins between two places. */
function isOfOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isOneOf(tokens[at]?.norm, opensAnotherClause) || isAgreementNoun(tokens, at)) return false;
  return true;
}

/** "in force since 2016", "until 2020" */
const isOtherTime = (tokens: readonly Token[], { from }: Time): boolean =>
  isOneOf(tokens[from - 1]?.norm, otherTimeLeads) ||
  hasWord(tokens, { from: Math.max(0, from - 3), to: from }, otherTimesOfAgreement);

/** Behind the parties: "agreement between Spain and Morocco (Rabat, May 2011)". */
function isInBrackets(tokens: readonly Token[], from: number, time: Time): boolean {
  if (time.from < from || time.from - from > 20 || tokens[time.to]?.text !== ")") return false;
  const bracket = tokens.slice(from, time.from).findLastIndex(({ text }) => text === "(");
  return bracket >= 0 && time.from - (from + bracket) <= 4 && !isOneOf(tokens[time.from]?.norm, otherTimesOfAgreement);
}
