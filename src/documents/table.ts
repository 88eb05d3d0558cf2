import { z } from "zod";
import { valuesOf } from "../vocabulary/values-of.js";
import { factStatuses } from "../vocabulary/fact-statuses.js";
import type { Cell, TableFormat, TableRow } from "./formats/format.js";
import { longestQuote, passageAt } from "./passage.js";
import { clipped, problemAt } from "./problem.js";
import { allOf, failed, ok, type Result } from "./result.js";
import { placeIn, type SourceText } from "./source-text.js";
import type { WrittenFact } from "./written-fact.js";
import type { YamlFile } from "./yaml-file.js";

/** How a table's columns become fields: `columns: { year: [from, to], kilograms: massKg }`, the same `fields` for every row. */
export const tableMapping = z.strictObject({
  type: z.string(),
  status: z.enum(valuesOf(factStatuses)),
  columns: z.record(z.string(), z.union([z.string().transform((field) => [field]), z.array(z.string()).min(1)])),
  fields: z.record(z.string(), z.unknown()).default({}),
  assertedBy: z.string().optional(),
  note: z.string().optional(),
});

/** Each row is a record of the graph: a bound on the memory that one table takes from the others. */
const mostRows = 20_000;

/** One fact for each row; an empty cell is a field that the row does not give. */
export function tableFacts(
  mapping: z.infer<typeof tableMapping>,
  yaml: Pick<YamlFile, "place">,
  table: SourceText,
  format: TableFormat,
): Result<readonly WrittenFact[]> {
  const rows = format.rows(table.text, (offset) => placeIn(table, offset));
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  const beyond = body[mostRows];
  if (beyond !== undefined) {
    return failed([
      problemAt(
        placeIn(table, beyond.start),
        `the table has ${body.length} rows of figures; expected at most ${mostRows}`,
      ),
    ]);
  }
  const headings = header?.cells.map(({ value }) => value.trim()) ?? [];
  const known = new Set(headings);
  const unknown = Object.keys(mapping.columns).filter((column) => !known.has(column));
  if (unknown.length > 0) {
    return failed(
      unknown.map((column) =>
        problemAt(
          yaml.place(["table", "columns", column]),
          `the table has no column ${JSON.stringify(column)}`,
          `Its columns: ${clipped(headings.join(", "))}.`,
        ),
      ),
    );
  }
  return allOf(body.map((row, index) => rowFact(row, index + 2, headings)));

  function rowFact(row: TableRow, number: number, columns: readonly string[]): Result<WrittenFact> {
    const given = columns.flatMap((column, position) => {
      const cell = row.cells[position];
      const fields = Object.hasOwn(mapping.columns, column) ? (mapping.columns[column] ?? []) : [];
      return cell === undefined || cell.value.trim() === "" ? [] : fields.map((field) => ({ field, column, cell }));
    });
    const long = given.filter(({ cell }) => cell.end - cell.start >= longestQuote);
    if (long.length > 0) {
      return failed(
        long.map(({ cell }) =>
          problemAt(
            placeIn(table, cell.start),
            `the cell has ${cell.end - cell.start} characters; expected fewer than ${longestQuote}`,
          ),
        ),
      );
    }
    const evidence = new Map(
      given.map(({ field, column, cell }) => {
        const passage = passageAt(table.text, cell.start, cell.end, { row: number, column });
        return [field, { raw: passage.quote, rule: "table/cell", isCarried: false, passages: [passage] }];
      }),
    );
    // A row that is too long for a quote is cited by its cells.
    const isShort = row.end - row.start < longestQuote || evidence.size === 0;
    const passages = isShort
      ? [passageAt(table.text, row.start, row.end, { row: number, column: null })]
      : [...evidence.values()].flatMap((grounds) => grounds.passages);
    const starts = new Map(given.map(({ field, cell }) => [field, cell.start]));
    return ok({
      type: mapping.type,
      fields: { ...mapping.fields, ...Object.fromEntries(given.map(({ field, cell }) => [field, cellValue(cell)])) },
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
}

/** A cell is a text; what prints as a number is read as one, with or without thousands separators. */
function cellValue({ value }: Cell): string | number {
  const text = value.trim();
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(",", "")) : text;
}
