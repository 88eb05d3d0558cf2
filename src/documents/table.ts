import type { Cell, TableFormat, TableRow } from "./formats/format.js";
import { longestQuote, type Passage, passageAt } from "./passage.js";
import { clipped, type FilePlace, fileProblem, type Problem, problemAt } from "./problem.js";
import { allOf, failed, ok, type Result } from "./result.js";
import { placeIn, type SourceText } from "./source-text.js";
import { type CellValue, type Column, type ColumnReader, columnsOf, repeatedColumns } from "./table-columns.js";
import { amountFields, neededFields } from "./table-fields.js";
import type { TableMapping } from "./table-mapping.js";
import { readerOf } from "./table-readers.js";
import type { WrittenFact } from "./written-fact.js";
import type { YamlFile } from "./yaml-file.js";

/** Each row is a record of the graph: a bound on the memory that one table takes from the others. */
const mostRows = 20_000;

export interface TableReading {
  readonly facts: readonly WrittenFact[];
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
  const rows = format.rows(table.text, place, mapping.delimiter ?? null);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (header === undefined) return failed([fileProblem(table.path, "has no rows; expected a header")]);
  const beyond = body[mostRows];
  if (beyond !== undefined) {
    const message = `the table has ${body.length} rows of figures; expected at most ${mostRows}`;
    return failed([problemAt(place(beyond.start), message)]);
  }
  const columns = columnsOf(header, mapping);
  const readers = columns.map((column) => ({ column, reader: readerOf(column, body, { mapping, place }) }));
  const problems = [
    ...unknownColumns(header, mapping, yaml),
    ...repeatedColumns(header, place),
    ...repeatedFields(columns, yaml),
  ];
  const faults = readers.flatMap(({ reader }) => reader.problems);
  const isComplete = completeness(columns, mapping);
  const given = body.filter(isComplete);
  const facts = allOf(given.map((row) => rowFact(row, readers, { mapping, yaml, table, header })));
  if (!facts.ok) return failed([...problems, ...faults, ...facts.problems]);
  if (problems.length > 0) return failed([...problems, ...faults]);
  const open = body.filter((row) => !isComplete(row));
  return ok({ facts: facts.value, faults, notices: leftOut(table.path, open) });
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

interface GivenCell {
  readonly field: string;
  readonly column: Column;
  readonly cell: Cell;
  readonly value: CellValue;
}

interface RowContext {
  readonly mapping: TableMapping;
  readonly yaml: Pick<YamlFile, "place">;
  readonly table: SourceText;
  readonly header: TableRow;
}

function rowFact(
  row: TableRow,
  readers: readonly { readonly column: Column; readonly reader: ColumnReader }[],
  { mapping, yaml, table, header }: RowContext,
): Result<WrittenFact> {
  const { number } = row;
  const given = readers.flatMap(({ column, reader }): GivenCell[] => {
    const cell = column.cellOf(row);
    return cell === null
      ? []
      : column.fields.map((field) => ({ field, column, cell, value: reader.read(cell, field) }));
  });
  const long = given.filter(({ cell }) => cell.end - cell.start >= longestQuote);
  if (long.length > 0) {
    return failed(
      long.map(({ cell }) => {
        const message = `the cell has ${cell.end - cell.start} characters; expected fewer than ${longestQuote}`;
        return problemAt(placeIn(table, cell.start), message);
      }),
    );
  }
  const passageOf = ({ column, cell }: GivenCell): Passage =>
    passageAt(table.text, cell.start, cell.end, { row: number, column: column.name });
  const evidence = new Map(
    given.map((each) => {
      const passage = passageOf(each);
      const { start, end } = each.column.header;
      const heading = each.value.needsHeader
        ? [passageAt(table.text, start, end, { row: header.number, column: each.column.name })]
        : [];
      return [
        each.field,
        { raw: passage.quote, rule: each.value.rule, isCarried: false, passages: [passage, ...heading] },
      ] as const;
    }),
  );
  // A row that is too long for a quote is cited by its cells.
  const isShort = row.end - row.start < longestQuote || evidence.size === 0;
  const passages = isShort
    ? [passageAt(table.text, row.start, row.end, { row: number, column: null })]
    : given.map(passageOf);
  const starts = new Map(given.map(({ field, cell }) => [field, cell.start]));
  return ok({
    type: mapping.type,
    fields: { ...mapping.fields, ...Object.fromEntries(given.map(({ field, value }) => [field, value.value])) },
    status: mapping.status,
    assertedBy: mapping.assertedBy ?? null,
    note: mapping.note ?? null,
    differsBy: null,
    passages,
    evidence,
    found: null,
    place: (field) => {
      const start = field === undefined ? row.start : starts.get(field);
      return start === undefined ? yaml.place(["table", "fields", field ?? ""]) : placeIn(table, start);
    },
  });
}
