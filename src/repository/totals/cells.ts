import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { Bundle, Some } from "./bundle.js";
import { partOfYear } from "./calendar-year.js";
import { choose } from "./choose.js";
import type { Figure } from "./figure.js";

/**
 * The figures that a total has for one thing that can be covered: the seizures of one substance in one place, by one body
 * where it is stated, in one calendar year or the same part of one.
 */
export interface CoverCell {
  /** The same in two totals when both cover it: it leaves out by what the totals are grouped. */
  readonly key: string;
  /** No two of them count the same; in the order of the choice. */
  readonly figures: readonly Figure[];
  readonly amount: number;
  /** When they are those that are added of a bundle, and of nothing else. */
  readonly bundle: Bundle | null;
}

export type CoverCells = ReadonlyMap<string, CoverCell>;

/** The same for two totals of which all that is added lies in the same cells, which have these keys. */
export const coverOfCells = (keys: Iterable<string>): string => [...keys].sort().join("\n\n");

/** The cells of the aggregates of one total. What has no date, or no end, covers nothing that could be compared. */
export function cellsOf({ bundles, figures }: Some, by: ReadonlySet<SeizureGrouping>): CoverCells {
  const alike = new Map<string, { readonly bundles: Bundle[]; readonly figures: Figure[] }>();
  const at = ({ kin }: Figure): { readonly bundles: Bundle[]; readonly figures: Figure[] } => {
    const key = kin.cellBy(by);
    const known = alike.get(key) ?? { bundles: [], figures: [] };
    alike.set(key, known);
    return known;
  };
  for (const bundle of bundles) if (bundle.first.isDated) at(bundle.first).bundles.push(bundle);
  for (const figure of figures) if (figure.isDated) at(figure).figures.push(figure);
  const cells = new Map<string, CoverCell>();
  for (const [key, some] of alike) {
    const cell = cellOf(key, some);
    cells.set(cell.key, cell);
  }
  return cells;
}

function cellOf(key: string, { bundles, figures }: Some): CoverCell {
  const [bundle] = bundles;
  if (bundle !== undefined && bundles.length === 1 && figures.length === 0) {
    const { added, amount, partOfYear: part } = bundle;
    return { key: part === null ? key : `${key}\n${part}`, figures: added, amount, bundle };
  }
  const all = bundles.length === 0 ? figures : [...bundles.flatMap((each) => each.figures), ...figures];
  const added = all.length === 1 ? all : [...choose(all, "aggregate").added];
  const isOfYear = added.every(({ year }) => year !== null);
  return {
    key: isOfYear ? `${key}\n${partOfYear(added.map(({ period }) => period))}` : key,
    figures: added,
    amount: added.reduce((sum, each) => sum + each.amount, 0),
    bundle: null,
  };
}
