import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { Addition } from "./addition.js";
import { type CommonCover, commonCover, type NoCommonCover } from "./common-cover.js";
import type { MeasuredGroup } from "./group.js";
import type { Stepwise } from "../stepwise.js";

export interface Series {
  readonly by: ReadonlySet<SeizureGrouping>;
  readonly groups: readonly MeasuredGroup[];
  /** What is added of each group, in their order. */
  readonly additions: readonly Addition[];
  /** Why not all totals cover the same; null when they do. */
  readonly obstacle: Obstacle | null;
}

/** What keeps totals apart, with the place of one of them. */
export type Obstacle = { readonly kind: "incidents" | "pieces"; readonly at: number } | NoCommonCover;

/**
 * Chooses what totals add that are to be compared: what all of them have a figure for, as long as no total then leaves
 * out more than it adds; else each what gives the most. Years that follow each other are still made comparable where a
 * stretch of them can be.
 */
export function* seriesOf(groups: readonly MeasuredGroup[], by: ReadonlySet<SeizureGrouping>): Stepwise<Series> {
  const alone: Addition[] = [];
  for (const each of groups) {
    alone.push(Addition.alone(each, by));
    yield;
  }
  if (alone.length < 2) return { by, groups, additions: alone, obstacle: null };
  const strange = obstacleIn(groups);
  const all = strange === null ? yield* commonCover(alone) : null;
  if (all?.kind === "common") return { by, groups, additions: yield* under(all, alone), obstacle: null };
  const additions = by.has("year") ? yield* inStretches(groups, alone) : alone;
  const isCommon = strange === null && additions.every(({ cover }) => cover === additions[0]?.cover);
  return { by, groups, additions, obstacle: isCommon ? null : (strange ?? all) };
}

function* under(common: CommonCover, alone: readonly Addition[]): Stepwise<Addition[]> {
  const additions: Addition[] = [];
  for (const each of alone) {
    additions.push(each.under(common));
    yield;
  }
  return additions;
}

function obstacleIn(groups: readonly MeasuredGroup[]): Obstacle | null {
  const incidents = groups.findIndex(({ scope }) => scope === "incident");
  if (incidents >= 0) return { kind: "incidents", at: incidents };
  if (groups.every(({ measure }) => measure === groups[0]?.measure)) return null;
  return { kind: "pieces", at: groups.findIndex(({ measure }) => measure === "pieces") };
}

/** From the first total on as many as can cover the same, then from the next on. */
function* inStretches(groups: readonly MeasuredGroup[], alone: readonly Addition[]): Stepwise<readonly Addition[]> {
  const additions: Addition[] = [];
  while (additions.length < alone.length) {
    const from = additions.length;
    let common: CommonCover | null = null;
    let end = from + 1;
    for (let to = from + 2; to <= alone.length; to += 1) {
      if (obstacleIn(groups.slice(from, to)) !== null) break;
      const longer = yield* commonCover(alone.slice(from, to));
      if (longer.kind !== "common") break;
      common = longer;
      end = to;
    }
    const stretch = alone.slice(from, end);
    additions.push(...(common === null ? stretch : yield* under(common, stretch)));
  }
  return additions;
}
