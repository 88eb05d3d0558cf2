import { addTo } from "../../documents/grouped-by.js";
import type { Substance } from "../../vocabulary/substances.js";
import { relatedSubstances } from "../../vocabulary/substance-parts.js";
import type { Stepwise } from "../stepwise.js";
import type { Choice } from "./choose.js";
import type { Figure } from "./figure.js";

/**
 * Listed figures of one scope and measure of which some may count the same, and which nothing else does: what is added of
 * them does not depend on others. What is chosen of all of them is remembered.
 */
export class Neighbours {
  size = 0;
  /** How many of them are looked at, while figures are gone through; 0 between. */
  counted = 0;
  chosen: Choice | undefined;
}

/** Of a figure that nothing else may count: one for all of them. */
export const alone = new Neighbours();

/** A figure whose neighbours are not known before all are. */
export type MutableFigure = { -readonly [Name in keyof Figure]: Figure[Name] };

/** Times one after the other in which figures of one substance and place overlap. */
interface Run {
  readonly min: number;
  max: number;
  readonly figures: MutableFigure[];
  /** The run that stands for all that it meets; itself, or one nearer to that. */
  joined: Run | null;
}

interface Row {
  readonly substance: Substance;
  /** Null for all that is not of one country. */
  readonly country: string | null;
  readonly runs: readonly Run[];
}

/** Tells each of some figures of one scope and measure which its neighbours are. Too many may be told, never too few. */
export function* meetNeighbours(figures: readonly MutableFigure[]): Stepwise<void> {
  const rows = yield* rowsOf(figures);
  const byCountry = new Map<string | null, Row[]>();
  for (const row of rows) addTo(byCountry, row.country, row);
  const wide = byCountry.get(null) ?? [];
  for (const ofCountry of byCountry.values()) {
    for (const row of ofCountry) {
      const related = relatedSubstances(row.substance);
      for (const other of [...ofCountry, ...(row.country === null ? [] : wide)]) {
        if (other === row || !related.includes(other.substance)) continue;
        joinMeeting(row.runs, other.runs);
      }
    }
    yield;
  }
  const groups = new Map<Run, Neighbours>();
  for (const { runs } of rows) {
    for (const run of runs) {
      const root = rootOf(run);
      const neighbours = groups.get(root) ?? new Neighbours();
      groups.set(root, neighbours);
      neighbours.size += run.figures.length;
      for (const figure of run.figures) figure.neighbours = neighbours;
    }
    yield;
  }
  for (const figure of figures) if (figure.neighbours?.size === 1) figure.neighbours = alone;
}

function* rowsOf(figures: readonly MutableFigure[]): Stepwise<Row[]> {
  const byRow = new Map<string, MutableFigure[]>();
  for (const [at, figure] of figures.entries()) {
    const { place, seizure } = figure;
    addTo(byRow, `${seizure.substance}\n${place.isCountry ? place.key : ""}`, figure);
    if (at % 1024 === 1023) yield;
  }
  const rows: Row[] = [];
  for (const ofRow of byRow.values()) {
    const [first] = ofRow;
    if (first === undefined) continue;
    const runs: Run[] = [];
    let last: Run | undefined;
    for (const figure of ofRow.sort((a, b) => compared(a.period.min, b.period.min))) {
      const { min, max } = figure.period;
      if (last === undefined || min > last.max) {
        last = { min, max, figures: [], joined: null };
        runs.push(last);
      }
      last.max = Math.max(last.max, max);
      last.figures.push(figure);
    }
    const { place, seizure } = first;
    rows.push({ substance: seizure.substance, country: place.isCountry ? place.key : null, runs });
    yield;
  }
  return rows;
}

/** Runs of one row are apart, in the order of time. */
function joinMeeting(one: readonly Run[], other: readonly Run[]): void {
  let place = 0;
  for (const run of one) {
    while ((other[place]?.max ?? Infinity) < run.min) place += 1;
    for (let at = place; (other[at]?.min ?? Infinity) <= run.max && at < other.length; at += 1) {
      const met = other[at];
      if (met === undefined) break;
      const [root, rival] = [rootOf(run), rootOf(met)];
      if (root !== rival) rival.joined = root;
    }
  }
}

function rootOf(run: Run): Run {
  let root = run;
  while (root.joined !== null) {
    if (root.joined.joined !== null) root.joined = root.joined.joined;
    root = root.joined;
  }
  return root;
}

/** Unlike a difference, right for two infinities. */
const compared = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
