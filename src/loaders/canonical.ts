/** The same for inputs that mean the same: without nulls, keys in alphabetical order, values of lists once each in theirs. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map(String))].sort();
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, canonical(each)]);
}
