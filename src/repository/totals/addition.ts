import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { type Bundle, wholeOf } from "./bundle.js";
import { type CoverCell, type CoverCells, cellsOf, coverOfCells } from "./cells.js";
import { choose, countedOf } from "./choose.js";
import { type ChosenApart, chooseApart } from "./choose-apart.js";
import type { CommonCover } from "./common-cover.js";
import type { Chosen, Figure } from "./figure.js";
import type { MeasuredGroup } from "./group.js";
import { rivalsAmong } from "./rivals.js";
import { Tally } from "./tally.js";

/** What is added for one total. What it covers is worked out when it is asked for: few totals are compared. */
export class Addition implements Chosen {
  #cells: CoverCells | undefined;
  #cover: string | undefined;
  #tally: Tally | undefined;

  private constructor(
    readonly group: MeasuredGroup,
    readonly by: ReadonlySet<SeizureGrouping>,
    readonly chosen: ChosenApart,
    /** Nothing is added of these. */
    readonly leftBundles: readonly Bundle[],
  ) {}

  /** The most that can be added, whatever others cover. */
  static alone(group: MeasuredGroup, by: ReadonlySet<SeizureGrouping>): Addition {
    return new Addition(group, by, chooseApart(group, group.scope), []);
  }

  /** Only what is in some cells. */
  under({ keys, cover }: CommonCover): Addition {
    const { cells, group, by } = this;
    const chosen = keys.flatMap((key) => cells.get(key) ?? []);
    const bundles = chosen.flatMap(({ bundle }) => bundle ?? []);
    const left = bundlesOf(cells.values());
    for (const bundle of bundles) left.delete(bundle);
    const apart = new Set([...bundles, ...left]);
    const mixed = group.bundles.filter((bundle) => !apart.has(bundle));
    const addedOthers = new Set(chosen.flatMap(({ bundle, figures }) => (bundle === null ? figures : [])));
    let added: ReadonlySet<Figure> | undefined;
    const all = {
      bundles,
      figures: [...mixed.flatMap(({ figures }) => figures), ...group.figures],
      addedOthers,
      get added() {
        return (added ??= new Set(chosen.flatMap(({ figures }) => figures)));
      },
      rivalOf: rivalsAmong(
        () => [...bundles, ...Array.from(addedOthers, (figure) => ({ first: figure, added: [figure] }))],
        (isNear) => countedOf(chosen.flatMap(({ figures }) => figures).filter(isNear)),
      ),
    };
    const addition = new Addition(group, by, all, [...left]);
    addition.#cells = cells;
    addition.#cover = cover;
    return addition;
  }

  get added(): ReadonlySet<Figure> {
    return this.chosen.added;
  }

  get rivalOf(): Chosen["rivalOf"] {
    return this.chosen.rivalOf;
  }

  /** What the figures of the group come to, those of the other scope among what is left. */
  get tally(): Tally {
    return (this.#tally ??= this.#tallied());
  }

  #tallied(): Tally {
    const { chosen, leftBundles, group } = this;
    const tally = tallyOf(chosen);
    for (const { whole } of leftBundles) tally.left.addAll(whole);
    for (const figure of group.ofOtherScope) tally.leave(figure, chosen.rivalOf(figure));
    return tally;
  }

  /** All that figures of the total cover, added or not. Single seizures cover nothing that another total could too. */
  get cells(): CoverCells {
    return (this.#cells ??= this.group.scope === "incident" ? new Map() : cellsOf(this.group, this.by));
  }

  /** The same for two totals that cover the same. */
  get cover(): string {
    return (this.#cover ??= this.#coverOf());
  }

  #coverOf(): string {
    const { group, by, chosen } = this;
    if (group.scope === "incident") return uniqueCover([...choose(wholeOf(group), group.scope).added]);
    const others = [...chosen.addedOthers];
    const isDated = others.every((figure) => figure.isDated) && chosen.bundles.every(({ first }) => first.isDated);
    const undated = isDated ? [] : this.#undated();
    const isAll = others.length === group.figures.length && chosen.bundles.length === group.bundles.length;
    const cells = isAll ? this.cells : cellsOf({ bundles: chosen.bundles, figures: others }, by);
    const known = cells.size === 0 ? [] : [coverOfCells(cells.keys())];
    return [...known, ...(undated.length === 0 ? [] : [uniqueCover(undated)])].join("\n\n");
  }

  /** In the order in which choosing all together adds them. */
  #undated(): Figure[] {
    const { group } = this;
    return [...choose(wholeOf(group), group.scope).added].filter(({ isDated }) => !isDated);
  }
}

/** What figures of one scope and measure come to of which some are chosen. */
export function tallyOf({ bundles, figures, addedOthers, rivalOf }: ChosenApart): Tally {
  const tally = new Tally();
  for (const bundle of bundles) tally.addAll(bundle.tally);
  for (const figure of figures) {
    if (addedOthers.has(figure)) tally.add(figure);
    else tally.leave(figure, rivalOf(figure));
  }
  return tally;
}

const bundlesOf = (cells: Iterable<CoverCell>): Set<Bundle> =>
  new Set([...cells].flatMap(({ bundle }) => bundle ?? []));

/** What is of no known part of its time, or may be of any time, is covered by nothing else. */
const uniqueCover = (figures: readonly Figure[]): string => figures.map(({ seizure }) => seizure.id).join("\n");
