import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { csv } from "../../src/documents/formats/csv.js";
import type { Delimiter, TableRow } from "../../src/documents/formats/format.js";
import type { Result } from "../../src/documents/result.js";
import { formatProblem } from "../../src/documents/problem.js";
import { valueOf } from "../value-of.js";

const rowsOf = (source: string, delimiter: Delimiter | null = null): Result<readonly TableRow[]> =>
  csv.rows(source, (offset) => ({ path: "t.csv", source, offset }), delimiter);

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

test.each([
  ["semicolons", "a;b\n1,5;2\n"],
  ["tabs", "a\tb\n1,5\t2\n"],
  ["vertical bars", "a|b\n1,5|2\n"],
  ["a semicolon where the header has a comma in quotation marks", '"a";b\n"1,5";2\n'],
  ["what the first line announces", "sep=;\na;b\n1,5;2\n"],
])("finds the delimiter: %s", (_name, source) => {
  expect(values(source)).toEqual([
    ["a", "b"],
    ["1,5", "2"],
  ]);
});

test("does not guess between two delimiters, and takes the one that is declared", () => {
  expect(values("a,x;b\n1,5;2\n")).toEqual([
    't.csv:1:1  the header has as many commas as semicolons; expected one delimiter between its cells\n    a,x;b\n    ^\n    Say which in the sidecar: table: { delimiter: "," } or { delimiter: ";" }.',
  ]);
  expect(valueOf(rowsOf("a,x;b\n1,5;2\n", ";")).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["a,x", "b"],
    ["1,5", "2"],
  ]);
});

test("skips rows without any value and counts them", () => {
  const rows = valueOf(rowsOf("\na,b\n\n1,2\n , \n3,4\n,\n,,,\n"));
  expect(rows.map(({ number, cells }) => [number, ...cells.map(({ value }) => value)])).toEqual([
    [2, "a", "b"],
    [4, "1", "2"],
    [6, "3", "4"],
  ]);
});

test("names letters that were lost to an encoding", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const problemsOf = (content: Uint8Array): unknown => {
    const read = csv.read("t.csv", content);
    return read.ok ? null : read.problems.map(({ line, column, message, fix }) => [line, column, message, fix]);
  };
  expect(problemsOf(bytes("country\nC\uFFFDte d'Ivoire\n"))).toEqual([
    [
      2,
      2,
      "has the replacement character U+FFFD, which stands for a letter that was lost; expected the letter",
      "The table was once read in another encoding than it was written in: export it again as UTF-8.",
    ],
  ]);
  expect(problemsOf(bytes("a\0,\0b\0"))).toEqual([
    [1, 1, "is UTF-16; expected UTF-8", "Save the file as UTF-8. A spreadsheet calls it CSV UTF-8."],
  ]);
  expect(problemsOf(Uint8Array.of(...bytes("country\nC"), 0xf4, ...bytes("te d'Ivoire\n")))).toEqual([
    [2, 2, "is not UTF-8 from here on; expected UTF-8", "Save the file as UTF-8. A spreadsheet calls it CSV UTF-8."],
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
      const cells = valueOf(rowsOf(source, ",")).map((row) => row.cells);
      const filled = rows.filter((row) => row.some((value) => value.trim() !== ""));
      expect(cells.map((row) => row.map(({ value }) => value))).toEqual(filled);
      return cells.flat().every(({ value, start, end }) => source.slice(start, end).replaceAll('""', '"') === value);
    }),
  );
});
