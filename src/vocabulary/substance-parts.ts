import { type Substance, substances, type SubstanceTable } from "./substances.js";
import { valuesOf } from "./values-of.js";

/** For each substance those, itself among them, whose figures may count some of what a figure of it counts. */
export function relatedIn<Value extends string>(table: SubstanceTable<Value>): ReadonlyMap<Value, readonly Value[]> {
  const every = valuesOf(table);
  const counts = (one: Value, part: Value): boolean =>
    part === one || table[one].countsAll === true || table[part].partOf.includes(one);
  const parts = new Map(every.map((one) => [one, every.filter((part) => counts(one, part))]));
  const share = (one: Value, other: Value): boolean => parts.get(one)?.some((part) => counts(other, part)) === true;
  return new Map(every.map((one) => [one, every.filter((other) => share(one, other))]));
}

const related = relatedIn(substances);

/** The substances, itself among them, whose figures may count some of what a figure of this one counts. */
export const relatedSubstances = (substance: Substance): readonly Substance[] => related.get(substance) ?? [substance];
