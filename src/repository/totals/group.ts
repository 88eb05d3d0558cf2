import type { SeizureStat } from "../../model/seizure-stat.js";
import type { SeizureTotal } from "../../model/seizure-total.js";
import type { Scope } from "../../vocabulary/seizure-scopes.js";
import type { Figure } from "./figure.js";

export type GroupValues = Pick<SeizureTotal, "substance" | "countryId" | "organizationId" | "year">;

/** The seizures of one total. */
export interface Group {
  readonly values: GroupValues;
  /** In the order of ids. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly seizure: SeizureStat;
  /** In kilograms; null when the source gives no one mass. */
  readonly figure: Figure | null;
  /** In pieces; null when the source gives a mass, or no number of pieces. */
  readonly pieces: Figure | null;
}

/** A group that has figures to add, before it is decided which. */
export interface MeasuredGroup extends Group {
  readonly figures: readonly Figure[];
  readonly scope: Scope;
  /** What the amounts of the figures are. */
  readonly measure: "kilograms" | "pieces";
}

/** The groups with what can be added in each, aggregates where there are any; and those in which nothing can. */
export function measuredOf(groups: readonly Group[]): [MeasuredGroup[], Group[]] {
  const measured: MeasuredGroup[] = [];
  const unmeasured: Group[] = [];
  for (const group of groups) {
    const { values, members } = group;
    const masses = figuresIn(members, "figure");
    const measure = masses.length > 0 ? "kilograms" : "pieces";
    const all = measure === "kilograms" ? masses : figuresIn(members, "pieces");
    if (all.length === 0) {
      unmeasured.push(group);
      continue;
    }
    const aggregates = all.filter(({ seizure }) => seizure.scope === "aggregate");
    const scope = aggregates.length > 0 ? "aggregate" : "incident";
    // Written out: spread over, they would take longer than all the rest.
    measured.push({ values, members, figures: scope === "aggregate" ? aggregates : all, scope, measure });
  }
  return [measured, unmeasured];
}

function figuresIn(members: Group["members"], of: "figure" | "pieces"): Figure[] {
  const figures: Figure[] = [];
  for (const { [of]: figure } of members) if (figure !== null) figures.push(figure);
  return figures;
}
