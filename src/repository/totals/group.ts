import { type Bundle, type Some, wholeOf } from "./bundle.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import type { Figure } from "./figure.js";
import type { GroupValues } from "./named-group.js";

/** The seizures of one total. */
export class Group {
  readonly bundles: Bundle[] = [];
  /** Those of no bundle that is in the group whole, in the order of ids. */
  readonly others: Member[] = [];
  #members: readonly Member[] | undefined;

  constructor(readonly values: GroupValues) {}

  get size(): number {
    return this.bundles.reduce((sum, { figures }) => sum + figures.length, this.others.length);
  }

  /** In the order of ids. */
  get members(): readonly Member[] {
    return (this.#members ??= this.#all());
  }

  #all(): readonly Member[] {
    if (this.bundles.length === 0) return this.others;
    const bundled = this.bundles.flatMap(({ figures }) => figures.map(memberOf));
    return [...bundled, ...this.others].sort((a, b) => a.order - b.order);
  }
}

export interface Member {
  readonly seizure: SeizureStat;
  /** Its place in the order of ids. */
  readonly order: number;
  /** In kilograms; null when the source gives no one mass. */
  readonly figure: Figure | null;
  /** In pieces; null when the source gives a mass, or no number of pieces. */
  readonly pieces: Figure | null;
}

export const memberOf = (figure: Figure): Member => {
  const { seizure, order } = figure;
  const isMass = isOfMass(figure);
  return { seizure, order, figure: isMass ? figure : null, pieces: isMass ? null : figure };
};

const isOfMass = ({ seizure }: Figure): boolean => seizure.mass !== null;

/** A group that has figures to add, before it is decided which. */
export interface MeasuredGroup extends Some {
  readonly group: Group;
  readonly scope: Scope;
  /** What the amounts of the figures are. */
  readonly measure: Measure;
  /** Figures of the other scope, which are not added with these. */
  readonly ofOtherScope: readonly Figure[];
}

export type Measure = "kilograms" | "pieces";

/** The groups with what can be added in each, aggregates where there are any; and those in which nothing can. */
export function measuredOf(groups: readonly Group[]): [MeasuredGroup[], Group[]] {
  const measured: MeasuredGroup[] = [];
  const unmeasured: Group[] = [];
  for (const group of groups) {
    const masses = figuresMeasured(group, "kilograms");
    const measure = isNothing(masses) ? "pieces" : "kilograms";
    const all = measure === "kilograms" ? masses : figuresMeasured(group, measure);
    if (isNothing(all)) {
      unmeasured.push(group);
      continue;
    }
    const aggregates = ofScope(all, (scope) => scope === "aggregate");
    const scope = isNothing(aggregates) ? "incident" : "aggregate";
    const { bundles, figures } = scope === "aggregate" ? aggregates : all;
    const ofOtherScope = scope === "aggregate" ? wholeOf(ofScope(all, (other) => other !== "aggregate")) : [];
    measured.push({ group, bundles, figures, scope, measure, ofOtherScope });
  }
  return [measured, unmeasured];
}

/** The figures of a group in a measure. */
export function figuresMeasured({ bundles, others }: Group, measure: Measure): Some {
  const figures: Figure[] = [];
  for (const { figure, pieces } of others) {
    const measured = measure === "kilograms" ? figure : pieces;
    if (measured !== null) figures.push(measured);
  }
  return { bundles: bundles.filter(({ first }) => isOfMass(first) === (measure === "kilograms")), figures };
}

export const isNothing = ({ bundles, figures }: Some): boolean => bundles.length === 0 && figures.length === 0;

export const ofScope = ({ bundles, figures }: Some, isWanted: (scope: Scope | null) => boolean): Some => ({
  bundles: bundles.filter(({ scope }) => isWanted(scope)),
  figures: figures.filter(({ seizure }) => isWanted(seizure.scope)),
});
