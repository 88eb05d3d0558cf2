import type { DecimalMark, FigureReading } from "../vocabulary/printed-number.js";
import type { Cell } from "./formats/format.js";
import { clipped, type Problem, problemAt } from "./problem.js";
import { asWritten, type CellValue, type Column, type ColumnReader, type TableContext } from "./table-columns.js";
import { massFields } from "./table-fields.js";
import { type DeclaredMarks, declaredMarks, decimalShownBy, readAs, readingsUnder } from "./table-numbers.js";
import { type HeaderUnit, headerUnit, inKilograms, massUnitOf } from "./table-units.js";

/** A figure with what stands behind it: `1.2 t`, `38 %`. */
const figureCell =
  /^(?<number>[-+\u2212]?\d(?:[\d.,'\u2018\u2019\u02bc\s\u2000-\u200a]*\d)?)\s*(?<unit>%|\p{L}[\p{L}. ]*)?$/u;
/** What most figures of most tables are. */
const digitsAlone = /^\d{1,15}$/;

interface PrintedFigure {
  readonly cell: Cell;
  readonly number: string;
  readonly unit: string | null;
  readonly readings: readonly FigureReading[];
}

/** The figure that a cell prints; null when it prints none. */
function figureIn(cell: Cell, declared: DeclaredMarks): PrintedFigure | null {
  const text = cell.value.trim();
  if (digitsAlone.test(text)) return { cell, number: text, unit: null, readings: readingsUnder(text, declared) };
  const { number = null, unit = null } = figureCell.exec(text)?.groups ?? {};
  return number === null ? null : { cell, number, unit, readings: readingsUnder(number, declared) };
}

/** A column of figures: one of them that shows which mark is that of decimals shows it for all. */
export function figureColumn(column: Column, cells: readonly Cell[], context: TableContext): ColumnReader {
  const { mapping } = context;
  const declared = declaredMarks(mapping);
  const header = headerUnit(column.name);
  const { decimal, problems } = examined({ column, cells, header, declared }, context);

  return {
    problems,
    read(cell, field) {
      const figure = figureIn(cell, declared);
      const [reading] = figure === null ? [] : readAs(figure.readings, decimal);
      return figure === null || reading === undefined
        ? asWritten(cell.value.trim())
        : withUnit(reading.value, figure.unit, field, cell);
    },
  };

  function withUnit(value: number, unit: string | null, field: string, cell: Cell): CellValue {
    const isMass = massFields.has(field) || (field === "value" && mapping.fields.unit === "kg");
    const isShare = field === "share" || (field === "value" && mapping.fields.unit === "share");
    const percent = unit === null ? /%|\bper ?cent\b/i.test(column.name) : /^(?:%|per ?cent)$/i.test(unit);
    if (isShare && percent)
      return { value: Number((value / 100).toPrecision(12)), rule: "share/percent", needsHeader: unit === null };
    const mass = unit === null ? header.mass : massUnitOf(unit);
    if (unit !== null && (mass === null || !isMass)) return asWritten(cell.value.trim());
    if (mass === null || !isMass || mass.kilograms === 1) return asWritten(value);
    return { value: inKilograms(value, mass), rule: mass.rule, needsHeader: unit === null };
  }
}

interface Figures {
  readonly column: Column;
  readonly cells: readonly Cell[];
  readonly header: HeaderUnit;
  readonly declared: DeclaredMarks;
}

/** What all cells of a column show together, and what is wrong with them. Nothing of the cells is kept. */
function examined(
  { column, cells, header, declared }: Figures,
  { place }: TableContext,
): { readonly decimal: DecimalMark | null; readonly problems: readonly Problem[] } {
  const name = JSON.stringify(column.name);
  const printed = cells.flatMap((cell) => figureIn(cell, declared) ?? []);
  const shown = new Map<DecimalMark, PrintedFigure>();
  for (const each of printed) {
    const decimal = decimalShownBy(each.readings);
    if (decimal !== null && !shown.has(decimal)) shown.set(decimal, each);
  }
  const [first = null] = shown.keys();
  return {
    // A column in which two marks are shown is not served; whatever its cells are read as, they are no second problem.
    decimal: declared.decimal ?? (shown.size === 1 ? first : null),
    problems: [...headerProblems(), ...markProblems()],
  };

  function headerProblems(): Problem[] {
    if (cells.length === 0) return [];
    const at = place(column.header.start);
    const isOfMass = column.fields.some((field) => massFields.has(field));
    if (header.scale !== null)
      return [problemAt(at, `the column ${name} counts in ${header.scale}; expected whole figures`, "Write them out.")];
    if (isOfMass && header.other !== null)
      return [
        problemAt(at, `the column ${name} is in ${header.other}; expected a unit of mass, or none for kilograms`),
      ];
    if (column.fields.includes("count") && header.mass !== null)
      return [problemAt(at, `the column ${name} is a mass; expected a number of things`, "Map it to massKg.")];
    return [];
  }

  function markProblems(): Problem[] {
    const [one, other] = [...shown];
    if (declared.decimal === null && one !== undefined && other !== undefined)
      return [clashProblem(one, other), clashProblem(other, one)];
    const mark = declared.decimal ?? one?.[0] ?? null;
    const unclear = printed.filter(({ readings }) => {
      const left = readAs(readings, mark);
      return left.length !== 1 || left.some(({ isOdd }) => isOdd);
    });
    const doubtful = unclear.filter(({ readings }) => mark === null && readings.length > 1);
    const unfit = unclear.filter(({ readings }) => mark !== null || readings.length <= 1);
    return [...doubtfulProblem(doubtful), ...unfit.map((each) => unfitProblem(each, one?.[1] ?? null))];
  }

  type Shown = readonly [DecimalMark, PrintedFigure];

  function clashProblem([mark, each]: Shown, [otherMark, other]: Shown): Problem {
    const message = `${quoted(each)} has ${JSON.stringify(mark)} before its decimals, but ${quoted(other)} in the same column has ${JSON.stringify(otherMark)}; expected one mark in the column ${name}`;
    return problemAt(place(each.cell.start), message);
  }

  function doubtfulProblem(doubtful: readonly PrintedFigure[]): Problem[] {
    const [first] = doubtful;
    if (first === undefined) return [];
    const [one, other] = first.readings;
    const others = doubtful.length === 1 ? "" : `, nor of ${doubtful.length - 1} others in the column`;
    const message = `${quoted(first)} is ${one?.value ?? ""} or ${other?.value ?? ""}: nothing in the column ${name} says which mark is that of decimals${others}`;
    const ways = [one, other].map(
      (reading) => `table: { decimal: ${JSON.stringify(reading?.decimal ?? ".")} } for ${reading?.value ?? ""}`,
    );
    return [problemAt(place(first.cell.start), message, `Say it in the sidecar: ${ways.join(", or ")}.`)];
  }

  function unfitProblem(each: PrintedFigure, example: PrintedFigure | null): Problem {
    const expected =
      declared.decimal === null && example !== null
        ? `a number with its marks as in ${quoted(example)} of the same column`
        : declared.decimal === null && declared.thousands === null
          ? "a number"
          : "a number with the marks that the sidecar declares";
    return problemAt(place(each.cell.start), `expected ${expected}, got ${quoted(each)}`);
  }
}

const quoted = ({ number }: PrintedFigure): string => JSON.stringify(clipped(number, 60));
