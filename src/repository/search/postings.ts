import type { TextKind } from "./searched-texts.js";

export type CountedKind = Exclude<TextKind, "code">;
const kinds: readonly CountedKind[] = ["name", "detail", "text", "claim"];

// A posting is two numbers: record, kind and strength in one (so there is room for 8 million records), and the offset.
const recordShift = 8;
const kindShift = 6;
const strongest = 63;

/** The first number of a posting, but for its strength, which is added. */
export const headOf = (record: number, kind: CountedKind): number =>
  (record << recordShift) | (kinds.indexOf(kind) << kindShift);
export const strengthBits = (strength: number): number => Math.round(strength * strongest);

/** Which terms stand in which records. */
export interface Postings {
  readonly numbers: Int32Array;
  /** Where the postings of each term begin in the numbers, and where the last ones end. */
  readonly begin: Int32Array;
}

/** In how many texts a term stands. */
export const countOf = ({ begin }: Postings, termId: number): number =>
  ((begin[termId + 1] ?? 0) - (begin[termId] ?? 0)) / 2;

/** What a posting, or its last byte, says of a text that has the term. */
export const recordOf = (posting: number): number => posting >> recordShift;
export const kindOf = (posting: number): CountedKind => kinds[(posting >> kindShift) & 3] ?? "claim";
/** How much it is about the term, 0 to 1. */
export const strengthOf = (posting: number): number => (posting & strongest) / strongest;
/** Kind and strength in one number below 256. */
export const findingOf = (posting: number): number => posting & (2 ** recordShift - 1);

/** Where in the running text of a record a term first stands; null when it does not. The postings of a term are in the order of records. */
export function placeInText({ numbers, begin }: Postings, termId: number, record: number): number | null {
  let low = (begin[termId] ?? 0) / 2;
  const end = (begin[termId + 1] ?? 0) / 2;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (recordOf(numbers[2 * middle] ?? 0) < record) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < end && recordOf(numbers[2 * at] ?? 0) === record; at += 1)
    if (kindOf(numbers[2 * at] ?? 0) === "text") return numbers[2 * at + 1] ?? 0;
  return null;
}
