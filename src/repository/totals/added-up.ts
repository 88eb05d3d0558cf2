import type { SeizureStat } from "../../model/seizure-stat.js";
import type { Figure } from "./figure.js";

export interface Sum {
  /** In kilograms to the milligram, without the noise that adding fractions leaves: 0.1 + 0.2 is 0.3; or in pieces. */
  readonly amount: number;
  /** What was added, in the order of ids. */
  readonly seizures: readonly SeizureStat[];
}

/** The sum of figures; in the order of ids, so that it is the same in whatever order they come. */
export function addedUp(figures: Iterable<Figure>): Sum {
  const sorted = [...figures].sort((a, b) => a.order - b.order);
  const amount = sorted.reduce((sum, figure) => sum + figure.amount, 0);
  return { amount: toMilligrams(amount), seizures: Object.freeze(sorted.map(({ seizure }) => seizure)) };
}

export const toMilligrams = (kilograms: number): number => Math.round(kilograms * 1e6) / 1e6;
