import {
  beforeUntrue,
  claimNouns,
  contentLeads,
  ofWhatWasSaid,
  presupposingNouns,
  provingVerbs,
  untrueWords,
} from "../../recognition/lexicon/modality-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import type { Span, Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import { hasWord } from "../has-word.js";

type Stretch = Pick<Span, "from" | "to">;

/** A sentence without any of them says nothing to be false. */
const denials: ReadonlySet<string> = new Set([...untrueWords, "not"]);

/** What a sentence says to be false: a part of itself ("Reports that … are false") or the sentence before ("This is not true"). */
export function untruthsIn(
  tokens: readonly Token[],
  { from, to }: SentenceReading,
  previous: SentenceReading | undefined,
): Stretch[] {
  if (!hasWord(tokens, { from, to }, denials)) return [];
  const untruths: Stretch[] = [];
  /** Where a claim, what it says, and a seizure are named first. */
  let claim = to;
  let content = to;
  let seizure = to;
  let isOfBefore = false;
  for (let at = from; at < to; at += 1) {
    const norm = tokens[at]?.norm;
    if (claim === to && isOneOf(norm, claimNouns)) claim = at;
    else if (claim < at && content === to && isOneOf(norm, contentLeads)) content = at;
    else if (seizure === to && isOneOf(norm, presupposingNouns)) seizure = at;
    if (at - from < 4) isOfBefore ||= isOneOf(norm, ofWhatWasSaid);
    if (at === from || !isSaidToBeFalse(tokens, at, from)) continue;
    if (content < at) untruths.push({ from: claim, to: at });
    else if (claim === to && seizure < at) untruths.push({ from, to: at });
    else if (previous !== undefined && at - from < 6 && isOfBefore) untruths.push(previous);
  }
  return untruths;
}

/** "are false", "is not true", "turned out to be a hoax"; not "is false that", which speaks of what follows. */
function isSaidToBeFalse(tokens: readonly Token[], at: number, from: number): boolean {
  const norm = tokens[at]?.norm;
  const isNotTrue = norm === "not" && isOneOf(tokens[at + 1]?.norm, "true so");
  if (!isNotTrue && !isOneOf(norm, untrueWords)) return false;
  if (tokens[at + 1]?.norm === "that" || tokens[at + 2]?.norm === "that") return false;
  let before = at - 1;
  while (before > from && at - before < 4 && isOneOf(tokens[before]?.norm, beforeUntrue)) before -= 1;
  return isOneOf(tokens[before]?.norm, provingVerbs);
}
