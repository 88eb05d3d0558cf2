import { decode } from "../decode.js";
import { type FilePlace, problemAt } from "../problem.js";
import { failed, ok, type Result } from "../result.js";
import { whole } from "../source-map.js";
import { type Cell, megabyte, type TableFormat, type TableRow } from "./format.js";

/** A bound on the memory that a table takes. */
const mostCells = 500_000;

/** Comma-separated values (RFC 4180) whose cells know their offsets, so that a cell can be cited. */
export const csv: TableFormat = {
  name: "CSV",
  kind: "table",
  extensions: [".csv"],
  mostBytes: 4 * megabyte,
  read(path, bytes) {
    const source = decode(bytes, path);
    return source.ok ? ok({ source: source.value, pieces: whole(source.value), metadata: {} }) : source;
  },
  rows: rowsOf,
};

function rowsOf(source: string, place: (offset: number) => FilePlace): Result<readonly TableRow[]> {
  let count = 0;
  const rows: TableRow[] = [];
  let cells: Cell[] = [];
  let rowStart = 0;
  let at = 0;
  const endRow = (end: number): void => {
    const blank = cells.length === 1 && cells[0]?.value === "";
    if (!blank) rows.push({ cells, start: rowStart, end });
    cells = [];
  };
  while (at < source.length) {
    const cell = source[at] === '"' ? quotedCell(source, at) : bareCell(source, at);
    if (cell === null)
      return failed([
        problemAt(place(at), "the quotation mark is not closed; expected a second one before the next comma"),
      ]);
    const { value, start, end } = cell;
    cells.push({ value, start, end });
    at = cell.next;
    count += 1;
    if (count > mostCells)
      return failed([problemAt(place(start), `the table has more than ${mostCells} cells; expected fewer`)]);
    if (source[at] === ",") {
      at += 1;
      // A comma at the very end still opens a last, empty cell.
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

function bareCell(source: string, start: number): (Cell & { next: number }) | null {
  let end = start;
  while (end < source.length && source[end] !== "," && source[end] !== "\n" && source[end] !== "\r") end += 1;
  return { value: source.slice(start, end), start, end, next: end };
}

function quotedCell(source: string, start: number): (Cell & { next: number }) | null {
  let end = start + 1;
  while (end < source.length && (source[end] !== '"' || source[end + 1] === '"')) end += source[end] === '"' ? 2 : 1;
  const next = end + 1;
  if (end >= source.length || (next < source.length && !/[,\r\n]/.test(source.charAt(next)))) return null;
  return { value: source.slice(start + 1, end).replaceAll('""', '"'), start: start + 1, end, next };
}
