import { wordsOf } from "../../vocabulary/words-of.js";
import type { MarkdownBlock } from "./markdown-block.js";
import { isJoinedLine } from "./markdown-lines.js";

const address = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const tagName = /<(\/?)([A-Za-z][A-Za-z0-9-]{0,30})(?=[\s/>])/y;
/** In characters; a bound keeps this linear. */
const longestTag = 4000;

/** Tags at which a block begins or ends, and of which a table is made. */
const blockTags = wordsOf(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section summary table tbody td tfoot th thead tr ul",
);
/** Between these nothing is said. */
const silentTags = wordsOf("del s strike script style title template");

/** Tags of HTML and addresses between `<` and `>`. */
export class HtmlTags {
  readonly #block: MarkdownBlock;
  readonly #silent = new Map<string, number>();

  constructor(block: MarkdownBlock) {
    this.#block = block;
  }

  pass(at: number): number {
    const { text, to, kept } = this.#block;
    address.lastIndex = at;
    const found = address.exec(text)?.[0];
    if (found !== undefined && at + found.length <= to) {
      kept.leaveOut(at, at + found.length);
      return at + found.length;
    }
    tagName.lastIndex = at;
    const [, slash = "", written = ""] = tagName.exec(text) ?? [];
    const isDeclaration = /[!?]/.test(text.charAt(at + 1));
    const end = written === "" && !isDeclaration ? null : endOfTag(text, at, Math.min(to, at + longestTag));
    if (end === null) return at + 1;
    const name = written.toLowerCase();
    if (name === "br") kept.replace(at, end, isJoinedLine(this.#block, at, end) ? " " : "\n");
    else if (blockTags.has(name)) kept.replace(at, end, "\n\n");
    else kept.leaveOut(at, end);
    if (silentTags.has(name)) this.#silence(name, slash === "", at, end);
    return end;
  }

  #silence(name: string, isOpening: boolean, start: number, end: number): void {
    const opening = this.#silent.get(name);
    if (isOpening) {
      if (opening === undefined) this.#silent.set(name, start);
    } else if (opening !== undefined) {
      this.#block.kept.leaveOutAll(opening, end);
      this.#silent.delete(name);
    }
  }
}

function endOfTag(text: string, start: number, to: number): number | null {
  for (let at = start + 1; at < to; at += 1) {
    const character = text.charAt(at);
    if (character === ">") return at + 1;
    if (character === "<") return null;
    if ((character === '"' || character === "'") && text.charAt(at - 1) === "=") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return null;
    }
  }
  return null;
}
