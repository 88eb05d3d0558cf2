import type { FactValue } from "../../vocabulary/fact-value.js";
import { foldedWords } from "../../vocabulary/names.js";

/** Of two texts one may say more than the other. */
export function isPartOfOther(one: FactValue, other: FactValue): boolean {
  const [a, b] = [foldedWords(String(one)), foldedWords(String(other))];
  return a.includes(b) || b.includes(a);
}

export const isEqual = (one: FactValue, other: FactValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A list of names is rarely given whole; an empty one says that there are none. */
export const isPartlyGiven = (one: FactValue, other: FactValue): boolean =>
  (Array.isArray(one) && one.length > 0) || isEqual(one, other);

/** Wording and classification, in which a person and the reader may differ about one fact. */
export const always = (): boolean => true;

/** Of values as texts: one of the others is the same. */
export const isSameText = (value: string, others: ReadonlySet<string>): boolean => others.has(value);
