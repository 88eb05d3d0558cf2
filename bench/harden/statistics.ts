/** The value below which a share of all values lies; 0 when there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/** How often each value is there: `200: 12, 503: 20`. */
export function tally(values: readonly (string | number)[]): string {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts.size === 0
    ? "none"
    : [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([value, count]) => `${value}: ${count}`)
        .join(", ");
}

/** How much a value grows for each step, by least squares. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1): number => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread;
}
