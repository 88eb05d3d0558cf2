import { abbreviations, unfinishedEnds } from "./lexicon/abbreviations.js";
import { abbreviatedMasses } from "./lexicon/unit-words.js";
import { type Span, spanOf, type Token } from "./token.js";
import { isOneOf } from "./words.js";

export interface Sentence extends Span {
  readonly index: number;
  /** Counted from 0; a blank line, or a line that ends a sentence, begins another. */
  readonly paragraph: number;
  /** Whether it is an item of a list. */
  readonly item: boolean;
}

const closers = new Set(['"', "”", "’", "'", ")", "]", "»"]);
const openers = new Set(['"', "“", "‘", "'", "(", "[", "«", "`", "/", "$", "€", "£"]);
const bullets = new Set(["•", "·", "▪", "◦", "●", "‣", "*", "-", "–", "—", "■", "►"]);
/** A line that is shorter and ends without a full stop is a heading, or an item of a list. */
const shortLine = 50;
const shortestWrapped = 58;
const longestWrapped = 80;

/** In tokens. Nobody writes longer ones, and a bound on what belongs together keeps reading linear. */
const longestSentence = 250;
/** In tokens: the quotation marks and brackets that close behind one full stop. */
const longestClosing = 10;

type Boundary = "none" | "sentence" | "paragraph" | "item";

/** Cuts tokens into sentences: at full stops that end one, at blank lines, at items of lists, and after headings. */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let item = isBullet(tokens, 0);
  for (let at = 1; at <= tokens.length; at += 1) {
    const boundary = at === tokens.length ? "paragraph" : boundaryBefore(text, tokens, at, item);
    // The full stop of "1. Heroin: 40 kg" ends no sentence.
    const isItemNumber = boundary === "sentence" && item && at - from === 2;
    if ((boundary === "none" || isItemNumber) && at - from < longestSentence) continue;
    const { start, end } = spanOf(tokens, from, at);
    sentences.push({ from, to: at, start, end, index: sentences.length, paragraph, item });
    from = at;
    if (boundary === "paragraph" || boundary === "item") {
      paragraph += 1;
      item = boundary === "item";
    }
  }
  return tokens.length === 0 ? [] : sentences;
}

function boundaryBefore(text: string, tokens: readonly Token[], at: number, inItem: boolean): Boundary {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined) return "none";
  if (token.joined && !closers.has(before.text) && before.kind !== "mark") return "none";
  // `…?", Ann Ray asked.`
  if (token.joined && closers.has(token.text)) return "none";
  const isOneSpace = token.start === before.end + 1 && text.charCodeAt(before.end) === 32;
  if (isOneSpace && before.kind === "word" && !before.text.endsWith(".")) return "none";
  const ended = endsSentence(tokens, at - 1) && !isWeightInBrackets(tokens, at);
  const breaks = isOneSpace ? 0 : lineBreaks(text, before.end, token.start);
  if (breaks === 0) return ended && opensSentence(token) ? "sentence" : "none";
  if (isBullet(tokens, at)) return "item";
  if (breaks > 1) return "paragraph";
  if (ended && opensSentence(token)) return "paragraph";
  const lineStart = text.lastIndexOf("\n", before.end - 1) + 1;
  const length = before.end - lineStart;
  if (inItem && token.capital && !isWrapped(length)) return "paragraph";
  // A hard-wrapped line goes on in the next one; a short one without a full stop is a heading.
  const isHeading = length < shortLine && !isOneOf(before.norm, unfinishedEnds);
  return isHeading && (token.capital || token.kind === "number") ? "paragraph" : "none";
}

/** As long as a mail program breaks lines: "- Memorandum of understanding between the / State Customs Committee". */
const isWrapped = (length: number): boolean => length >= shortestWrapped && length <= longestWrapped;

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 10) count += 1;
  return count;
}

/** "• 12 kg", "- 12 kg", "1) Heroin", "2. Cocaine" at the beginning of a line. */
function isBullet(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (bullets.has(token.text)) return !next.joined || token.text === "•";
  const numbered = token.kind === "number" && token.text.length <= 2;
  return numbered && (next.text === ")" || next.text === ".") && next.joined && tokens[at + 2]?.joined === false;
}

function endsSentence(tokens: readonly Token[], last: number): boolean {
  let at = last;
  // A line of nothing but quotation marks must not be walked back from each of them.
  const first = Math.max(0, last - longestClosing);
  while (at > first && closers.has(tokens[at]?.text ?? "") && tokens[at]?.joined === true) at -= 1;
  const mark = tokens[at];
  if (mark === undefined) return false;
  // "the U.S." may end a sentence or go on; only a small word behind it decides, and opensSentence looks at that.
  if (mark.kind === "word") return /^(?:\p{L}\.){2,}$/u.test(mark.text) && mark.norm !== "u.s." && mark.norm !== "h.e.";
  if (mark.text === "!" || mark.text === "?" || mark.text === "…") return true;
  if (mark.text !== ".") return false;
  const word = tokens[at - 1];
  if (word?.kind !== "word" || !mark.joined) return true;
  return !abbreviations.has(word.norm) && !(word.text.length === 1 && word.capital);
}

/** "25 kg. (55 lbs.) of heroin" */
const isWeightInBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" && tokens[at + 1]?.kind === "number" && isOneOf(tokens[at - 2]?.norm, abbreviatedMasses);

const opensSentence = (token: Token): boolean =>
  token.capital ||
  token.kind === "number" ||
  token.kind === "ordinal" ||
  openers.has(token.text) ||
  bullets.has(token.text);
