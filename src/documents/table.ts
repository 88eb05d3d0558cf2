import type { TableFormat, TableRow } from "./formats/format.js";
import { clipped, type FilePlace, fileProblem, type Problem, problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";
import { placeIn, type SourceText } from "./source-text.js";
import { RowReadings } from "./row-grounds.js";
import { type Column, columnsOf, repeatedColumns, type TableContext } from "./table-columns.js";
import { amountFields, neededFields } from "./table-fields.js";
import type { TableMapping } from "./table-mapping.js";
import { readerOf } from "./table-readers.js";
import { createPlaces, longCells, type ReadColumn, rowFacts } from "./table-rows.js";
import type { WrittenFact } from "./written-fact.js";
import type { YamlFile } from "./yaml-file.js";

/** Each row is a record of the graph: a bound on the memory that one table takes from the others. */
const mostRows = 20_000;

export interface TableReading {
  /** Made anew whenever they are gone through, for there are many of them and each is needed once. */
  readonly facts: Iterable<WrittenFact>;
  /** Cells of which it is not clear what they say: the table is left out, once its facts are checked too. */
  readonly faults: readonly Problem[];
  /** Rows that give no fact, counted. */
  readonly notices: readonly Problem[];
}

/** One fact for each row that gives its figure; an empty cell is a field that the row does not give. */
export function tableFacts(
  mapping: TableMapping,
  yaml: Pick<YamlFile, "place">,
  table: SourceText,
  format: TableFormat,
): Result<TableReading> {
  const place = (offset: number): FilePlace => placeIn(table, offset);
  const readRows = (): ReturnType<TableFormat["rows"]> => format.rows(table.text, place, mapping.delimiter ?? null);
  const rows = readRows();
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (header === undefined) return failed([fileProblem(table.path, "has no rows; expected a header")]);
  const beyond = body[mostRows];
  if (beyond !== undefined) {
    const message = `the table has ${body.length} rows of figures; expected at most ${mostRows}`;
    return failed([problemAt(place(beyond.start), message)]);
  }
  const columns = columnsOf(header, mapping);
  const readers = readersOf(columns, body, { mapping, place });
  const problems = [
    ...unknownColumns(header, mapping, yaml),
    ...repeatedColumns(header, place),
    ...repeatedFields(columns, yaml),
  ];
  const faults = readers.flatMap(({ reader }) => reader.problems);
  const isComplete = completeness(columns, mapping);
  const { given, open } = parted(body, isComplete);
  const long = given.flatMap((row) => longCells(row, columns, place));
  if (problems.length > 0 || long.length > 0) return failed([...problems, ...faults, ...long]);
  const readings = new RowReadings(table.text, header);
  const context = { mapping, table, readings, placeOf: createPlaces(readRows, columns, { yaml, place }) };
  const facts = { [Symbol.iterator]: () => rowFacts(readRows(), isComplete, readers, context) };
  return ok({ facts, faults, notices: leftOut(table.path, open) });
}

// What looks at the rows stands apart: a function that is kept keeps all that functions beside it refer to.

const readersOf = (columns: readonly Column[], rows: readonly TableRow[], context: TableContext): ReadColumn[] =>
  columns.map((column) => ({ column, reader: readerOf(column, rows, context) }));

function parted(
  rows: readonly TableRow[],
  isComplete: (row: TableRow) => boolean,
): { readonly given: readonly TableRow[]; readonly open: readonly TableRow[] } {
  return { given: rows.filter(isComplete), open: rows.filter((row) => !isComplete(row)) };
}

function unknownColumns(header: TableRow, mapping: TableMapping, yaml: Pick<YamlFile, "place">): Problem[] {
  const headings = header.cells.map(({ value }) => value.trim());
  return Object.keys(mapping.columns)
    .filter((column) => !headings.includes(column))
    .map((column) =>
      problemAt(
        yaml.place(["table", "columns", column]),
        `the table has no column ${JSON.stringify(column)}`,
        `Its columns: ${clipped(headings.join(", "))}.`,
      ),
    );
}

/** A field of which two columns give a value: which of them is meant is not known. */
function repeatedFields(columns: readonly Column[], yaml: Pick<YamlFile, "place">): Problem[] {
  const first = new Map<string, string>();
  return columns.flatMap(({ name, fields }) =>
    fields.flatMap((field) => {
      const before = first.get(field) ?? name;
      first.set(field, before);
      if (before === name) return [];
      const message = `${field} is given by two columns, ${JSON.stringify(before)} and ${JSON.stringify(name)}; expected one`;
      return [problemAt(yaml.place(["table", "columns", name]), message)];
    }),
  );
}

/** Whether a row says what it is about, and how much. */
function completeness(columns: readonly Column[], { type, fields }: TableMapping): (row: TableRow) => boolean {
  const having = (names: ReadonlySet<string>): readonly Column[] =>
    columns.filter((column) => column.fields.some((field) => names.has(field) && !Object.hasOwn(fields, field)));
  const figures = having(amountFields);
  const subjects = having(new Set(Object.hasOwn(neededFields, type) ? neededFields[type] : []));
  const isFigureSaid = figures.length === 0 || Object.keys(fields).some((field) => amountFields.has(field));
  return (row) =>
    columns.some((column) => column.cellOf(row) !== null) &&
    (isFigureSaid || figures.some((column) => column.cellOf(row) !== null)) &&
    subjects.every((column) => column.cellOf(row) !== null);
}

const mostNamed = 5;

/** Counts the rows that give no fact, and names the first of them. */
function leftOut(path: string, rows: readonly TableRow[]): readonly Problem[] {
  if (rows.length === 0) return [];
  const numbers = rows.slice(0, mostNamed).map(({ number }) => String(number));
  const more = rows.length > mostNamed ? " …" : "";
  const [subject, verb] = rows.length === 1 ? ["1 row", "gives"] : [`${rows.length} rows`, "give"];
  const where = `${rows.length === 1 ? "row" : "rows"} ${numbers.join(", ")}${more}`;
  return [fileProblem(path, `${subject} without a figure, or without what it is of, ${verb} no fact: ${where}`)];
}
