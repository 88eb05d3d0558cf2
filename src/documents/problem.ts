/** Something wrong with the input, with the place where a person can mend it. */
export interface Problem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  readonly mend: string | null;
  /** The line in question, shortened around the place; empty when the file could not be read. */
  readonly excerpt: string;
  /** Where in the excerpt the caret belongs. */
  readonly caret: number;
}

/** A place in a file: what a problem is pinned to. */
export interface Place {
  readonly path: string;
  readonly source: string;
  readonly offset: number;
}

const widest = 120;

export function problemAt(place: Place, message: string, mend: string | null = null): Problem {
  const { path, source } = place;
  const offset = Math.min(Math.max(place.offset, 0), source.length);
  const before = source.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const nextBreak = source.indexOf("\n", offset);
  const line = source.slice(lineStart, nextBreak < 0 ? source.length : nextBreak).replace(/\r$/, "");
  const column = offset - lineStart;
  const cut = Math.max(0, column - widest / 2);
  return {
    path,
    line: before.split("\n").length,
    column: column + 1,
    message,
    mend,
    excerpt: printable(line.slice(cut, cut + widest)),
    caret: column - cut,
  };
}

/** A problem of a whole file, such as one that cannot be read. */
export const fileProblem = (path: string, message: string, mend: string | null = null): Problem =>
  problemAt({ path, source: "", offset: 0 }, message, mend);

/** `path:line:col  message`, the line, a caret below it, and how to mend it. */
export function formatProblem(problem: Problem): string {
  const lines = [`${printable(problem.path)}:${problem.line}:${problem.column}  ${printable(problem.message)}`];
  if (problem.excerpt !== "") lines.push(`    ${problem.excerpt}`, `    ${" ".repeat(problem.caret)}^`);
  if (problem.mend !== null) lines.push(`    ${printable(problem.mend)}`);
  return lines.join("\n");
}

/** Whether a step came back with problems instead of a result. */
export const isProblems = (result: unknown): result is Problem[] => Array.isArray(result);

/** By path, then place: the order in which a person works through them. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// What a file holds must not steer the terminal that shows it: control and bidirectional characters become a dot, one for one.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export const printable = (text: string): string => text.replace(unprintable, "·");

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
