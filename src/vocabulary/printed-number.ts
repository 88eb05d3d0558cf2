/** Blanks that separate thousands: the plain one, no-break, figure, punctuation, thin and narrow no-break. */
export const thousandsBlanks = String.raw` \u00a0\u2007\u2008\u2009\u202f`;
/** Apostrophes that separate thousands, as in Switzerland. */
export const thousandsApostrophes = "'’";
/** Numbers of one character: "2½ tons". */
export const vulgarFractions = "½¼¾⅓⅔⅛⅜⅝⅞";

const blanks = new RegExp(`[${thousandsBlanks}]`, "gu");
const fraction = new RegExp(`^(\\d{0,3})([${vulgarFractions}])$`, "u");
const fullWidth = /[\uff04\uff05\uff0c\uff0e-\uff19]/gu;
const writtenFraction = /^(?:(\d{1,3}) )?([1-9])\/([2-9])$/;

/** Digits and the marks of figures in plain form where a text has the wide ones of Chinese and Japanese print; of equal length. */
export const plainDigits = (text: string): string =>
  text.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const withoutMarks = (text: string): number => Number(text.replace(/[,.'_]/g, ""));
/** The last mark is that of the decimals. */
function withDecimals(text: string): number {
  const at = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  return Number(`${text.slice(0, at).replace(/[,.'_]/g, "")}.${text.slice(at + 1)}`);
}
const grouped = (text: string): number => (/[,.]\d+$/.test(text) ? withDecimals(text) : withoutMarks(text));

/** Forms that say by themselves which mark separates what, each with how it is read. */
const clearForms: readonly (readonly [RegExp, (text: string) => number])[] = [
  [/^\d{1,15}$/, Number],
  // "1 250", "1'250,5"
  [/^\d{1,3}(?:_\d{3}){1,4}(?:[.,]\d{1,12})?$/, grouped],
  [/^\d{1,3}(?:'\d{3}){1,4}(?:[.,]\d{1,12})?$/, grouped],
  // "1,250,000", "1,23,456.5"
  [/^\d{1,3}(?:,\d{3}){2,4}$/, withoutMarks],
  [/^\d{1,3}(?:,\d{3}){1,4}\.\d{1,12}$/, withDecimals],
  [/^\d{1,2}(?:,\d{2}){1,5},\d{3}$/, withoutMarks],
  [/^\d{1,2}(?:,\d{2}){1,5},\d{3}\.\d{1,12}$/, withDecimals],
  // "1.250.000", "1.250,5"
  [/^\d{1,3}(?:\.\d{3}){2,4}$/, withoutMarks],
  [/^\d{1,3}(?:\.\d{3}){1,4},\d{1,12}$/, withDecimals],
  // "4,3", "0,123", "1234,567": no group of thousands
  [/^\d{1,15}[.,]\d{1,2}$/, withDecimals],
  [/^\d{1,15}[.,]\d{4,12}$/, withDecimals],
  [/^(?:0{1,3}|0\d{1,14}|\d{4,15})[.,]\d{3}$/, withDecimals],
  [/^[.,]\d{1,12}$/, withDecimals],
];

/** One group of three behind one mark: "1,250", "1.250". */
const twoWays = /^\d{1,3}[.,]\d{3}$/;

/**
 * What a number that is printed in digits can be: one value; two where its only mark could separate thousands or decimals
 * ("1,250" is 1250 or 1.25), the likelier one in an English text first; none when it is not a number that anybody prints.
 * A sign before it is read, a unit or a multiplier behind it is not.
 */
export function numberReadings(printed: string): readonly number[] {
  const trimmed = plainDigits(printed).trim();
  const sign = /^[-−+]/.exec(trimmed)?.[0] ?? "";
  const factor = sign === "" || sign === "+" ? 1 : -1;
  return unsigned(trimmed.slice(sign.length)).map((value) => (value === 0 ? 0 : factor * value));
}

function unsigned(text: string): readonly number[] {
  if (/^\d{1,15}$/.test(text)) return [Number(text)];
  const parts = partsOf(text);
  if (parts !== null) return [parts];
  const plain = text.replace(blanks, "_").replaceAll("’", "'");
  const clear = clearForms.find(([form]) => form.test(plain));
  if (clear !== undefined) return [clear[1](plain)];
  if (!twoWays.test(plain)) return [];
  const [thousands, decimals] = [withoutMarks(plain), withDecimals(plain)];
  // Nobody prints three zeros behind a point.
  return plain.includes(",") || plain.endsWith(".000") ? [thousands, decimals] : [decimals, thousands];
}

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
