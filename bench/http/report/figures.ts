import type { Asking, ScaleResults, Window } from "./results.js";

/** A median with the least and the most of all rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other);
  const { length } = sorted;
  const [below, above] = [sorted[Math.floor((length - 1) / 2)], sorted[Math.ceil((length - 1) / 2)]];
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (below === undefined || above === undefined || least === undefined || most === undefined) return null;
  return { median: (below + above) / 2, least, most };
}

/** What is read from a window; NaN where it was not measured. */
export type Measure = (window: Window) => number;

export const measures = {
  requestsPerSecond: ({ requests, seconds }: Window): number => requests / seconds,
  microsecondsPerRequest: ({ processorSeconds, requests }: Window): number =>
    processorSeconds === null ? Number.NaN : (processorSeconds * 1e6) / requests,
  p50: ({ p50 }: Window): number => p50,
  p99: ({ p99 }: Window): number => p99,
} as const;

export interface Place {
  readonly query: string;
  readonly asking: Asking;
  readonly server: string;
}

const at = ({ windows }: ScaleResults, { query, asking, server }: Place): Window[] =>
  windows.filter((each) => each.query === query && each.asking === asking && each.server === server);

export const figureAt = (results: ScaleResults, place: Place, measure: Measure): Spread | null =>
  spreadOf(at(results, place).map(measure));

/** The median of one server by that of another, with the least and most of what the rounds give. */
export function ratioAt(results: ScaleResults, place: Place, to: string, measure: Measure): Spread | null {
  const [ours, theirs] = [at(results, place), at(results, { ...place, server: to })];
  const [one, other] = [spreadOf(ours.map(measure)), spreadOf(theirs.map(measure))];
  if (one === null || other === null) return null;
  const ofRounds = spreadOf(
    ours.map((window) => {
      const beside = theirs.find(({ round }) => round === window.round);
      return beside === undefined ? Number.NaN : measure(window) / measure(beside);
    }),
  );
  const median = one.median / other.median;
  return { median, least: ofRounds?.least ?? median, most: ofRounds?.most ?? median };
}

/** The queries and ways of asking that were measured, in the order in which they were. */
export function askedIn({ windows }: ScaleResults): { readonly query: string; readonly asking: Asking }[] {
  const seen = new Map(windows.map(({ query, asking }) => [`${query} ${asking}`, { query, asking }]));
  return [...seen.values()];
}

/** To three figures, with thousands apart. */
export const shown = (value: number | null | undefined): string =>
  value === null || value === undefined || !Number.isFinite(value)
    ? "–"
    : value >= 100
      ? Math.round(value).toLocaleString("en")
      : String(Number(value.toPrecision(value < 1 ? 2 : 3)));

export const shownSpread = (spread: Spread | null): string =>
  spread === null ? "–" : `${shown(spread.median)} (${shown(spread.least)}–${shown(spread.most)})`;
