import { type FilePlace, problemAt } from "../problem.js";
import { failed, ok, type Result } from "../result.js";
import { type Delimiter, delimiters } from "./format.js";

export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "vertical bar",
};

/** A first line by which some spreadsheets say what stands between cells. */
const announcement = /^sep=([,;\t|])(?:\r?\n|\r|$)/i;

export interface FoundDelimiter {
  readonly delimiter: Delimiter;
  /** Where the rows begin: behind a line that only announces the delimiter. */
  readonly start: number;
}

/** What stands between the cells of a table: what it says itself, else what stands in its header most often. */
export function findDelimiter(source: string, place: (offset: number) => FilePlace): Result<FoundDelimiter> {
  const [line = "", announced] = announcement.exec(source) ?? [];
  const known = delimiters.find((each) => each === announced);
  if (known !== undefined) return ok({ delimiter: known, start: line.length });
  const start = /^\s*/.exec(source)?.[0].length ?? 0;
  const header = headerOf(source, start);
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, second] = counts.filter(({ count }) => count === most);
  if (most === 0 || first === undefined) return ok({ delimiter: ",", start: 0 });
  if (second === undefined) return ok({ delimiter: first.delimiter, start: 0 });
  return failed([
    problemAt(
      place(start),
      `the header has as many ${delimiterNames[first.delimiter]}s as ${delimiterNames[second.delimiter]}s; expected one delimiter between its cells`,
      `Say which in the sidecar: table: { delimiter: ${JSON.stringify(first.delimiter)} } or { delimiter: ${JSON.stringify(second.delimiter)} }.`,
    ),
  ]);
}

/** The first row without what is in quotation marks. */
function headerOf(source: string, start: number): string {
  let header = "";
  let isQuoted = false;
  for (let at = start; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "\n" || character === "\r")) break;
    else if (!isQuoted) header += character;
  }
  return header;
}
