/** A part of a snapshot on its way from one thread to another, small enough to be cloned in a few milliseconds. */
export interface Slice {
  /** Strings that no slice before has. */
  readonly strings: readonly string[];
  /** Objects, each behind those that it refers to: its shape, then a code for each of its values. */
  readonly words: Int32Array<ArrayBuffer>;
  /** Numbers that do not fit into a code. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Lists of integers that are handed over as they are. */
  readonly integers: readonly Int32Array<ArrayBuffer>[];
}

/** What can be handed over without being copied, for the list of `postMessage`; the sender cannot read it afterwards. */
export const buffersOf = ({ words, numbers, integers }: Slice): ArrayBuffer[] =>
  [words, numbers, ...integers].map(({ buffer }) => buffer);

// A code is what kind of value it is, in its lowest three bits, and above them the value itself or where it stands.
export const kindBits = 3;
export const kinds = { constant: 0, integer: 1, number: 2, string: 3, object: 4, sources: 5 } as const;
export const emptyList: readonly never[] = Object.freeze([]);
/** All empty lists are one: many records have some. */
export const constants: readonly unknown[] = [null, undefined, false, true, emptyList];
/** Integers from here on are numbers like others. */
export const integersEnd = 2 ** 28;

/** The first word of an object. Whatever has properties has a shape, which is introduced before its first use. */
export const forms = { array: 0, integers: 1, citation: 2, column: 3, newShape: 4, firstShape: 5 } as const;
