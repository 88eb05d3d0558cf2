import { FieldMap } from "./field-map.js";
import type { TableRow } from "./formats/format.js";
import { type Grounds, longestQuote, type Passage, passageAt } from "./passage.js";
import { type FilePlace, type Problem, problemAt } from "./problem.js";
import type { Result } from "./result.js";
import type { SourceText } from "./source-text.js";
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
  readonly header: TableRow;
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
  { mapping, table, header, placeOf }: RowContext,
): WrittenFact {
  const { number, start } = row;
  const names: string[] = [];
  const grounds: Grounds[] = [];
  const values: [string, string | number][] = [];
  for (const { column, reader } of readers) {
    const cell = column.cellOf(row);
    if (cell === null) continue;
    const passage = passageAt(table.text, cell.start, cell.end, { row: number, column: column.name });
    for (const field of column.fields) {
      const { value, rule, needsHeader } = reader.read(cell, field);
      const passages = needsHeader ? [passage, headingOf(column, table, header)] : [passage];
      // Of fields that one cell gives alike, such as the two ends of a year.
      const before = grounds.at(-1);
      const isSame = before !== undefined && before.passages[0] === passage && before.rule === rule;
      names.push(field);
      grounds.push(isSame ? before : { raw: passage.quote, rule, isCarried: false, passages });
      values.push([field, value]);
    }
  }
  const evidence = new FieldMap(names, grounds);
  // A row that is too long for a quote is cited by its cells.
  const isShort = row.end - start < longestQuote || evidence.size === 0;
  return {
    type: mapping.type,
    fields: { ...mapping.fields, ...Object.fromEntries(values) },
    status: mapping.status,
    assertedBy: mapping.assertedBy ?? null,
    note: mapping.note ?? null,
    differsBy: null,
    passages: isShort
      ? [passageAt(table.text, start, row.end, { row: number, column: null })]
      : grounds.flatMap(({ passages }) => passages.slice(0, 1)),
    evidence,
    found: null,
    place: placeOf(number),
  };
}

const headingOf = ({ name, header: { start, end } }: Column, { text }: SourceText, { number }: TableRow): Passage =>
  passageAt(text, start, end, { row: number, column: name });
