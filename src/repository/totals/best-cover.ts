import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { byRule, type Figure } from "./figure.js";
import { countWhile } from "../../documents/count-while.js";

interface Cover {
  readonly figure: Figure | null;
  readonly before: Cover | null;
  readonly length: number;
  readonly count: number;
}

const nothing: Cover = { figure: null, before: null, length: 0, count: 0 };

/**
 * Of dated figures for one place and one substance those that are added, no two of one time. Aggregates: those that
 * together cover the most time, and of equals the finer ones: seven years before the one figure for the seven, a whole
 * year before its first half. Incidents: as many as can be distinguished, the more closely dated first.
 */
export function bestCover(figures: readonly Figure[], scope: Scope): Figure[] {
  const sorted = oneForEachPeriod(figures);
  const ends = sorted.map(({ period }) => period.max);
  const best = [nothing];
  sorted.forEach((figure, index) => {
    const without = best[index] ?? nothing;
    const before = best[countWhile(ends, (end) => end < figure.period.min)] ?? nothing;
    const length = before.length + figure.period.max - figure.period.min + 1;
    const withIt = { figure, before, length, count: before.count + 1 };
    best.push(isBetter(withIt, without, scope) ? withIt : without);
  });
  const chosen: Figure[] = [];
  for (let cover = best.at(-1) ?? null; cover !== null; cover = cover.before) {
    if (cover.figure !== null) chosen.push(cover.figure);
  }
  return chosen;
}

const isBetter = (one: Cover, other: Cover, scope: Scope): boolean =>
  scope === "aggregate"
    ? one.length > other.length || (one.length === other.length && one.count > other.count)
    : one.count > other.count || (one.count === other.count && one.length < other.length);

/** In the order of their ends, then of their beginnings. */
function oneForEachPeriod(figures: readonly Figure[]): Figure[] {
  const sorted = [...figures].sort(
    (a, b) => a.period.max - b.period.max || a.period.min - b.period.min || byRule(a, b),
  );
  return sorted.filter(({ period }, at) => {
    const before = sorted[at - 1]?.period;
    return before?.max !== period.max || before.min !== period.min;
  });
}
