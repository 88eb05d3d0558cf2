import { decode } from "../decode.js";
import { type FilePlace, fileProblem, problemAt } from "../problem.js";
import { failed, ok, type Result } from "../result.js";
import { whole } from "../source-map.js";
import { delimiterNames, findDelimiter } from "./delimiter.js";
import { type Cell, type Delimiter, megabyte, type TableFormat, type TableRow } from "./format.js";

/** A bound on the memory that a table takes. */
const mostCells = 500_000;

const asSpreadsheetsSay = "A spreadsheet calls it CSV UTF-8.";

/** Values with delimiters between them (RFC 4180), whose cells know their offsets, so that a cell can be cited. */
export const csv: TableFormat = {
  name: "CSV",
  kind: "table",
  extensions: [".csv"],
  mostBytes: 4 * megabyte,
  read(path, bytes) {
    // The first letter of a header in UTF-16 has a byte of nothing.
    if (bytes[0] === 0 || bytes[1] === 0)
      return failed([fileProblem(path, "is UTF-16; expected UTF-8", `Save the file as UTF-8. ${asSpreadsheetsSay}`)]);
    const decoded = decode(bytes, path);
    if (!decoded.ok) {
      return failed(
        decoded.problems.map((problem) =>
          problem.fix === null ? problem : { ...problem, fix: `${problem.fix} ${asSpreadsheetsSay}` },
        ),
      );
    }
    const source = decoded.value;
    const lost = source.indexOf("\uFFFD");
    if (lost < 0) return ok({ source, pieces: whole(source), metadata: {} });
    return failed([
      problemAt(
        { path, source, offset: lost },
        "has the replacement character U+FFFD, which stands for a letter that was lost; expected the letter",
        "The table was once read in another encoding than it was written in: export it again as UTF-8.",
      ),
    ]);
  },
  rows: rowsOf,
};

function rowsOf(
  source: string,
  place: (offset: number) => FilePlace,
  declared: Delimiter | null,
): Result<readonly TableRow[]> {
  const found = declared === null ? findDelimiter(source, place) : ok({ delimiter: declared, start: 0 });
  if (!found.ok) return found;
  const { delimiter, start: first } = found.value;
  let count = 0;
  let number = first === 0 ? 1 : 2;
  const rows: TableRow[] = [];
  let cells: Cell[] = [];
  let rowStart = first;
  let at = first;
  const endRow = (end: number): void => {
    // A spreadsheet leaves rows of nothing but delimiters behind its last row.
    if (cells.some(({ value }) => value.trim() !== "")) rows.push({ number, cells, start: rowStart, end });
    number += 1;
    cells = [];
  };
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at, delimiter) : bareCell(source, at, delimiter);
    if (cell === null)
      return failed([
        problemAt(
          place(at),
          `the quotation mark is not closed; expected a second one before the next ${delimiterNames[delimiter]}`,
        ),
      ]);
    const { value, start, end } = cell;
    cells.push({ value, start, end });
    at = cell.next;
    count += 1;
    if (count > mostCells)
      return failed([problemAt(place(start), `the table has more than ${mostCells} cells; expected fewer`)]);
    if (source[at] === delimiter) {
      at += 1;
      // A delimiter at the very end still opens a last, empty cell.
      if (at < source.length) continue;
      cells.push({ value: "", start: at, end: at });
    }
    endRow(at);
    if (source[at] === "\r") at += 1;
    if (source[at] === "\n") at += 1;
    rowStart = at;
  }
  const width = rows[0]?.cells.length ?? 0;
  const uneven = rows.filter((row) => row.cells.length !== width);
  return uneven.length === 0
    ? ok(rows)
    : failed(
        uneven.map((row) =>
          problemAt(place(row.start), `the row has ${row.cells.length} cells; expected ${width}, as in the header`),
        ),
      );
}

type ReadCell = Cell & { readonly next: number };

function bareCell(source: string, start: number, delimiter: Delimiter): ReadCell {
  let end = start;
  while (end < source.length && source[end] !== delimiter && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return { value: source.slice(start, end), start, end, next: end };
}

function quotedCell(source: string, start: number, delimiter: Delimiter): ReadCell | null {
  let end = start + 1;
  while (end < source.length && (source[end] !== '"' || source[end + 1] === '"')) end += source[end] === '"' ? 2 : 1;
  const next = end + 1;
  if (end >= source.length || (next < source.length && ![delimiter, "\r", "\n"].includes(source.charAt(next))))
    return null;
  return { value: source.slice(start + 1, end).replaceAll('""', '"'), start: start + 1, end, next };
}
