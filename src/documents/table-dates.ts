import type { Cell } from "./formats/format.js";
import { type Problem, problemAt } from "./problem.js";
import { asWritten, type ColumnReader, type TableContext } from "./table-columns.js";
import { declaredYearOf } from "./table-mapping.js";
import { fiscalYearBounds, type DeclaredYear, type PrintedYear, printedYear } from "./table-years.js";

type FiscalYear = Extract<PrintedYear, { kind: "fiscal" }>;

interface PrintedCell {
  readonly cell: Cell;
  readonly printed: PrintedYear;
}

/** A column of dates: one cell that can only be a year that runs into the next shows that all such cells are. */
export function dateColumn(cells: readonly Cell[], { mapping, place }: TableContext): ColumnReader {
  const declared = declaredYearOf(mapping);
  const all = cells.map((cell): PrintedCell => ({ cell, printed: printedYear(cell.value, declared) }));
  const fiscal = all.flatMap(({ cell, printed }) => (printed.kind === "fiscal" ? [{ cell, printed }] : []));
  const areYears = fiscal.some(({ printed }) => printed.isCertain);
  return { problems: problems(), read: areYears ? readerOfYears(declared) : readAsWritten };

  function problems(): Problem[] {
    return [
      ...all.flatMap(({ cell, printed }) =>
        printed.kind === "unclear" ? [problemAt(place(cell.start), printed.message, printed.fix)] : [],
      ),
      ...yearProblems(),
    ];
  }

  function yearProblems(): Problem[] {
    if (!areYears) return declared === null ? [] : doubts();
    const open = declared === null ? fiscal : fiscal.filter(({ printed }) => beginningOf(printed, declared) === null);
    const [first] = open;
    if (first === undefined) return [];
    const others = open.length === 1 ? "" : `, nor of ${open.length - 1} others in the column`;
    const text = JSON.stringify(first.cell.value.trim());
    const { named } = first.printed;
    return declared === null
      ? [
          problemAt(
            place(first.cell.start),
            `${text} is a year of its own: nothing says in which month it begins${others}`,
            `Say it in the sidecar: table: { yearStart: 4 } when it begins in April, { yearStart: 07-16 } on 16 July.`,
          ),
        ]
      : [
          problemAt(
            place(first.cell.start),
            `${text} begins in ${named - 1} or in ${named}: nothing says by which of its two years it is named${others}`,
            `Say it in the sidecar: table: { yearNamedBy: end } for ${named - 1}, or { yearNamedBy: start } for ${named}.`,
          ),
        ];
  }

  /** Of a table whose years are declared: 2011-12, where no other cell says that it is not a month. */
  function doubts(): Problem[] {
    const [first] = fiscal;
    if (first === undefined) return [];
    const text = first.cell.value.trim();
    return [
      problemAt(
        place(first.cell.start),
        `${JSON.stringify(text)} is a month, or a year that runs into the next one; expected one meaning`,
        `Write ${text.replace(/\s*[-\u2013]\s*/, "/")} for the year.`,
      ),
    ];
  }
}

// Apart from the cells that were looked at, so that they can be kept without them.

const readAsWritten: ColumnReader["read"] = ({ value }) => asWritten(value.trim());

function readerOfYears(declared: DeclaredYear | null): ColumnReader["read"] {
  return ({ value }, field) => {
    const year = printedYear(value, declared);
    if (year.kind !== "fiscal") return asWritten(value.trim());
    const begins = declared === null ? null : beginningOf(year, declared);
    // A table with such a year is not served; one problem is enough for it.
    if (declared === null || begins === null) return asWritten(String(year.named));
    const { first, last } = fiscalYearBounds(begins, declared);
    return asWritten(field === "from" ? first : field === "to" ? last : `${first}/${last}`);
  };
}

/** The calendar year in which a printed year begins; null when that is not declared. */
function beginningOf({ begins, named }: FiscalYear, { namedBy }: DeclaredYear): number | null {
  if (begins !== null) return begins;
  return namedBy === null ? null : namedBy === "start" ? named : named - 1;
}
