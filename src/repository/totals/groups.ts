import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import type { SeizureStat } from "../../model/seizure-stat.js";
import { byCodeUnits } from "../assembly/names.js";
import type { Places } from "../memory/found.js";
import type { Stepwise } from "../stepwise.js";
import { calendarYear } from "./calendar-year.js";
import { boundsOf } from "./figure.js";
import type { Figures } from "./figures.js";
import { Group, type Member } from "./group.js";
import { type Lacking, type NamedGroup, namedGroup } from "./named-group.js";

export interface Grouped {
  /** In the order of their values. */
  readonly groups: readonly Group[];
  /** What is in no group; made when it is asked for. */
  ungrouped(this: void): readonly Ungrouped[];
}

export interface Ungrouped {
  readonly seizure: SeizureStat;
  readonly lacking: Lacking;
}

/** Seizures in groups: a bundle of which all are asked for as one, everything else by itself. */
export function* groupsOf(places: Places, by: ReadonlySet<SeizureGrouping>, figures: Figures): Stepwise<Grouped> {
  const groups = new Map<string, Group>();
  const ungrouped: { readonly lacking: Lacking; readonly group: Group }[] = [];
  const groupNamed = (named: NamedGroup): Group => {
    const known = groups.get(named.key);
    if (known !== undefined && named.lacking === null) return known;
    const group = new Group(named.values);
    if (named.lacking === null) groups.set(named.key, group);
    else ungrouped.push({ lacking: named.lacking, group });
    return group;
  };
  const { bundles, others } = figures.bundled(places);
  yield;
  for (const bundle of bundles) groupNamed(bundle.first.kin.groupBy(by)).bundles.push(bundle);
  yield;
  for (const member of others) groupNamed(namedBy(member, by)).others.push(member);
  yield;
  return {
    groups: [...groups].sort(([a], [b]) => byCodeUnits(a, b)).map(([, group]) => group),
    ungrouped: () =>
      ungrouped.flatMap(({ lacking, group }) => group.members.map(({ seizure }) => ({ seizure, lacking }))),
  };
}

function namedBy({ seizure, figure, pieces }: Member, by: ReadonlySet<SeizureGrouping>): NamedGroup {
  const known = figure ?? pieces;
  return known === null ? namedGroup(seizure, calendarYear(boundsOf(seizure)), by) : known.kin.groupBy(by);
}
