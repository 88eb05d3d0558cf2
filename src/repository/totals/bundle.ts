import { addTo } from "../../documents/grouped-by.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import { portionsOf, type Stepwise } from "../stepwise.js";
import { partOfYear } from "./calendar-year.js";
import { chosenOf } from "./choose.js";
import { alone, type Choice, type Figure, type Neighbours } from "./figure.js";
import type { Kin } from "./kin.js";
import type { Place } from "./place.js";
import { ExactSum } from "./exact-sum.js";
import { Tally } from "./tally.js";

/**
 * Listed figures of one scope and measure that are kin, are of one place, and which nothing else may count: the months of a
 * year and the year. What is added of all of them is the same in every total that has all of them: it is worked out once.
 */
export class Bundle {
  /** How many of them are asked for, while seizures are gone through; 0 between. */
  counted = 0;
  readonly first: Figure;
  /** In the order of the choice. */
  readonly added: readonly Figure[];
  readonly tally = new Tally();
  /** What all of them come to when none is added. */
  readonly whole = new ExactSum();
  /** What the added ones come to, one after the other in the order of the choice. */
  readonly amount: number;
  /** Which part of their year the added ones cover; null when they lie in no calendar year. */
  readonly partOfYear: string | null;

  /** The figures stand in the order of ids; there is at least one. */
  constructor(
    readonly figures: readonly Figure[],
    readonly scope: Scope,
  ) {
    const [first] = figures;
    if (first === undefined) throw new Error("A bundle has no figures; expected at least one.");
    this.first = first;
    const { added, rivalOf } = this.choose();
    this.added = [...added];
    for (const figure of figures) {
      this.whole.add(figure.amount);
      if (added.has(figure)) this.tally.add(figure);
      else this.tally.leave(figure, rivalOf(figure));
    }
    this.amount = this.added.reduce((sum, { amount }) => sum + amount, 0);
    this.partOfYear = first.year === null ? null : partOfYear(this.added.map(({ period }) => period));
  }

  /** What is chosen of them, with what came to it: more than is remembered of each bundle. */
  choose(): Choice {
    return chosenOf(this.figures, this.scope);
  }
}

/** Some figures: those of bundles that are among them whole, and others. */
export interface Some {
  readonly bundles: readonly Bundle[];
  readonly figures: readonly Figure[];
}

export const wholeOf = ({ bundles, figures }: Some): readonly Figure[] =>
  bundles.length === 0 ? figures : [...bundles.flatMap((bundle) => bundle.figures), ...figures];

/** The bundles of two figures or more among figures of one scope and measure that know their neighbours. */
export function* bundlesAmong(figures: readonly Figure[], scope: Scope): Stepwise<Bundle[]> {
  const mixed = yield* mixedNeighbours(figures);
  const byKin = new Map<Kin, Map<Place, Figure[]>>();
  for (const some of portionsOf(figures)) {
    for (const figure of some) {
      const { kin, place, neighbours } = figure;
      if (neighbours === null || mixed.has(neighbours)) continue;
      const byPlace = byKin.get(kin) ?? new Map<Place, Figure[]>();
      byKin.set(kin, byPlace);
      addTo(byPlace, place, figure);
    }
    yield;
  }
  const bundles: Bundle[] = [];
  for (const byPlace of byKin.values()) {
    for (const alike of byPlace.values()) {
      if (alike.length > 1) bundles.push(new Bundle(alike, scope));
      yield;
    }
  }
  return bundles;
}

/** Neighbours that are not all kin, or not all of one place. */
function* mixedNeighbours(figures: readonly Figure[]): Stepwise<ReadonlySet<Neighbours>> {
  const firsts = new Map<Neighbours, Figure>();
  const mixed = new Set<Neighbours>();
  for (const some of portionsOf(figures)) {
    for (const figure of some) {
      const { kin, place, neighbours } = figure;
      if (neighbours === null || neighbours === alone) continue;
      const first = firsts.get(neighbours);
      if (first === undefined) firsts.set(neighbours, figure);
      else if (first.kin !== kin || first.place !== place) mixed.add(neighbours);
    }
    yield;
  }
  return mixed;
}
