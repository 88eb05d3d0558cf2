import type { Piece } from "../source-map.js";
import type { MarkdownBlock } from "./markdown-block.js";
import { addressAt } from "./markdown-addresses.js";
import { Brackets } from "./markdown-brackets.js";
import { Emphasis } from "./markdown-emphasis.js";
import { entityAt } from "./markdown-entities.js";
import { isJoinedLine } from "./markdown-lines.js";
import { Kept } from "./markdown-kept.js";
import { HtmlTags } from "./markdown-tags.js";

const marks = /[\\`*_~[\]<&\n/@]|!\[|www\./g;

/**
 * The words of blocks, which have a blank line between each two: marks of emphasis go, and so do struck out words, the
 * texts of images, addresses and tags. Other marks stay, for they are words: "5 * 3", "a [sic] b".
 */
export function wordsOfBlocks(text: string, labels: ReadonlySet<string>): Iterable<Piece> {
  const kept = new Kept(text);
  for (let from = 0; from < text.length;) {
    const blank = text.indexOf("\n\n", from);
    const to = blank < 0 ? text.length : blank;
    readBlock({ text, from, to, labels, kept });
    from = to + 2;
  }
  return kept.pieces();
}

function readBlock(block: MarkdownBlock): void {
  const { text, from, to, kept } = block;
  let codes: CodeSpans | null = null;
  const emphasis = new Emphasis(block);
  const brackets = new Brackets(block);
  const tags = new HtmlTags(block);

  /** Reads the mark at a place; returns where it goes on. */
  const pass = (at: number): number => {
    switch (text.charAt(at)) {
      case "\\":
        if (!/[!-/:-@[-`{-~\n]/.test(text.charAt(at + 1)) || at + 1 >= to) return at + 1;
        kept.leaveOut(at, at + 1);
        return text.charAt(at + 1) === "\n" ? at + 1 : at + 2;
      case "\n":
        if (isJoinedLine(block, at, at + 1)) kept.replace(at, at + 1, " ");
        return at + 1;
      case "`":
        codes ??= new CodeSpans(text, at, to);
        return codes.pass(at, kept);
      case "*":
      case "_":
      case "~":
        return emphasis.pass(at);
      case "!":
      case "[":
      case "]":
        return brackets.pass(at);
      case "<":
        return tags.pass(at);
      case "&": {
        const entity = entityAt(text, at);
        if (entity === null || entity.end > to) return at + 1;
        kept.replace(at, entity.end, entity.words);
        return entity.end;
      }
      default: {
        const address = addressAt(text, at, from, to);
        if (address === null) return at + 1;
        kept.leaveOut(address.start, address.end);
        return Math.max(address.end, at + 1);
      }
    }
  };

  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null && found.index < to; found = marks.exec(text)) {
    marks.lastIndex = pass(found.index);
  }
}

/** The spans of code of a block: their words stay, the marks around them go. */
class CodeSpans {
  readonly #text: string;
  /** Where runs of a length begin, and how many of them are passed. */
  readonly #runs = new Map<number, { starts: number[]; passed: number }>();

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let at = from; at < to;) {
      const next = text.indexOf("`", at);
      if (next < 0 || next >= to) break;
      runs.lastIndex = next;
      const size = runs.exec(text)?.[0].length ?? 1;
      const known = this.#runs.get(size);
      if (known === undefined) this.#runs.set(size, { starts: [next], passed: 0 });
      else known.starts.push(next);
      at = next + size;
    }
  }

  pass(at: number, kept: Kept): number {
    let behind = at;
    while (this.#text.charCodeAt(behind) === 96) behind += 1;
    const size = behind - at;
    const runs = this.#runs.get(size);
    if (runs === undefined) return behind;
    while ((runs.starts[runs.passed] ?? Number.POSITIVE_INFINITY) < behind) runs.passed += 1;
    const close = runs.starts[runs.passed];
    if (close === undefined) return behind;
    kept.leaveOut(at, behind);
    kept.leaveOut(close, close + size);
    for (let each = behind; each < close; each += 1)
      if (this.#text.charCodeAt(each) === 10) kept.replace(each, each + 1, " ");
    return close + size;
  }
}
