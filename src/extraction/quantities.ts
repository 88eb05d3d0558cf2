import { multipliers, numberWords } from "./lexicon/number-words.js";
import { massUnits } from "./lexicon/units.js";

/** A number that a text prints, with the unit behind it if there is one. */
export interface Quantity {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** As printed: `tons`, `percent`; null for a bare number. */
  readonly unit: string | null;
  /** True when written in words: "ten". */
  readonly inWords: boolean;
}

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");

// Every part is bounded, so that no text makes the pattern go back and forth.
const number = `\\d{1,3}(?:[,\\u00a0]\\d{3}){1,6}(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?`;
const word = longestFirst(numberWords.keys());
const unit = `${longestFirst(Object.keys(massUnits))}|per cent|percent|%`;
// "1,667 tons", "ten", "three-day", "1.6 million", "15 to 20 percent": the unit behind a range serves both ends.
const pattern = new RegExp(
  `(?<![\\w.,])(?:(?<digits>${number})|(?<words>${word}))(?:[ -](?<times>${longestFirst(multipliers.keys())}))?(?:[ \\u00a0-]?(?<unit>${unit})(?!\\w))?(?!\\d)`,
  "gi",
);

/** The numbers of a text in the order in which they stand. */
export function readQuantities(text: string): Quantity[] {
  const found = [...text.matchAll(pattern)].map((match) => {
    const { digits, words, times, unit: printedUnit } = match.groups ?? {};
    const base =
      digits === undefined
        ? (numberWords.get((words ?? "").toLowerCase()) ?? 0)
        : Number(digits.replace(/[,\u00a0]/g, ""));
    const value = base * (multipliers.get((times ?? "").toLowerCase()) ?? 1);
    return {
      value,
      start: match.index,
      end: match.index + match[0].length,
      unit: printedUnit ?? null,
      inWords: digits === undefined,
    };
  });
  return found.map((quantity, index) => {
    const next = found[index + 1];
    const sharesUnit =
      quantity.unit === null &&
      next?.unit != null &&
      /^ ?(to|and|or|-|–) ?$/.test(text.slice(quantity.end, next.start));
    return sharesUnit ? { ...quantity, unit: next.unit } : quantity;
  });
}
