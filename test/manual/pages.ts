import { readdirSync, readFileSync } from "node:fs";

/** A page of the manual: README.md, or one of docs/. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** What it says between its blocks of code. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** What stands between two lines of ```: its language, the second word after it, and its lines. */
export interface Block {
  readonly language: string;
  /** A file of this content; `written:` before it when a command has written it. Empty when none is named. */
  readonly file: string;
  readonly content: string;
  /** Where its lines begin in the page. */
  readonly start: number;
}

const fenced = /^```(\w*)(?: (\S+))?\n(.*?)^```$/gms;

export function readPage(path: string): Page {
  const text = readFileSync(path, "utf8");
  const blocks = [...text.matchAll(fenced)].map(
    ({ 0: whole, 1: language = "", 2: file = "", 3: content = "", index }) => ({
      language,
      file,
      content,
      start: index + whole.length - "```".length - content.length,
    }),
  );
  return { path, text, prose: text.replaceAll(fenced, ""), blocks };
}

export const pages: readonly Page[] = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
].map(readPage);

/** Each block with the one after it, which is the answer when the first is a query or a command. */
export const withNext = ({ blocks }: Page): (readonly [Block, Block | undefined])[] =>
  blocks.map((block, index) => [block, blocks[index + 1]]);

/** What a command prints is shown after it; a block that names a file is that file. */
export const isOutput = (block: Block | undefined): block is Block => block?.language === "text" && block.file === "";

/** An operation is to be asked; types are what a partner declares. */
export const isOperation = ({ language, content }: Block): boolean =>
  language === "graphql" && /^(?:\{|query)/m.test(content);

/** The rows of all tables whose first heading is this, cell by cell, without the marks of code. */
export function rowsOf({ prose }: Page, heading: string): string[][] {
  const tables = prose.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables
    .map((table) => table.trimEnd().split("\n").map(cellsOf))
    .filter(([head]) => head?.[0] === heading)
    .flatMap(([, , ...rows]) => rows);
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** As GitHub names the headings of a page. */
export const anchorsOf = ({ prose }: Page): string[] =>
  [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
