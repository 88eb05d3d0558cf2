import { toMilligrams } from "./added-up.js";
import { type CoverCell, type CoverCells, coverOfCells } from "./cells.js";
import type { Stepwise } from "../stepwise.js";
import { choose } from "./choose.js";
import type { Figure } from "./figure.js";
import type { Tally } from "./tally.js";

/** One total as it is compared: what its figures cover, and what it would add alone. */
export interface Comparable {
  readonly cells: CoverCells;
  /** What it adds comes to. */
  readonly tally: Tally;
}

export interface CommonCover {
  readonly kind: "common";
  /** Of cells that all totals have, no two of which count the same. */
  readonly keys: readonly string[];
  /** The same for totals that cover the same. */
  readonly cover: string;
}

export type NoCommonCover =
  | { readonly kind: "nothing" }
  /** The total in this place would leave out more than it adds. */
  | { readonly kind: "too_little"; readonly at: number; readonly amount: number; readonly alone: number };

/** What all totals can cover: of the cells that each has those that come to the most in all totals together. */
export function* commonCover(totals: readonly Comparable[]): Stepwise<CommonCover | NoCommonCover> {
  const [first, ...others] = totals;
  let shared = [...(first?.cells.values() ?? [])];
  // CoverCells are worked out when they are asked for, and in most answers a few totals have nothing in common.
  for (const other of others) {
    if (shared.length === 0) break;
    const { cells } = other;
    yield;
    shared = shared.filter(({ key }) => cells.has(key));
  }
  if (shared.length === 0) return { kind: "nothing" };
  const cellOf = new Map(shared.map((cell) => [standIn(cell, totals), cell]));
  yield;
  const { added: chosen } = choose([...cellOf.keys()], "aggregate");
  yield;
  const keys = [...chosen].flatMap((each) => cellOf.get(each)?.key ?? []);
  for (const [at, { cells, tally }] of totals.entries()) {
    yield;
    const amount = toMilligrams(keys.reduce((sum, key) => sum + (cells.get(key)?.amount ?? 0), 0));
    const alone = tally.added.amount;
    if (2 * amount < alone) return { kind: "too_little", at, amount, alone };
  }
  return { kind: "common", keys, cover: coverOfCells(keys) };
}

/** For a cell of the first total a figure that stands for those of all: what may count the same does so in each. */
function standIn({ key, figures }: CoverCell, totals: readonly Comparable[]): Figure {
  const [figure] = figures;
  if (figure === undefined) throw new Error("A cell has no figures; expected at least one.");
  const period = {
    min: Math.min(...figures.map(({ period: { min } }) => min)),
    max: Math.max(...figures.map(({ period: { max } }) => max)),
  };
  const amount = totals.reduce((sum, { cells }) => sum + (cells.get(key)?.amount ?? 0), 0);
  return { ...figure, period, amount, isProposed: false, neighbours: null };
}
