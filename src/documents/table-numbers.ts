export const decimalMarks = [".", ","] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** What may separate thousands; every kind of blank and of apostrophe is the same. */
export const thousandsMarks = [",", ".", " ", "'"] as const;
type ThousandsMark = (typeof thousandsMarks)[number];

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

/** One way to read a printed figure. */
export interface FigureReading {
  readonly value: number;
  /** The decimal mark of whoever printed it so; null when any would do. */
  readonly decimal: DecimalMark | null;
  readonly thousands: ThousandsMark | null;
  /** Nobody prints thousands like 0,123: a reading that is good for a doubt and for nothing else. */
  readonly isOdd: boolean;
}

const blanks = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const apostrophes = /['\u2018\u2019\u02bc]/g;

/** A figure without its sign: digits, with single marks between them. */
const figure = /^(?<sign>[-+\u2212]?)(?<digits>\d+(?:[.,' ]\d+)*)$/;

/** Every way to read a printed figure under the marks that are declared; none for what is not a figure. */
export function figureReadings(printed: string, declared: DeclaredMarks): readonly FigureReading[] {
  const { sign = "", digits = "" } =
    figure.exec(printed.trim().replace(blanks, " ").replace(apostrophes, "'"))?.groups ?? {};
  const groups = digits.split(/[.,' ]/);
  const marks = digits.match(/\D/g) ?? [];
  const [first = "", second = ""] = groups;
  // An ordinal or a code, such as 0985.
  if (digits === "" || (/^0\d/.test(first) && first.length > 1)) return [];
  const factor = sign === "" || sign === "+" ? 1 : -1;

  function read(decimal: DecimalMark | null): FigureReading[] {
    const isWhole = decimal === null;
    if (!isWhole && marks.at(-1) !== decimal) return [];
    const separators = isWhole ? marks : marks.slice(0, -1);
    const whole = isWhole ? groups : groups.slice(0, -1);
    const [separator] = separators;
    const thousands = thousandsMarks.find((mark) => mark === separator) ?? null;
    const areThousands =
      thousands === null ||
      (separators.every((mark) => mark === thousands) &&
        thousands !== decimal &&
        first.length <= 3 &&
        whole.slice(1).every((group) => group.length === 3));
    const isOdd = thousands !== null && first === "0";
    if (!areThousands || (isOdd && !(thousands === "," && isWhole && second !== ""))) return [];
    const value = factor * Number(`${whole.join("")}${isWhole ? "" : `.${groups.at(-1) ?? ""}`}`);
    return [{ value, decimal: decimal ?? otherThan(thousands), thousands, isOdd }];
  }
  return [null, ...decimalMarks].flatMap(read).filter((reading) => fits(reading, declared));
}

/** Thousands that are separated by one of the two marks leave the other one for decimals. */
function otherThan(thousands: ThousandsMark | null): DecimalMark | null {
  if (thousands === ".") return ",";
  return thousands === "," ? "." : null;
}

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
