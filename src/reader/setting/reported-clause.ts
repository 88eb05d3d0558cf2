import { clauseJoiners } from "../../recognition/lexicon/grammar-words.js";
import { finiteVerbs } from "../../recognition/lexicon/modality-words.js";
import { addressedVerbs, behindSpeaker, verbsOfNouns } from "../../recognition/lexicon/reported-speech-words.js";
import type { SentenceReading } from "../../recognition/reading.js";
import { type Span, spanOf, type Token } from "../../recognition/token.js";
import { isOneOf } from "../../recognition/words.js";
import type { ReportedSpeech } from "./speaker.js";

/** What is shorter is a word in quotation marks, no statement. */
export const fewestWords = 5;

/** How many words stand in a stretch, as far as it matters here. */
export function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to && words < fewestWords; at += 1) if (tokens[at]?.kind === "word") words += 1;
  return words;
}

/** How far behind the verb its colon may stand: "said the following:". */
const longestLead = 14;

/** What is said, and whose words stand inside of it: "is, X noted, among the largest". */
export interface Reported {
  readonly words: Span;
  readonly inserted: Span | null;
}

/** What a sentence reports: behind "that", behind "according to X,", before ", X said", or around ", X said,". */
export function reportedClause(
  tokens: readonly Token[],
  sentence: SentenceReading,
  report: ReportedSpeech,
): Reported | null {
  const inserted = insertedReport(tokens, sentence, report);
  const words =
    inserted === null
      ? clauseOf(tokens, sentence, report)
      : enough(tokens, behindDateline(tokens, sentence), endOf(tokens, sentence));
  return words === null ? null : { words, inserted };
}

/** "X said: We will …": what stands behind the colon as a sentence of its own is said in these words. */
export function wordsBehindColon(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { verb, isAccording }: ReportedSpeech,
): Span | null {
  if (isAccording) return null;
  for (let at = verb + 1; at < Math.min(sentence.to - 1, verb + longestLead); at += 1)
    if (tokens[at]?.text === ":" && !tokens[at + 1]?.joined)
      return tokens[at + 1]?.capital === true ? enough(tokens, at + 1, sentence.to) : null;
  return null;
}

/** "Ann Ray said." and "she added on Tuesday.", which report the quotation before them. */
export function isBareReport(tokens: readonly Token[], sentence: SentenceReading, { verb }: ReportedSpeech): boolean {
  const isTail = isOneOf(tokens[verb + 1]?.text, ". ,") || isOneOf(tokens[verb + 1]?.norm, behindSpeaker);
  return isTail && verb - sentence.from < longestLead && sentence.to - verb < longestLead;
}

/** ", the office believes," with both commas; the sentence around it is what is said. */
function insertedReport(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { speaker, verb, isAccording }: ReportedSpeech,
): Span | null {
  const behind = Math.max(verb + 1, speaker.to);
  if (isAccording || tokens[verb + 1]?.text !== "," || endOf(tokens, sentence) - verb <= 8) return null;
  let from = Math.min(verb, speaker.from) - 1;
  while (from > sentence.from && tokens[from]?.text !== ",") from -= 1;
  return from > behindDateline(tokens, sentence) && tokens[behind]?.text === ","
    ? spanOf(tokens, from, behind + 1)
    : null;
}

function clauseOf(
  tokens: readonly Token[],
  sentence: SentenceReading,
  { speaker, verb, isAccording }: ReportedSpeech,
): Span | null {
  const end = endOf(tokens, sentence);
  const start = behindDateline(tokens, sentence);
  // Past "…, director of the Bureau," behind the speaker's name.
  const introduced = sentence.people.find(({ nameSpan }) => nameSpan.from === speaker.from)?.to ?? 0;
  const behind = Math.max(verb + 1, speaker.to, isAccording ? introduced : 0);
  if (isAccording) {
    const before = spanOf(tokens, start, withoutComma(tokens, verb));
    // "…, which, according to X, is …": what X says goes on behind.
    const goesOn = isOneOf(tokens[before.to - 1]?.norm, clauseJoiners);
    if (verb - start > fewestWords && !goesOn) return before;
    let from = behind;
    while (from < end && tokens[from]?.text !== ",") from += 1;
    return enough(tokens, from + 1, end);
  }
  for (let at = verb + 1; at < Math.min(end, verb + 30); at += 1)
    if (tokens[at]?.norm === "that") return enough(tokens, at + 1, end);
  if (isOneOf(tokens[verb]?.norm, addressedVerbs)) return null;
  // "…, X said." at the end
  const head = Math.min(verb, speaker.from);
  let comma = head;
  while (comma > sentence.from && tokens[comma - 1]?.text !== ",") comma -= 1;
  const isTail = end - behind < 3 || (end - behind < 14 && isOneOf(tokens[behind]?.norm, behindSpeaker));
  if (comma - 1 > start && head - comma < 14 && isTail) return enough(tokens, start, comma - 1);
  const said = behindMarks(tokens, behind);
  // "announced the arrest of three men" reports no clause.
  if (isOneOf(tokens[verb]?.norm, verbsOfNouns) && !hasVerb(tokens, said, end)) return null;
  return enough(tokens, said, end);
}

/** Past the colon or comma behind a verb. */
function behindMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isOneOf(tokens[at]?.text, ": ,")) at += 1;
  return at;
}

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (finiteVerbs.has(tokens[at]?.norm ?? "")) return true;
  return false;
};

/** "TEHRAN, Feb. 14 (Agency) – Iran seized …": what is said begins behind the dash. */
export function behindDateline(tokens: readonly Token[], { from, to }: Span): number {
  const first = tokens[from];
  if (first?.kind !== "word" || first.text !== first.text.toUpperCase() || first.text.length < 3) return from;
  for (let at = from + 1; at < Math.min(to, from + 16); at += 1)
    if (isOneOf(tokens[at]?.text, "– — -") && tokens[at]?.joined === false)
      return tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  return from;
}

function enough(tokens: readonly Token[], from: number, to: number): Span | null {
  return wordsIn(tokens, from, to) < fewestWords ? null : spanOf(tokens, from, to);
}

function withoutComma(tokens: readonly Token[], to: number): number {
  return tokens[to - 1]?.text === "," ? to - 1 : to;
}

function endOf(tokens: readonly Token[], { from, to }: Span): number {
  let end = to;
  while (end > from && isOneOf(tokens[end - 1]?.text, ". ! ? …")) end -= 1;
  return end;
}
