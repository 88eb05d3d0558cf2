import {
  type DecimalMark,
  type FigureReading,
  figureReadings,
  otherThan,
  type ThousandsMark,
} from "../vocabulary/printed-number.js";

/** What a sidecar says of the marks of a table; null where it says nothing. */
export interface DeclaredMarks {
  readonly decimal: DecimalMark | null;
  readonly thousands: ThousandsMark | null;
}

/** A mark of thousands that could be one of decimals leaves the other one for these. */
export function declaredMarks({
  decimal,
  thousands = null,
}: {
  readonly decimal?: DecimalMark | undefined;
  readonly thousands?: ThousandsMark | null | undefined;
}): DeclaredMarks {
  return { decimal: decimal ?? otherThan(thousands), thousands };
}

/** Every way to read a printed figure under the marks that are declared; none for what is not a figure. */
export const readingsUnder = (printed: string, declared: DeclaredMarks): readonly FigureReading[] =>
  figureReadings(printed).filter((reading) => fits(reading, declared));

function fits({ decimal, thousands, isOdd }: FigureReading, declared: DeclaredMarks): boolean {
  const isDeclared = declared.decimal !== null || declared.thousands !== null;
  return (
    (declared.decimal === null || decimal === null || decimal === declared.decimal) &&
    (declared.thousands === null || thousands === null || thousands === declared.thousands) &&
    !(isOdd && isDeclared)
  );
}

/** The decimal mark that a figure shows by itself; null when it could be read either way or has no such mark. */
export function decimalShownBy(readings: readonly FigureReading[]): DecimalMark | null {
  const [only, ...others] = readings;
  return only === undefined || others.length > 0 || only.isOdd ? null : only.decimal;
}

/** A value as it is read under the decimal mark of its column. */
export const readAs = (readings: readonly FigureReading[], decimal: DecimalMark | null): readonly FigureReading[] =>
  decimal === null
    ? readings
    : readings.filter((reading) => !reading.isOdd && (reading.decimal === null || reading.decimal === decimal));
