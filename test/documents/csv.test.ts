import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { csv } from "../../src/documents/formats/csv.js";
import type { TableRow } from "../../src/documents/formats/format.js";
import type { Result } from "../../src/documents/result.js";
import { formatProblem } from "../../src/documents/problem.js";
import { valueOf } from "../value-of.js";

const rowsOf = (source: string): Result<readonly TableRow[]> =>
  csv.rows(source, (offset) => ({ path: "t.csv", source, offset }));

const values = (source: string): unknown => {
  const rows = rowsOf(source);
  return rows.ok ? rows.value.map(({ cells }) => cells.map(({ value }) => value)) : rows.problems.map(formatProblem);
};

test("reads quoted cells, empty cells, both line endings and a last line without one", () => {
  expect(values('a,b\r\n"x, ""y""",\n1,2')).toEqual([
    ["a", "b"],
    ['x, "y"', ""],
    ["1", "2"],
  ]);
});

test("says where a quotation mark is not closed and where a row has too many cells", () => {
  expect(values('a,b\n1,"2')).toEqual([
    't.csv:2:3  the quotation mark is not closed; expected a second one before the next comma\n    1,"2\n      ^',
  ]);
  expect(values("a,b\n1,2,3")).toEqual([
    "t.csv:2:1  the row has 3 cells; expected 2, as in the header\n    1,2,3\n    ^",
  ]);
});

test("whatever is written as CSV is read back, and every bare cell is a slice of the file", () => {
  const cell = fc.string({ maxLength: 8 });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, (rows) => {
      const source = rows
        .map((row) =>
          row.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(","),
        )
        .join("\n");
      const cells = valueOf(rowsOf(source)).map((row) => row.cells);
      expect(cells.map((row) => row.map(({ value }) => value))).toEqual(rows);
      return cells.flat().every(({ value, start, end }) => source.slice(start, end).replaceAll('""', '"') === value);
    }),
  );
});
