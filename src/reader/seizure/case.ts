import {
  caseDeterminers,
  caseLeads,
  caseNouns,
  casesNouns,
  otherCaseWords,
} from "../../recognition/lexicon/seized-amount-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Token } from "../../recognition/token.js";
import { isOneOf, pastWords } from "../../recognition/words.js";

/** How many words may stand between what says which case it was and its noun: "another intelligence-based operation". */
const farthest = 6;

/** Where a sentence says that it tells of one case: "in another operation", "during a raid", "in the 10th operation". */
function caseIn(tokens: readonly Token[], { from, to }: SentenceReading): number | null {
  for (let at = from; at < to; at += 1) {
    if (!isOneOf(tokens[at]?.norm, caseLeads)) continue;
    const which = pastWords(tokens, at + 1, "the yet");
    const isOne = isOneOf(tokens[which]?.norm, caseDeterminers) || tokens[which]?.kind === "ordinal";
    if (isOne && nounBehind(tokens, which + 1, to, caseNouns)) return which;
  }
  return null;
}

function nounBehind(tokens: readonly Token[], from: number, end: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(end, from + farthest); at += 1) {
    const token = tokens[at];
    if (nouns.has(token?.norm ?? "")) return true;
    if (token === undefined || (token.kind !== "word" && token.text !== "-" && token.text !== "/")) return false;
    if (isOneOf(token.norm, casesNouns) || isOneOf(token.norm, caseLeads)) return false;
  }
  return false;
}

export const isOneCase = (tokens: readonly Token[], sentence: SentenceReading): boolean =>
  caseIn(tokens, sentence) !== null;

/** Whether a sentence tells of another case than the one before: "in another operation", "in the fourth operation". */
export function isOtherCase(tokens: readonly Token[], sentence: SentenceReading): boolean {
  const which = caseIn(tokens, sentence);
  return which !== null && (tokens[which]?.kind === "ordinal" || isOneOf(tokens[which]?.norm, otherCaseWords));
}

/** "in 30 operations", "in nine raids" */
export function isOfManyCases(tokens: readonly Token[], sentence: SentenceReading): boolean {
  return sentence.quantities.some(
    ({ to, unit, value }) =>
      unit === null && value >= 2 && nounBehind(tokens, to, Math.min(sentence.to, to + 3), casesNouns),
  );
}
