import { remembered } from "./remembered.js";

/** Blanks that separate thousands: the plain one, no-break, figure, punctuation, thin and narrow no-break. */
export const thousandsBlanks = String.raw` \u00a0\u2007\u2008\u2009\u202f`;
/** Apostrophes that separate thousands, as in Switzerland. */
export const thousandsApostrophes = "'’";
/** Numbers of one character: "2½ tons". */
export const vulgarFractions = "½¼¾⅓⅔⅛⅜⅝⅞";

/** Every blank that may stand between thousands, also those that no text is cut by. */
const blanks = /[ \u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
const apostrophes = /[\u2018\u2019\u02bc]/gu;
const fraction = new RegExp(`^(\\d{0,3})([${vulgarFractions}])$`, "u");
const fullWidth = /[\uff04\uff05\uff0c\uff0e-\uff19]/gu;
const writtenFraction = /^(?:(\d{1,3}) )?([1-9])\/([2-9])$/;

/** Digits and the marks of figures in plain form where a text has the wide ones of Chinese and Japanese print; of equal length. */
export const plainDigits = (text: string): string =>
  text.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

export const decimalMarks = [".", ","] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** What may separate thousands; every kind of blank and of apostrophe is the same. */
export const thousandsMarks = [",", ".", " ", "'"] as const;
export type ThousandsMark = (typeof thousandsMarks)[number];

/** One way to read a printed figure. */
export interface FigureReading {
  readonly value: number;
  /** The decimal mark of whoever printed it so; null when any would do. */
  readonly decimal: DecimalMark | null;
  readonly thousands: ThousandsMark | null;
  /** Nobody prints thousands like 0,123: a reading that is good for a doubt and for nothing else. */
  readonly isOdd: boolean;
}

/** Digits with single marks between them. */
const figure = /^\d+(?:[.,' ]\d+)*$/;
const longestFigure = 40;
/** A figure without any mark, which can be read in one way. */
const wholeNumber = /^(?:0|[1-9]\d{0,39})$/;

/** Thousands that are separated by one of the two marks leave the other one for decimals. */
export function otherThan(thousands: ThousandsMark | null): DecimalMark | null {
  if (thousands === ".") return ",";
  return thousands === "," ? "." : null;
}

/** Sign and digits of a printed figure, its blanks and apostrophes all of one kind. */
function partsOfFigure(printed: string): { readonly factor: 1 | -1; readonly digits: string } {
  const plain = plainDigits(printed).trim().replace(blanks, " ").replace(apostrophes, "'");
  const sign = /^[-−+]/.exec(plain)?.[0] ?? "";
  return { factor: sign === "" || sign === "+" ? 1 : -1, digits: plain.slice(sign.length) };
}

/** Every way to read a printed figure: "1,250" is 1250 or 1.25, "1 250,5" is 1250.5; none for what is not a figure, or an ordinal such as 0985. */
export const figureReadings = remembered((printed): readonly FigureReading[] => {
  if (wholeNumber.test(printed)) return [{ value: Number(printed), decimal: null, thousands: null, isOdd: false }];
  const { factor, digits } = partsOfFigure(printed);
  if (digits.length > longestFigure || !figure.test(digits) || /^0\d/.test(digits)) return [];
  const groups = digits.split(/[.,' ]/);
  const marks = digits.match(/\D/g) ?? [];
  return [null, ...decimalMarks].flatMap((decimal) => readWith(decimal, groups, marks, factor));
});

/** A figure, its groups of digits and the marks between them, with this mark before its decimals, or with none; empty where its marks do not stand so. */
function readWith(
  decimal: DecimalMark | null,
  groups: readonly string[],
  marks: readonly string[],
  factor: 1 | -1,
): readonly FigureReading[] {
  const isWhole = decimal === null;
  if (!isWhole && marks.at(-1) !== decimal) return [];
  const separators = isWhole ? marks : marks.slice(0, -1);
  const whole = isWhole ? groups : groups.slice(0, -1);
  const [first = "", ...others] = whole;
  const thousands = thousandsMarks.find((mark) => mark === separators[0]) ?? null;
  const areThousands =
    thousands === null ||
    (separators.every((mark) => mark === thousands) &&
      thousands !== decimal &&
      first.length <= 3 &&
      others.every((group) => group.length === 3));
  const isOdd = thousands !== null && first === "0";
  if (!areThousands || (isOdd && !(thousands === "," && isWhole))) return [];
  const value = factor * Number(`${whole.join("")}${isWhole ? "" : `.${groups.at(-1) ?? ""}`}`);
  return [{ value, decimal: decimal ?? otherThan(thousands), thousands, isOdd }];
}

/** Lakhs and crores: "1,23,456.5". */
const indian = /^\d{1,2}(?:,\d{2}){1,5},\d{3}(?:\.\d{1,12})?$/;
/** ".09" */
const decimalsAlone = /^[.,]\d{1,12}$/;
/** A decimal behind zeros, "00.5", and whole numbers, "0985". */
const zerosBefore = /^0\d{0,14}(?:[.,]\d{1,12})?$/;

/**
 * What a number that is printed in digits can be: one value; two where its only mark could separate thousands or decimals
 * ("1,250" is 1250 or 1.25), the likelier one in an English text first; none when it is not a number that anybody prints.
 * A sign before it is read, a unit or a multiplier behind it is not.
 */
export function numberReadings(printed: string): readonly number[] {
  const { factor, digits } = partsOfFigure(printed);
  const parts = partsOf(digits);
  if (parts !== null) return [signed(factor, parts)];
  if (indian.test(digits)) return [signed(factor, Number(digits.replaceAll(",", "")))];
  if (decimalsAlone.test(digits) || zerosBefore.test(digits)) return [signed(factor, Number(digits.replace(",", ".")))];
  const values = figureReadings(printed).flatMap(({ value, isOdd }) => (isOdd ? [] : [value]));
  // Of two the likelier one in an English text comes first; nobody prints three zeros behind a point.
  return digits.includes(".") && !digits.endsWith(".000") ? values.toReversed() : values;
}

const signed = (factor: 1 | -1, value: number): number => (value === 0 ? 0 : factor * value);

/** "2½", "1/2", "2 1/2" */
function partsOf(text: string): number | null {
  const vulgar = fraction.exec(text);
  const [, whole = "", count, parts] =
    vulgar === null
      ? (writtenFraction.exec(text) ?? [])
      : [null, vulgar[1], ...(vulgar[2] ?? "").normalize("NFKC").split("\u2044")];
  if (count === undefined || parts === undefined || Number(count) >= Number(parts)) return null;
  return Number(whole) + Number(count) / Number(parts);
}

/** The one value that a printed number has wherever it stands; null when it has two, or none. */
export function printedNumber(text: string): number | null {
  const [value, other] = numberReadings(text);
  return value === undefined || other !== undefined ? null : value;
}

/** A number as an English text prints it; NaN when it cannot be read. A comma before four digits is a slip, not a decimal mark. */
export function englishNumber(text: string): number {
  if (/^\d+,\d{4,}$/.test(text) && !text.startsWith("0,")) return Number.NaN;
  return numberReadings(text)[0] ?? Number.NaN;
}
