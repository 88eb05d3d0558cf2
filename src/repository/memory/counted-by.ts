import { byCodeUnits } from "../assembly/names.js";
import type { ValueCount } from "../page.js";
import { valuesAt } from "../types/field-path.js";

/** How many of some items have each value of a field, the most frequent first. */
export function countedBy(items: Iterable<unknown>, field: string): ValueCount[] {
  const read = valuesAt([field]);
  const counts = new Map<string | null, number>();
  for (const item of items) {
    const values = typeof item === "object" && item !== null ? new Set(read(item).map(String)) : new Set<string>();
    for (const value of values.size === 0 ? [null] : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return valueCounts(counts);
}

export const valueCounts = (counts: ReadonlyMap<string | null, number>): ValueCount[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value ?? "", b.value ?? ""));
