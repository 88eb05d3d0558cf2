import { ordinalEndings } from "./lexicon/number-words.js";
import { folded } from "../vocabulary/names.js";
/** A word, number or mark of a text with its place; `end` is exclusive, both count UTF-16 code units. */
export interface Token {
  readonly text: string;
  /** Lower case, without accents, with straight apostrophes: what patterns compare. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "ordinal" | "date" | "possessive" | "mark";
  /** Whether a word begins with a capital letter. */
  readonly capital: boolean;
  /** Whether the token before stands right against this one. */
  readonly joined: boolean;
}

/** A stretch of tokens, `to` exclusive, and the same stretch of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const enum Class {
  Space,
  Letter,
  Digit,
  Apostrophe,
  Mark,
}

const letterOrMark = /[\p{L}\p{M}]/u;

function classOf(code: number): Class {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
    if (code >= 48 && code <= 57) return Class.Digit;
    if (code <= 32 || code === 127) return Class.Space;
    return code === 39 ? Class.Apostrophe : Class.Mark;
  }
  if (code === 0x2019) return Class.Apostrophe;
  // A half of a surrogate pair belongs to the word around it: the other half is never cut off.
  if (code >= 0xd800 && code <= 0xdfff) return Class.Letter;
  const character = String.fromCharCode(code);
  if (letterOrMark.test(character)) return Class.Letter;
  return /\s|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(character) ? Class.Space : Class.Mark;
}

// "1,667", "1,23,456", "1 340" with a space between thousands, "116.495", "4,3", ".09"; every repetition is bounded.
const number =
  /\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?![\d,])(?:\.\d{1,12})?|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,5}(?!\d)(?:[.,]\d{1,12})?|\d{1,3}(?:\.\d{3}){2,5}(?!\d)|\d{1,15}[.,]\d{1,12}(?!\d)|\d{1,15}/y;
// "2018-11-13", "26.05.2015", "26/05/2015"
const numericDate = /\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}([./])\d{1,2}\1(?:19|20)\d{2}(?!\d)/y;
const ordinalEnding = new RegExp(String.raw`(?:${ordinalEndings})(?![\p{L}\d])`, "uy");
const endingAtLast = new RegExp(`(?:${ordinalEndings})$`);
// "U.S.", "a.m.", "A.G."
const initials = /(?:\p{L}\.){2,6}|\p{L}\.\p{L}(?![\p{L}.])/uy;
const possessive = /['’]s(?![\p{L}\d])/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Cuts a text into tokens, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  const add = (end: number, kind: Token["kind"]): void => {
    const printed = text.slice(at, end);
    const capital = kind === "word" && isCapital(printed);
    tokens.push({ text: printed, norm: normOf(printed), start: at, end, kind, capital, joined: lastEnd === at });
    at = end;
    lastEnd = end;
  };
  while (at < text.length) {
    switch (classOf(text.charCodeAt(at))) {
      case Class.Space:
        at += 1;
        break;
      case Class.Letter:
        add(endOfWord(text, at), "word");
        break;
      case Class.Digit: {
        const date = matchAt(numericDate, text, at);
        if (date !== null) {
          add(at + date.length, "date");
          break;
        }
        const end = at + (matchAt(number, text, at)?.length ?? 1);
        const ending = matchAt(ordinalEnding, text, end);
        if (ending === null) add(end, "number");
        else add(end + ending.length, "ordinal");
        break;
      }
      case Class.Apostrophe: {
        const owner = lastEnd === at ? matchAt(possessive, text, at) : null;
        if (owner === null) add(at + 1, "mark");
        else add(at + owner.length, "possessive");
        break;
      }
      case Class.Mark: {
        // ".09 percent"
        const decimal = text[at] === "." && lastEnd !== at ? matchAt(/\.\d{1,12}/y, text, at) : null;
        if (decimal === null) add(at + 1, "mark");
        else add(at + decimal.length, "number");
      }
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  if (text[start + 1] === ".") {
    const abbreviation = matchAt(initials, text, start);
    if (abbreviation !== null) return start + abbreviation.length;
  }
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const kind = classOf(text.charCodeAt(end));
    if (kind === Class.Letter || kind === Class.Digit) continue;
    if (kind !== Class.Apostrophe || end + 1 >= text.length) break;
    // "O'Brien" is one word, "China's" is two tokens.
    if (classOf(text.charCodeAt(end + 1)) !== Class.Letter || matchAt(possessive, text, end) !== null) break;
  }
  return end;
}

const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

const normOf = (printed: string): string => folded(printed).replaceAll("’", "'");

/** For each token whether it belongs to something: 1 when it does. */
export type Marks = Readonly<Uint8Array>;

/** Marks the tokens of some stretches. */
export function marksOf(tokens: readonly Token[], spans: readonly Span[]): Marks {
  const marks = new Uint8Array(tokens.length);
  for (const { from, to } of spans) marks.fill(1, from, to);
  return marks;
}

/** The stretch from one token to another, `to` exclusive. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** A stretch in its words, with one blank wherever the text has a gap. */
export function printedOf(tokens: readonly Token[], from: number, to: number): string {
  let printed = "";
  for (let at = from; at < to; at += 1)
    printed += (at > from && tokens[at]?.joined !== true ? " " : "") + (tokens[at]?.text ?? "");
  return printed;
}

/** The stretch from the first of some stretches to the last. */
export function cover(first: Span, ...others: readonly Span[]): Span {
  let { from, to, start, end } = first;
  for (const other of others) {
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { from, to, start, end };
}

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The number that a token prints in digits: "1,667" is 1667, "4,3" is 4.3. */
export function numberOf(printed: string): number {
  const plain = printed.replace(/[ \u00a0\u202f]/g, "").replace(endingAtLast, "");
  // "30.000" is a number of thousands, for nobody prints three zeros behind a point.
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}\.000$/.test(plain)) return Number(plain.replaceAll(".", ""));
  if (/^\d+,\d{1,2}$|^0,\d+$/.test(plain)) return Number(plain.replace(",", "."));
  return Number(plain.replaceAll(",", ""));
}

/** Whether a token stands in one of these stretches. */
export const isInside = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from <= at && to > at);
