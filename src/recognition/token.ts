import { ordinalEndings } from "./lexicon/number-words.js";
import { formAt, newForm } from "./word-forms.js";
import {
  englishNumber,
  plainDigits,
  thousandsApostrophes,
  thousandsBlanks,
  vulgarFractions,
} from "../vocabulary/printed-number.js";
import { currencyPrefixes } from "../vocabulary/units.js";

/** A word, number or mark of a text with its place; `end` is exclusive, both count UTF-16 code units. */
export interface Token {
  readonly text: string;
  /** Lower case, without accents, with straight apostrophes: what patterns compare. */
  readonly norm: string;
  /** A number of the norm, by which most words are known to be none of a list. */
  readonly key: number;
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
  Unknown,
  Space,
  Letter,
  Digit,
  Apostrophe,
  Mark,
}

const letterOrMark = /[\p{L}\p{M}]/u;
const fullStop = 0x2e;
const softHyphen = 0xad;
// With the line break where the word was broken: "hero­\nin".
const softBreak = /\u00ad(?:[ \t]*\r?\n[ \t]*)?(?=\p{L})/uy;
const softBreaks = /\u00ad\s*/gu;

/** By code unit, as far as it was asked for. */
const classes = new Array<Class>(0x1_0000).fill(Class.Unknown);

function classOf(code: number): Class {
  const known = classes[code] ?? Class.Unknown;
  return known === Class.Unknown ? (classes[code] = newClass(code)) : known;
}

function newClass(code: number): Class {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
    if (code >= 48 && code <= 57) return Class.Digit;
    if (code <= 32 || code === 127) return Class.Space;
    return code === 39 ? Class.Apostrophe : Class.Mark;
  }
  if (code === 0x2019) return Class.Apostrophe;
  // Where a word may be broken; inside one it is passed over.
  if (code === softHyphen) return Class.Space;
  // A half of a surrogate pair belongs to the word around it: the other half is never cut off.
  if (code >= 0xd800 && code <= 0xdfff) return Class.Letter;
  const character = String.fromCharCode(code);
  if (letterOrMark.test(character)) return Class.Letter;
  if (vulgarFractions.includes(character)) return Class.Digit;
  return /\s|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(character) ? Class.Space : Class.Mark;
}

// "1,667", "1,23,456", "116.495", "1'250": everything that hangs together. Whether it is a number is for its reading to say:
// "1,2,3" is none, and neither is its first half.
const joint = String.raw`(?:[.,${thousandsApostrophes}\u2007\u2008\u2009\u202f]\d{1,400}){0,12}`;
// A blank that also parts words is part of a number only before three digits: "1 340".
const spaced = String.raw`\d{1,3}(?:[${thousandsBlanks}]\d{3}){1,5}(?!\d)(?:[.,]\d{1,12}(?!\d))?`;
// "1/2", "2 1/2", "2½"
const parted = String.raw`(?:\d{1,3} )?[1-9]\/[2-8](?![\d/.,]\d|\d)(?=[ \u00a0-]\p{L})|\d{0,3}[${vulgarFractions}]`;
const number = new RegExp(`${parted}|${spaced}|\\d{1,400}${joint}`, "uy");
// "2018-11-13", "2018/11/13", "26.05.2015", "26/05/2015", "26-05-2015", and "26/05/15", whose year nobody knows
const numericDate =
  /\d{4}([-/])\d{2}\1\d{2}(?![\d-])|\d{1,2}([-./])\d{1,2}\2(?:19|20)\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/y;
const ordinalEnding = new RegExp(String.raw`(?:${ordinalEndings})(?![\p{L}\d])`, "uy");
const endingAtLast = new RegExp(`(?:${ordinalEndings})$`);
// "U.S.", "a.m.", "A.G."
const initials = /(?:\p{L}\.){2,6}|\p{L}\.\p{L}(?![\p{L}.])/uy;
const possessive = /['’]s(?![\p{L}\d])/uy;

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
// "Rs5", "EUR5", "Ksh5"; "RS232" is a cable.
const moneyPrefixes = [...currencyPrefixes].flatMap((prefix) =>
  prefix.length > 2 ? [prefix.toUpperCase(), capitalized(prefix)] : [capitalized(prefix)],
);
const moneyBeforeDigits = new RegExp(String.raw`(?:${moneyPrefixes.join("|")})(?=\d+(?![\p{L}\d]))`, "uy");

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Cuts a text into tokens, in one pass. */
export function tokensOf(original: string): Token[] {
  // Of the same length, so that places in it are places in the original.
  const text = plainDigits(original);
  const codes = codesOf(text);
  const isHyphenated = text.includes("\u00ad");
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  const add = (end: number, kind: Token["kind"]): void => {
    const form = isHyphenated ? newForm(text.slice(at, end).replace(softBreaks, "")) : formAt(text, codes, at, end);
    tokens.push({
      text: form.text,
      norm: form.norm,
      key: form.key,
      start: at,
      end,
      kind,
      capital: kind === "word" && form.capital,
      joined: lastEnd === at,
    });
    at = end;
    lastEnd = end;
  };
  while (at < codes.length) {
    switch (classOf(codes[at] ?? 0)) {
      case Class.Space:
        at += 1;
        break;
      case Class.Letter:
        add(endOfMoney(text, at, endOfWord(text, codes, at)), "word");
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
        const decimal = codes[at] === fullStop && lastEnd !== at ? matchAt(/\.\d{1,12}/y, text, at) : null;
        if (decimal === null) add(at + 1, "mark");
        else add(at + decimal.length, "number");
      }
    }
  }
  return tokens;
}

/** The text as an array: a string of many kinds is read four times as slowly. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

function endOfWord(text: string, codes: Uint16Array, start: number): number {
  if (codes[start + 1] === fullStop) {
    const abbreviation = matchAt(initials, text, start);
    if (abbreviation !== null) return start + abbreviation.length;
  }
  let end = start + 1;
  for (; end < codes.length; end += 1) {
    const kind = classOf(codes[end] ?? 0);
    if (kind === Class.Letter || kind === Class.Digit) continue;
    const broken = kind === Class.Space && codes[end] === softHyphen ? matchAt(softBreak, text, end) : null;
    if (broken !== null) {
      end += broken.length - 1;
      continue;
    }
    if (kind !== Class.Apostrophe || end + 1 >= codes.length) break;
    // "O'Brien" is one word, "China's" is two tokens.
    if (classOf(codes[end + 1] ?? 0) !== Class.Letter || matchAt(possessive, text, end) !== null) break;
  }
  return end;
}

/** "Rs" of "Rs1.9 billion": the word ends where its amount begins. */
function endOfMoney(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57) return end;
  return start + (matchAt(moneyBeforeDigits, text, start)?.length ?? end - start);
}

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

/** The number that a token prints in digits: "1,667" is 1667, "4,3" is 4.3; NaN when nobody can say. */
export const numberOf = (printed: string): number =>
  digits.test(printed) ? Number(printed) : englishNumber(printed.replace(endingAtLast, ""));

const digits = /^\d{1,15}$/;

/** Whether a token stands in one of these stretches. */
export const isInside = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from <= at && to > at);
