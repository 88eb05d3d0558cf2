import { createLineIndex, type LineAndColumn } from "./line-index.js";

/** Something wrong with the input, with the place where a person can fix it. */
export interface Problem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  readonly fix: string | null;
  /** The line in question, cut short around the place; empty when the file could not be read. */
  readonly excerpt: string;
  /** Where in the excerpt the caret belongs. */
  readonly caret: number;
}

/** A place in a file: what a problem is pinned to. */
export interface FilePlace {
  readonly path: string;
  readonly source: string;
  readonly offset: number;
}

const widest = 120;

export function problemAt(place: FilePlace, message: string, fix: string | null = null): Problem {
  const { path, source } = place;
  const offset = Math.min(Math.max(place.offset, 0), source.length);
  const { line, column } = positionIn(source, offset);
  // The excerpt is cut before it is looked at: a line may be as long as the file.
  const start = Math.max(offset - column + 1, offset - widest / 2);
  const [excerpt = ""] = source.slice(start, start + widest).split("\n", 1);
  return {
    path,
    line,
    column,
    message,
    fix,
    excerpt: printable(excerpt.replace(/\r$/, "")),
    caret: offset - start,
  };
}

interface IndexedLines {
  readonly source: string;
  readonly positionOf: (offset: number) => LineAndColumn;
}

/** Problems come file by file, of a document and of the sidecar beside it: the lines of these two are counted once. */
const recent: IndexedLines[] = [];

function positionIn(source: string, offset: number): LineAndColumn {
  let lines = recent.find((each) => each.source === source);
  if (lines === undefined) {
    lines = { source, positionOf: createLineIndex(source) };
    recent.unshift(lines);
    recent.length = Math.min(recent.length, 2);
  }
  return lines.positionOf(offset);
}

/** A problem of a whole file, such as one that cannot be read. */
export const fileProblem = (path: string, message: string, fix: string | null = null): Problem =>
  problemAt({ path, source: "", offset: 0 }, message, fix);

/** `path:line:col  message`, the line, a caret below it, and how to fix it. */
export function formatProblem(problem: Problem): string {
  const lines = [`${printable(problem.path)}:${problem.line}:${problem.column}  ${printable(problem.message)}`];
  if (problem.excerpt !== "") lines.push(`    ${problem.excerpt}`, `    ${" ".repeat(problem.caret)}^`);
  if (problem.fix !== null) lines.push(`    ${printable(problem.fix)}`);
  return lines.join("\n");
}

/** More than a person looks at before fixing the first; the others are counted. */
const mostOfOneFile = 20;

/** The first problems of one file, and how many more there are. */
export function abridged(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(compareProblems);
  const next = sorted[mostOfOneFile];
  if (next === undefined) return sorted;
  const more = `${sorted.length - mostOfOneFile} more problems from here on; ${sorted.length} in all`;
  return [...sorted.slice(0, mostOfOneFile), { ...next, message: more, fix: null }];
}

/** By path, then place: the order in which a person works through them. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// What a file holds must not steer the terminal that shows it: control and bidirectional characters become a dot, one for one.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export const printable = (text: string): string => text.replace(unprintable, "·");

/** A value as a message shows it: short, on one line. */
export const shown = (value: unknown): string => clipped(value === undefined ? "nothing" : JSON.stringify(value), 60);

/** A text that is cut where it gets long, but never inside a character. */
export function clipped(text: string, longest = 400): string {
  return text.length > longest ? `${text.slice(0, longest - 3).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
