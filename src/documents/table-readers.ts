import type { TableRow } from "./formats/format.js";
import { asWritten, type Column, type ColumnReader, type TableContext } from "./table-columns.js";
import { dateColumn } from "./table-dates.js";
import { dateFields, figureFields } from "./table-fields.js";
import { figureColumn } from "./table-figures.js";

/** Reads a column by what all of its cells show. */
export function readerOf(column: Column, rows: readonly TableRow[], context: TableContext): ColumnReader {
  const cells = rows.flatMap((row) => column.cellOf(row) ?? []);
  if (column.fields.some((field) => figureFields.has(field))) return figureColumn(column, cells, context);
  if (column.fields.some((field) => dateFields.has(field))) return dateColumn(cells, context);
  return { problems: [], read: ({ value }) => asWritten(plainValue(value.trim())) };
}

/** What prints as a plain number is one, whatever its field is. */
const plainValue = (text: string): string | number => (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text);
