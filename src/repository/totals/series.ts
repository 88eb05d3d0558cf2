import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { type Cells, cellsOf } from "./cells.js";
import { choose, type Chosen } from "./choose.js";
import { type CommonCover, commonCover, type NoCommonCover } from "./common-cover.js";
import { Counted } from "./counted.js";
import type { Figure } from "./figure.js";
import type { Measured } from "./group.js";

/** What is added for one total. */
export interface Addition extends Chosen {
  /** The same for two totals that cover the same. */
  readonly cover: string;
  /** All that figures of the total cover, added or not. */
  readonly cells: Cells;
}

export interface Series {
  readonly by: ReadonlySet<SeizureGrouping>;
  readonly groups: readonly Measured[];
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
export function seriesOf(groups: readonly Measured[], by: ReadonlySet<SeizureGrouping>): Series {
  const alone = groups.map((each) => aloneOf(each, by));
  if (alone.length < 2) return { by, groups, additions: alone, obstacle: null };
  const strange = obstacleIn(groups);
  const all = strange === null ? commonCover(alone) : null;
  if (all?.kind === "common") return { by, groups, additions: underCommon(alone, all), obstacle: null };
  const additions = by.has("year") ? inStretches(groups, alone) : alone;
  const isCommon = strange === null && additions.every(({ cover }) => cover === additions[0]?.cover);
  return { by, groups, additions, obstacle: isCommon ? null : (strange ?? all) };
}

/** The most that can be added, whatever others cover. */
function aloneOf({ figures, scope }: Measured, by: ReadonlySet<SeizureGrouping>): Addition {
  const chosen = choose(figures, scope);
  if (scope === "incident") return { ...chosen, cover: uniqueCover(chosen.added), cells: new Map() };
  const cells = cellsOf(figures, by);
  const isAll = chosen.added.length === figures.length;
  const undated = chosen.added.filter(({ isDated }) => !isDated);
  const covered = isAll ? cells : cellsOf(chosen.added, by);
  return { ...chosen, cover: coverOf(covered.keys(), undated), cells };
}

const coverOf = (keys: Iterable<string>, undated: readonly Figure[]): string =>
  [...[...keys].sort(), ...(undated.length === 0 ? [] : [uniqueCover(undated)])].join("\n\n");

/** Single seizures cover nothing that another total could cover too, nor does what may be of any time. */
const uniqueCover = (figures: readonly Figure[]): string => figures.map(({ seizure }) => seizure.id).join("\n");

function obstacleIn(groups: readonly Measured[]): Obstacle | null {
  const incidents = groups.findIndex(({ scope }) => scope === "incident");
  if (incidents >= 0) return { kind: "incidents", at: incidents };
  if (groups.every(({ measure }) => measure === groups[0]?.measure)) return null;
  return { kind: "pieces", at: groups.findIndex(({ measure }) => measure === "pieces") };
}

function underCommon(alone: readonly Addition[], { keys }: CommonCover): Addition[] {
  const cover = coverOf(keys, []);
  return alone.map(({ cells }) => {
    const added = keys.flatMap((key) => cells.get(key)?.figures ?? []);
    const counted = new Counted();
    for (const figure of added) counted.add(figure);
    return { added, counted, cover, cells };
  });
}

/** From the first total on as many as can cover the same, then from the next on. */
function inStretches(groups: readonly Measured[], alone: readonly Addition[]): readonly Addition[] {
  const additions: Addition[] = [];
  while (additions.length < alone.length) {
    const from = additions.length;
    let best: readonly Addition[] = alone.slice(from, from + 1);
    for (let to = from + 2; to <= alone.length; to += 1) {
      if (obstacleIn(groups.slice(from, to)) !== null) break;
      const stretch = alone.slice(from, to);
      const common = commonCover(stretch);
      if (common.kind !== "common") break;
      best = underCommon(stretch, common);
    }
    additions.push(...best);
  }
  return additions;
}
