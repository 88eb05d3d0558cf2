import type { Piece } from "../source-map.js";
import { deepest, Line } from "./markdown-line.js";
import { BlockPieces } from "./markdown-pieces.js";
import { cellsOfRow, isDelimiterRow } from "./markdown-tables.js";

/** The blocks of a text, a blank line between each two. */
interface Blocks {
  readonly pieces: readonly Piece[];
  /** The names under which addresses are listed, for marks inside the blocks. */
  readonly labels: ReadonlySet<string>;
}

/** A list item or a footnote that is open: from which column on a line belongs to it, and inside how many quotations. */
interface Item {
  readonly column: number;
  readonly depth: number;
}

const listMark = /(?:[-+*]|\d{1,3}[.)])(?=[ \t\r\n]|$)/y;
const taskMark = /\[[ xX]\](?=[ \t])/y;
const footnote = /\[\^[^\]\s]{1,100}\]:/y;
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const underline = /^(?:=+|-+)$/;
const fenceMark = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const rawTag = /^<(script|pre|style|textarea)(?=[\s>]|$)/i;
const listedAddress =
  /^\[([^\]\\[]{1,999})\]:[ \t]{0,99}(<[^<>]*>|\S+)?(?:[ \t]{1,99}(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
const title = /^(?:"[^"]*"|'[^']*'|\([^()]*\))$/;

export const addressLabel = (words: string): string => words.trim().replaceAll(/\s+/g, " ").toLowerCase();

/**
 * Cuts a text into its headings, paragraphs, list items and cells, line by line; what is not a text for a reader is left
 * out: marks at the beginning of lines, code, listed addresses. Each list item gets the mark by which sentences know one.
 */
export function blocksOf(text: string): Blocks {
  const blocks = new BlockPieces(text);
  const labels = new Set<string>();
  let items: readonly Item[] = [];
  let depth = 0;
  let fence: { readonly mark: string; readonly depth: number } | null = null;
  let rawEnd: string | null = null;
  let isTable = false;
  /** What the line before may leave for this one: the address or the title of a listed address. */
  let awaited: "address" | "title" | null = null;

  for (let start = 0, next = 0; start < text.length; start = next) {
    const feed = text.indexOf("\n", start);
    next = feed < 0 ? text.length : feed + 1;
    const end = trimmedEnd(text, start, next);
    const line = new Line(text, start, end);
    line.passQuotes(fence === null ? deepest : fence.depth);
    const isBlank = line.at >= end;
    let content = text.slice(line.at, end);
    if (rawEnd !== null) {
      if (content.toLowerCase().includes(rawEnd)) rawEnd = null;
      continue;
    }
    if (fence !== null && line.depth >= fence.depth) {
      if (content.startsWith(fence.mark) && content.replaceAll(fence.mark.charAt(0), "") === "") fence = null;
      continue;
    }
    fence = null;
    if (isBlank) {
      blocks.end();
      isTable = false;
      awaited = null;
      continue;
    }
    if (line.depth > depth) blocks.close();
    const kept = items.filter((item) =>
      item.depth === line.depth ? line.indent >= item.column : item.depth < line.depth && line.lead >= item.column,
    );
    const base = kept.at(-1)?.depth === line.depth ? (kept.at(-1)?.column ?? 0) : 0;
    if (line.indent - base >= 4) {
      // Behind a paragraph it goes on with it, else it is code.
      if (blocks.isOpen && !isTable) blocks.add(line.at, end);
      continue;
    }
    if (awaited !== null && !blocks.isOpen) {
      const isRest: boolean = awaited === "address" || title.test(content);
      awaited = awaited === "address" ? "title" : null;
      if (isRest) continue;
    }
    awaited = null;
    const isSameDepth = line.depth === depth;
    if (blocks.isOpen && isSameDepth && isDelimiterRow(content)) {
      const header = blocks.lastLine();
      const cells = cellsOfRow(text, header.start, header.end);
      if (cells.length === cellsOfRow(text, line.at, end).length) {
        blocks.takeLastLine();
        for (const cell of cells) blocks.addAlone(cell.start, cell.end);
        isTable = true;
        continue;
      }
    }
    if (blocks.isOpen && isSameDepth && underline.test(content)) {
      blocks.close();
      continue;
    }

    let isNewItem = false;
    let opened: Item[] = [];
    for (let count = 0; count < deepest && !rule.test(content); count += 1) {
      listMark.lastIndex = line.at;
      footnote.lastIndex = line.at;
      const note = footnote.exec(text)?.[0];
      const mark = note ?? listMark.exec(text)?.[0];
      if (mark === undefined || line.at + mark.length > end) break;
      const isEmpty = line.at + mark.length >= end;
      const isFirst = /^(?:[-+*]|1[.)])$/.test(mark) && !isEmpty;
      // "… in\n2. …" goes on with its paragraph, unless an item was before it.
      if (blocks.isOpen && note === undefined && !isFirst && kept.length === items.length) break;
      isNewItem = true;
      blocks.close();
      if (count === 0) items = kept;
      const markStart = line.at;
      const column = line.pass(mark.length);
      taskMark.lastIndex = line.at;
      const task = taskMark.exec(text)?.[0];
      if (task !== undefined) line.pass(task.length);
      if (note === undefined) blocks.mark(markStart, line.at);
      opened = [...opened, { column: note === undefined ? column : base + 4, depth: line.depth }];
      line.passQuotes(deepest);
      content = text.slice(line.at, end);
    }
    if (isNewItem) {
      isTable = false;
      items = [...items, ...opened].slice(-deepest);
      depth = line.depth;
      if (content === "") continue;
    }

    const heading = /^#{1,6}(?=[ \t]|$)/.exec(content)?.[0];
    const mark = fenceMark.exec(content);
    const isRule = rule.test(content);
    const raw = rawTag.exec(content)?.[1]?.toLowerCase();
    const listed = blocks.isOpen ? null : listedAddress.exec(content);
    if (heading === undefined && mark === null && !isRule && raw === undefined && listed === null) {
      if (isTable) for (const cell of cellsOfRow(text, line.at, end)) blocks.addAlone(cell.start, cell.end);
      else {
        if (!blocks.isOpen) {
          items = isNewItem ? items : kept;
          depth = line.depth;
        }
        blocks.add(line.at, end);
      }
      continue;
    }
    if (!isNewItem) items = kept;
    depth = line.depth;
    isTable = false;
    if (listed !== null) {
      labels.add(addressLabel(listed[1] ?? ""));
      awaited = listed[2] === undefined ? "address" : "title";
      continue;
    }
    blocks.close();
    if (heading !== undefined) {
      blocks.addAlone(line.at + heading.length, endOfHeading(text, line.at + heading.length, end));
    } else if (mark !== null) {
      fence = { mark: mark[1] ?? mark[2] ?? "", depth: line.depth };
    } else if (raw !== undefined && !content.toLowerCase().includes(`</${raw}`)) {
      rawEnd = `</${raw}`;
    }
  }
  blocks.close();
  return { pieces: blocks.pieces, labels };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** Where the words of a heading end: before the marks that may close it. */
function endOfHeading(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charAt(last - 1) === "#") last -= 1;
  return /[ \t]/.test(text.charAt(last - 1)) ? last : end;
}
