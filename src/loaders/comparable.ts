/** The same for inputs that mean the same: without nulls, keys in alphabetical order, values of lists once each in theirs. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(comparable(each))))].sort();
  if (typeof value !== "object" || value === null) return value ?? null;
  return Object.entries(value)
    .filter(([, each]) => each !== undefined && each !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, comparable(each)]);
}
