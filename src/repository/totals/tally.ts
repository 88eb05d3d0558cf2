import type { Qualifier } from "../../vocabulary/qualifiers.js";
import { type Figure, isWithin } from "./figure.js";
import { isPlaceWithin } from "./place.js";
import { ExactSum } from "./exact-sum.js";

/** What some figures come to: those that are added, and those that are left out. */
export class Tally {
  count = 0;
  readonly added = new ExactSum();
  readonly qualifiers = new Set<Qualifier>();
  /** Without what lies within an added figure. */
  readonly left = new ExactSum();

  add({ amount, seizure: { mass } }: Figure): void {
    this.count += 1;
    this.added.add(amount);
    if (mass !== null) this.qualifiers.add(mass.qualifier);
  }

  /** Counts a figure that is left out for a rival; for nothing that is added when that is null. */
  leave(figure: Figure, rival: Figure | null): void {
    if (!isContained(figure, rival)) this.left.add(figure.amount);
  }

  addAll({ count, added, qualifiers, left }: Tally): void {
    this.count += count;
    this.added.addAll(added);
    this.left.addAll(left);
    for (const qualifier of qualifiers) this.qualifiers.add(qualifier);
  }
}

/** Whether a figure, which is left out for another, is a part of that. */
const isContained = (part: Figure, whole: Figure | null): boolean =>
  whole !== null &&
  part.amount <= whole.amount &&
  part.seizure.substance === whole.seizure.substance &&
  isWithin(part.period, whole.period) &&
  isPlaceWithin(part.place, whole.place);
