import type { Cell, TableRow } from "./formats/format.js";
import { longestQuote, type Passage, passageAt } from "./passage.js";
import { type FilePlace, type Problem, problemAt } from "./problem.js";
import type { Result } from "./result.js";
import type { SourceText } from "./source-text.js";
import { type FieldOfCell, RowGrounds, type RowReadings } from "./row-grounds.js";
import type { Column, ColumnReader } from "./table-columns.js";
import type { TableMapping } from "./table-mapping.js";
import type { WrittenFact } from "./written-fact.js";
import type { YamlFile } from "./yaml-file.js";

/** What is wrong with the cells of a row that are too long to be quoted. */
export function longCells(row: TableRow, columns: readonly Column[], place: (offset: number) => FilePlace): Problem[] {
  if (row.end - row.start < longestQuote) return [];
  return columns.flatMap(({ fields, cellOf }) => {
    const cell = cellOf(row);
    if (cell === null || cell.end - cell.start < longestQuote) return [];
    const message = `the cell has ${cell.end - cell.start} characters; expected fewer than ${longestQuote}`;
    return fields.map(() => problemAt(place(cell.start), message));
  });
}

export interface RowContext {
  readonly mapping: TableMapping;
  readonly table: SourceText;
  readonly readings: RowReadings;
  readonly placeOf: (number: number) => WrittenFact["place"];
}

export interface ReadColumn {
  readonly column: Column;
  readonly reader: ColumnReader;
}

/** Where the fact of a row and its fields are written. Few facts are asked for it: their rows are then read again. */
export function createPlaces(
  readRows: () => Result<readonly TableRow[]>,
  columns: readonly Column[],
  { yaml, place }: { readonly yaml: Pick<YamlFile, "place">; readonly place: (offset: number) => FilePlace },
): RowContext["placeOf"] {
  let known: ReadonlyMap<number, TableRow> | null = null;
  const rowAt = (number: number): TableRow | undefined => {
    known ??= rowsByNumber(readRows());
    return known.get(number);
  };
  return (number) => (field) => {
    const row = rowAt(number);
    if (field === undefined) return place(row?.start ?? 0);
    const column = columns.find(({ fields }) => fields.includes(field));
    const cell = row === undefined ? undefined : column?.cellOf(row);
    return cell?.start === undefined ? yaml.place(["table", "fields", field]) : place(cell.start);
  };
}

const rowsByNumber = (rows: Result<readonly TableRow[]>): ReadonlyMap<number, TableRow> =>
  new Map(rows.ok ? rows.value.map((row) => [row.number, row]) : []);

/** The facts of rows that were found to be without fault. */
export function* rowFacts(
  rows: Result<readonly TableRow[]>,
  isComplete: (row: TableRow) => boolean,
  readers: readonly ReadColumn[],
  context: RowContext,
): Generator<WrittenFact, void, undefined> {
  if (!rows.ok) return;
  for (const row of rows.value) if (row !== rows.value[0] && isComplete(row)) yield rowFact(row, readers, context);
}

function rowFact(
  row: TableRow,
  readers: readonly ReadColumn[],
  { mapping, table, readings, placeOf }: RowContext,
): WrittenFact {
  const { number, start, end } = row;
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(mapping.fields)) give(fields, name, mapping.fields[name]);
  const read: FieldOfCell[] = [];
  const cells: Cell[] = [];
  for (const { column, reader } of readers) {
    const cell = column.cellOf(row);
    if (cell === null) continue;
    for (const field of column.fields) {
      const { value, rule, needsHeader } = reader.read(cell, field);
      give(fields, field, value);
      read.push({ field, column, rule, needsHeader });
      cells.push(cell);
    }
  }
  // A row that is too long for a quote is cited by its cells.
  const isShort = end - start < longestQuote || read.length === 0;
  return {
    type: mapping.type,
    fields,
    status: mapping.status,
    assertedBy: mapping.assertedBy ?? null,
    note: mapping.note ?? null,
    differsBy: null,
    passages: isShort
      ? [passageAt(table.text, start, end, { row: number, column: null })]
      : cellsOf(row, readers, table),
    evidence: new RowGrounds(readings, readings.like(read), number, cells),
    found: null,
    place: placeOf(number),
  };
}

/** To set a property takes a thirtieth of what it takes to spread a list of entries; but this one name would set no property. */
function give(fields: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") Object.defineProperty(fields, name, { value, enumerable: true });
  else fields[name] = value;
}

/** The cells of a row, each as often as it gives a field. */
const cellsOf = (row: TableRow, readers: readonly ReadColumn[], { text }: SourceText): readonly Passage[] =>
  readers.flatMap(({ column }) => {
    const cell = column.cellOf(row);
    if (cell === null) return [];
    const passage = passageAt(text, cell.start, cell.end, { row: row.number, column: column.name });
    return column.fields.map(() => passage);
  });
