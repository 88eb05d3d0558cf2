import type { Position } from "./position.js";

/** Which part of a list is asked for: so many from the front or from the end, between two positions. */
export interface PageAsk {
  /** From the front; all when `last` is null too. */
  readonly first: number | null;
  readonly last: number | null;
  readonly after: Position | null;
  readonly before: Position | null;
  /**
   * The id of the record in the middle of the page of `first`, wherever it stands; null for a page from an end. The page is
   * empty when the list does not have it. Only of lists of records, without `last`, `after` and `before`.
   */
  readonly around: string | null;
  /** Whether it is asked how many there are on all pages: a store may have to count them. */
  readonly total: boolean;
}

/** The whole list, without its length. */
export const wholeList: PageAsk = { first: null, last: null, after: null, before: null, around: null, total: false };

/** How many records of a list have a value of a field; null for those that have none. */
export interface ValueCount {
  readonly value: string | null;
  readonly count: number;
}

/** A part of a list that stands in order. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  /** Where each of the nodes stands. */
  readonly positions: readonly Position[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** How many there are on all pages; null when nobody asked. */
  readonly total: number | null;
  /** How many on all pages have each value of a field, `mass.qualifier`, the most frequent first; one with several counts for each. */
  counts(field: string): readonly ValueCount[];
}
