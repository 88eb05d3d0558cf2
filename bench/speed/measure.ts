export function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

export interface Runs {
  readonly count: number;
  /** Seconds. */
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** Seven runs after one to warm up; fewer, but two at least, when they would take longer than the budget. */
export function measured(work: () => void, budgetSeconds: number): Runs {
  const warmUp = secondsOf(work);
  const count = Math.max(2, Math.min(7, Math.floor(budgetSeconds / warmUp) - 1));
  const seconds = Array.from({ length: count }, () => secondsOf(work));
  return { count, median: median(seconds), fastest: Math.min(...seconds), slowest: Math.max(...seconds) };
}
