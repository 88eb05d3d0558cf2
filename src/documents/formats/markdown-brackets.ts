import { addressLabel } from "./markdown-blocks.js";
import type { MarkdownBlock } from "./markdown-block.js";

interface Opening {
  readonly at: number;
  readonly isImage: boolean;
  /** Whether brackets stand inside; a label has none. */
  isNested: boolean;
}

const longestLabel = 999;
const mostParentheses = 32;
const footnote = /\[\^[^\]\s[]{1,100}\]/y;

/** `[words](address)`, `![what an image shows](address)`, `[words][label]` and `[^1]`: of all these only words stay. */
export class Brackets {
  readonly #block: MarkdownBlock;
  readonly #open: Opening[] = [];

  constructor(block: MarkdownBlock) {
    this.#block = block;
  }

  pass(at: number): number {
    const { text, kept } = this.#block;
    if (text.charAt(at) === "]") return this.#close(at);
    const isImage = text.charAt(at) === "!";
    footnote.lastIndex = at;
    const note = isImage ? undefined : footnote.exec(text)?.[0];
    if (note !== undefined && at + note.length <= this.#block.to) {
      kept.leaveOut(at, at + note.length);
      return at + note.length;
    }
    this.#open.push({ at, isImage, isNested: false });
    return at + (isImage ? 2 : 1);
  }

  #close(at: number): number {
    const { kept } = this.#block;
    const opening = this.#open.pop();
    if (opening === undefined) return at + 1;
    const last = this.#open.at(-1);
    if (last !== undefined) last.isNested = true;
    const end = this.#endOfAddress(opening, at);
    if (end === null) return at + 1;
    if (opening.isImage) kept.leaveOutAll(opening.at, end);
    else {
      kept.leaveOut(opening.at, opening.at + 1);
      kept.leaveOut(at, end);
    }
    return end;
  }

  /** Where the address behind a closing bracket ends; null when there is none. */
  #endOfAddress({ at, isImage, isNested }: Opening, close: number): number | null {
    const { text, to, labels } = this.#block;
    if (text.charAt(close + 1) === "(") {
      const end = endOfDestination(text, close + 1, to);
      if (end !== null) return end;
    }
    if (labels.size === 0) return null;
    const own = isNested ? "" : text.slice(at + (isImage ? 2 : 1), Math.min(close, at + longestLabel));
    if (text.charAt(close + 1) === "[") {
      const end = text.slice(close + 2, Math.min(to, close + 2 + longestLabel)).search(/[[\]]/) + close + 2;
      const label = text.slice(close + 2, end);
      if (text.charAt(end) === "]" && labels.has(addressLabel(label === "" ? own : label))) return end + 1;
    }
    return labels.has(addressLabel(own)) ? close + 1 : null;
  }
}

/** Where `(address "title")` ends; null when it is none. */
function endOfDestination(text: string, start: number, to: number): number | null {
  let at = pastBlanks(text, start + 1, to);
  if (text.charAt(at) === "<") {
    at += 1;
    while (at < to && !/[<>\n]/.test(text.charAt(at))) at += 1;
    if (text.charAt(at) !== ">") return null;
    at += 1;
  } else {
    for (let depth = 0; at < to; at += 1) {
      const character = text.charAt(at);
      if (character === "\\") at += 1;
      else if (character === "(") depth += 1;
      else if (character === ")") depth -= 1;
      else if (/\s/.test(character)) break;
      if (depth < 0 || depth > mostParentheses) break;
    }
  }
  const behind = pastBlanks(text, at, to);
  if (behind >= to) return null;
  if (text.charAt(behind) === ")") return behind + 1;
  const closing = behind > at ? { '"': '"', "'": "'", "(": ")" }[text.charAt(behind)] : undefined;
  if (closing === undefined) return null;
  at = behind + 1;
  for (; at < to && text.charAt(at) !== closing; at += 1) {
    if (text.charAt(at) === "\\") at += 1;
    else if (closing === ")" && text.charAt(at) === "(") return null;
  }
  at = pastBlanks(text, at + 1, to);
  return at < to && text.charAt(at) === ")" ? at + 1 : null;
}

function pastBlanks(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
