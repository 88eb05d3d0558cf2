import type { Piece } from "../source-map.js";

const opening = "<!--";
const closing = "-->";
/** In characters: how far the end of a span of code is looked for; a bound keeps this linear. */
const longestCode = 1000;
const fenceAt = /[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,100}){0,20}(`{3,}|~{3,})/y;

/**
 * What stands outside of comments. They go before anything else is read, for a comment may hold blank lines, lists and
 * whole paragraphs; one in code is code.
 */
export function* outsideComments(text: string): Iterable<Piece> {
  let reached = 0;
  let fence = "";
  let next = text.indexOf(opening);
  for (let at = 0, isLineStart = true; at < text.length;) {
    if (next < at && next >= 0) next = text.indexOf(opening, at);
    if (next < 0) break;
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const mark = isLineStart ? fenceIn(text, at, end) : "";
    const isFence = mark !== "" && (fence === "" || closes(text, mark, fence, end));
    if (isFence) fence = fence === "" ? mark : "";
    const found = isFence || fence !== "" ? -1 : commentIn(text, at, end);
    if (found < 0) {
      at = end + 1;
      isLineStart = true;
      continue;
    }
    const last = text.indexOf(closing, found + 2);
    // What is never closed is a comment to the end: nobody meant to publish it.
    const behind = last < 0 ? text.length : last + closing.length;
    yield { start: reached, end: found };
    reached = behind;
    at = behind;
    isLineStart = false;
  }
  yield { start: reached, end: text.length };
}

function fenceIn(text: string, start: number, end: number): string {
  fenceAt.lastIndex = start;
  const mark = fenceAt.exec(text)?.[1] ?? "";
  const isInline = mark.startsWith("`") && text.slice(fenceAt.lastIndex, end).includes("`");
  return isInline ? "" : mark;
}

const closes = (text: string, mark: string, fence: string, end: number): boolean =>
  mark.startsWith(fence) && text.slice(fenceAt.lastIndex, end).trim() === "";

/** Where the first comment of a line begins that is not inside a span of code; -1 when there is none. */
function commentIn(text: string, start: number, end: number): number {
  for (let at = start; at < end;) {
    const unit = text.charCodeAt(at);
    if (unit === 60 && text.startsWith(opening, at)) return at;
    if (unit !== 96) {
      at += 1;
      continue;
    }
    let behind = at;
    while (text.charCodeAt(behind) === 96) behind += 1;
    const size = behind - at;
    const limit = Math.min(end, behind + longestCode);
    at = behind;
    for (let close = behind; close < limit; close += 1) {
      if (text.charCodeAt(close) !== 96) continue;
      const first = close;
      while (text.charCodeAt(close) === 96) close += 1;
      if (close - first !== size) continue;
      at = close;
      break;
    }
  }
  return -1;
}
