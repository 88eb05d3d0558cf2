import type { FactTypes } from "../../src/facts/fact-type.js";
import { type FactType, factTypes } from "../../src/facts/fact-types.js";
import type { Kind as FieldKind } from "../../src/facts/kinds/kind.js";
import type { FactValue } from "../../src/vocabulary/fact-value.js";

/** A fact as the matching sees it, whether a person expects it or the extractor found it. */
export interface ScoredFact {
  readonly type: string;
  readonly fields: Readonly<Record<string, FactValue>>;
  readonly quote: string;
}

export interface GoldFact extends ScoredFact {
  /** Right when found, no fault when not. */
  readonly optional: boolean;
}

export interface FoundFact extends ScoredFact {
  readonly status: string;
  readonly rule: string;
}

const declared: FactTypes = factTypes;

/** The types that are scored; memberships come from tables only. */
export type Kind = Exclude<FactType, "Membership">;

export const kinds: readonly Kind[] = (Object.keys(factTypes) as FactType[]).filter((type) => type !== "Membership");

/** Whether the field of the fact's type is of one of these kinds. */
export const isOfKind = ({ type }: ScoredFact, field: string, ...wanted: readonly FieldKind[]): boolean =>
  Object.hasOwn(factTypes, type) && wanted.some(({ name }) => declared[type]?.kinds[field]?.name === name);

/** The field as a text; null when it is missing or empty. */
export function textOf({ fields }: ScoredFact, field: string): string | null {
  const value = fields[field];
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : null;
}

/** The field as a list of texts: a single value is a list of one, a missing one an empty list. */
export function textsOf({ fields }: ScoredFact, field: string): string[] {
  const value = fields[field];
  if (value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

export function numberOf({ fields }: ScoredFact, field: string): number | null {
  const value = fields[field];
  return typeof value === "number" ? value : null;
}

/** The field as a list of numbers: a single value is a list of one, a missing one an empty list. */
export function numbersOf({ fields }: ScoredFact, field: string): number[] {
  const value = fields[field];
  return [value].flat().filter((each) => typeof each === "number");
}

/** Whether one of the two quotes holds the other. */
export const quotesOverlap = (one: ScoredFact, other: ScoredFact): boolean =>
  one.quote !== "" && other.quote !== "" && (one.quote.includes(other.quote) || other.quote.includes(one.quote));
