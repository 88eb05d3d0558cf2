import type { TextKind } from "./searched-texts.js";

export type CountedKind = Exclude<TextKind, "code">;
const kinds: readonly CountedKind[] = ["name", "detail", "text", "claim"];

/**
 * Called with each text that has a term: the place of its record, what it is to the record, how much it is about the term (0
 * to 1), and where in it the term first stands.
 */
export type PostingListener = (record: number, kind: CountedKind, strength: number, at: number) => void;

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

export function eachPosting({ numbers, begin }: Postings, termId: number, listener: PostingListener): void {
  const end = begin[termId + 1] ?? 0;
  for (let place = begin[termId] ?? 0; place < end; place += 2) {
    const posting = numbers[place] ?? 0;
    const kind = kinds[(posting >> kindShift) & 3] ?? "claim";
    listener(posting >> recordShift, kind, (posting & strongest) / strongest, numbers[place + 1] ?? 0);
  }
}
