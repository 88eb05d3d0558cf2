import { normalizeName } from "../../vocabulary/names.js";
import { smallWords } from "../../recognition/lexicon/common-words.js";

/** Characters of Chinese, Japanese, Thai, Lao, Khmer and Burmese, which set no spaces between words. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}`;
const invisible = String.raw`\u00AD\u200B-\u200D\u2060`;
const inWord = String.raw`[\p{L}\p{N}\p{M}${invisible}]`;

/** "S.C.O.", "U.S.": a letter and a full stop, again and again. */
const initials = String.raw`(?:\p{Lu}\.){2,9}(?:\p{Lu}(?!${inWord}))?`;

/**
 * A number with its thousands, initials, or letters and digits in a row, with the hyphen of "co-operation" and a genitive's "'s". It
 * has bounds, for the engine's stack has one.
 */
const run = new RegExp(
  String.raw`\p{Nd}{1,3}(?:,\p{Nd}{3}){1,99}(?!${inWord})|${initials}|(?:[Cc][Oo]-(?=[Oo][Pp][Ee][Rr]))?[\p{L}\p{N}]${inWord}{0,999}(?:['’][Ss](?!${inWord}))?`,
  "gu",
);
const mayBeUnspaced = /[\u0E00-\u109F\u1780-\u17FF\u2E80-\uFFFF]/;
const partOfRun = new RegExp(String.raw`[${unspaced}]\p{M}*|(?:(?![${unspaced}])[^])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

/** Longer words count with their beginning. */
const longestWord = 64;

/** Called with each word, from the front; returns true when it has seen enough. */
export type WordListener = (form: string, start: number, end: number) => boolean;

/**
 * The words of a text as printed, with their places in UTF-16 code units. Where a script has no spaces, every two
 * neighbouring characters are a word, and so is the last one alone: what begins with a character is then found by it.
 */
export function eachWord(text: string, listener: WordListener, from = 0): void {
  run.lastIndex = from;
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const [printed] = match;
    const seenEnough = mayBeUnspaced.test(printed)
      ? eachPart(printed, match.index, listener)
      : word(printed, match.index, listener);
    if (seenEnough) return;
    // A listener may have looked for words itself.
    run.lastIndex = match.index + printed.length;
  }
}

function word(printed: string, start: number, listener: WordListener): boolean {
  if (printed.length <= longestWord) return listener(printed, start, start + printed.length);
  let cut = longestWord;
  while (cut > 1 && isInsideCharacter(printed, cut)) cut -= 1;
  return listener(printed.slice(0, cut), start, start + cut);
}

function eachPart(printed: string, index: number, listener: WordListener): boolean {
  const parts = [...printed.matchAll(partOfRun)];
  return parts.some((part, place) => {
    const [one] = part;
    if (!isUnspaced.test(one)) return /[\p{L}\p{N}]/u.test(one) && word(one, index + part.index, listener);
    const other = parts[place + 1]?.[0] ?? "";
    const both = isUnspaced.test(other) ? one + other : one;
    return listener(both, index + part.index, index + part.index + both.length);
  });
}

const initialsInName = new RegExp(initials, "gu");

/** A name as names are compared, in which "S.C.O." is "SCO". */
export const searchedName = (name: string): string =>
  normalizeName(name.replace(initialsInName, (letters) => letters.replaceAll(".", "")));

/** What a printed word counts as, the same for all its spellings and its plural; "" for a word that does not count. */
export function termOf(form: string): string {
  const normal = normalizeName(form).replaceAll(" ", "");
  // As in the likeness of names; they stand in nearly every text and find nothing.
  if (smallWords.has(normal) && !form.includes(".")) return "";
  return normal.length > 3 ? normal.replace(/ies$/, "y").replace(/([^s])s$/, "$1") : normal;
}

/** The different terms of a query, in its order. */
export function termsOf(query: string): string[] {
  const terms: string[] = [];
  let lastEnd = 0;
  eachWord(query, (form, _start, end) => {
    // The last character of a pair alone: the pair says more.
    if (end !== lastEnd) terms.push(termOf(form));
    lastEnd = end;
    return false;
  });
  return [...new Set(terms)].filter((term) => term !== "");
}

/** Whether one letter already begins words: a character of a script without spaces. */
export const isCharacter = (term: string): boolean => isUnspaced.test(term);

const clinging = new RegExp(String.raw`^[\p{M}\p{EMod}${invisible}\uFE00-\uFE0F]`, "u");
const endsInWord = new RegExp(`${inWord}$`, "u");
const beginsInWord = new RegExp(`^${inWord}`, "u");
const endsUnspaced = new RegExp(String.raw`[${unspaced}]\p{M}*$`, "u");
const joins = "[.,:/_'’-]";
const endsWithJoin = new RegExp(String.raw`[\p{L}\p{N}]${joins}$`, "u");
const beginsWithJoin = new RegExp(String.raw`^${joins}[\p{L}\p{N}]`, "u");

/** Whether a cut here would part a character: the two halves of a pair, or a letter and its marks. */
function isInsideCharacter(text: string, place: number): boolean {
  const after = text.slice(place, place + 2);
  if (/^[\uDC00-\uDFFF]/.test(after)) return /[\uD800-\uDBFF]/.test(text.charAt(place - 1));
  return clinging.test(after) || text.charAt(place - 1) === "\u200D";
}

/** Whether a cut here would part what is read as one: a character, a word, a figure, a compound. */
export function isInsideWord(text: string, place: number): boolean {
  if (place <= 0 || place >= text.length) return false;
  if (isInsideCharacter(text, place)) return true;
  const before = text.slice(Math.max(0, place - 3), place);
  const after = text.slice(place, place + 3);
  if (isUnspaced.test(after) || endsUnspaced.test(before)) return false;
  return beginsInWord.test(after)
    ? endsInWord.test(before) || endsWithJoin.test(before)
    : endsInWord.test(before) && beginsWithJoin.test(after);
}
