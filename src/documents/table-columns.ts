import type { Cell, TableRow } from "./formats/format.js";
import { type FilePlace, type Problem, problemAt } from "./problem.js";
import { emptyMarksOf, type TableMapping } from "./table-mapping.js";

/** A value of a cell, and the rule that leads to it. */
export interface CellValue {
  readonly value: string | number;
  readonly rule: string;
  /** Whether the header says a part of it, such as its unit. */
  readonly needsHeader: boolean;
}

/** How the cells of one column are read; what is wrong with them is known before one is read. */
export interface ColumnReader {
  readonly problems: readonly Problem[];
  read(this: void, cell: Cell, field: string): CellValue;
}

/** A column that is mapped to fields. */
export interface Column {
  readonly name: string;
  readonly header: Cell;
  readonly fields: readonly string[];
  /** The cell of a row; null where it gives no value. */
  cellOf(this: void, row: TableRow): Cell | null;
}

/** What is needed to read the columns of a table. */
export interface TableContext {
  readonly mapping: TableMapping;
  readonly place: (offset: number) => FilePlace;
}

export const asWritten = (value: string | number): CellValue => ({ value, rule: "table/cell", needsHeader: false });

/** The columns that a mapping names, in the order of the table. */
export function columnsOf(header: TableRow, mapping: TableMapping): readonly Column[] {
  const marks = emptyMarksOf(mapping);
  return header.cells.flatMap((cell, position) => {
    const name = cell.value.trim();
    const fields = Object.hasOwn(mapping.columns, name) ? (mapping.columns[name] ?? []) : [];
    // Of an end alone, two dots say that it is open.
    const hasOpenEnd = fields.every((field) => field === "to");
    const cellOf = (row: TableRow): Cell | null => {
      const given = row.cells[position];
      const text = given?.value.trim().toLowerCase() ?? "";
      return given === undefined || (marks.has(text) && !(hasOpenEnd && text === "..")) ? null : given;
    };
    return fields.length === 0 ? [] : [{ name, header: cell, fields, cellOf }];
  });
}

/** Columns of one name: which of them a mapping means is not known. */
export function repeatedColumns({ cells }: TableRow, place: TableContext["place"]): readonly Problem[] {
  const first = new Map<string, number>();
  return cells.flatMap((cell, position) => {
    const name = cell.value.trim();
    const before = first.get(name);
    if (before === undefined) first.set(name, position);
    if (before === undefined || name === "") return [];
    return [
      problemAt(
        place(cell.start),
        `two columns are called ${JSON.stringify(name)}: column ${before + 1} and column ${position + 1}; expected one`,
        "Rename one of them.",
      ),
    ];
  });
}
