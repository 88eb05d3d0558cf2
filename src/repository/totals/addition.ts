import type { SeizureGrouping } from "../../model/seizure-grouping.js";
import { type CoverCells, cellsOf } from "./cells.js";
import { addingAll, choose, type Chosen } from "./choose.js";
import { chooseApart } from "./choose-apart.js";
import type { CommonCover } from "./common-cover.js";
import type { Figure } from "./figure.js";
import type { MeasuredGroup } from "./group.js";

/** What is added for one total. What it covers is worked out when it is asked for: few totals are compared. */
export class Addition implements Chosen {
  #cells: CoverCells | undefined;
  #cover: string | undefined;

  private constructor(
    readonly group: MeasuredGroup,
    readonly by: ReadonlySet<SeizureGrouping>,
    readonly added: ReadonlySet<Figure>,
    readonly rivalOf: Chosen["rivalOf"],
  ) {}

  /** The most that can be added, whatever others cover. */
  static alone(group: MeasuredGroup, by: ReadonlySet<SeizureGrouping>): Addition {
    const { added, rivalOf } = chooseApart(group.figures, group.scope);
    return new Addition(group, by, added, rivalOf);
  }

  /** Only what is in some cells. */
  under({ keys }: CommonCover): Addition {
    const { added, rivalOf } = addingAll(new Set(keys.flatMap((key) => this.cells.get(key)?.figures ?? [])));
    const addition = new Addition(this.group, this.by, added, rivalOf);
    addition.#cells = this.cells;
    return addition;
  }

  /** All that figures of the total cover, added or not. Single seizures cover nothing that another total could too. */
  get cells(): CoverCells {
    return (this.#cells ??= this.group.scope === "incident" ? new Map() : cellsOf(this.group.figures, this.by));
  }

  /** The same for two totals that cover the same. */
  get cover(): string {
    return (this.#cover ??= this.#coverOf([...this.added]));
  }

  #coverOf(added: readonly Figure[]): string {
    const { figures, scope } = this.group;
    if (scope === "incident") return uniqueCover([...choose(figures, scope).added]);
    const undated = added.every(({ isDated }) => isDated) ? [] : this.#undated();
    const cells = added.length === this.group.figures.length ? this.cells : cellsOf(added, this.by);
    return [...[...cells.keys()].sort(), ...(undated.length === 0 ? [] : [uniqueCover(undated)])].join("\n\n");
  }

  /** In the order in which choosing all together adds them. */
  #undated(): Figure[] {
    const { figures, scope } = this.group;
    return [...choose(figures, scope).added].filter(({ isDated }) => !isDated);
  }
}

/** What is of no known part of its time, or may be of any time, is covered by nothing else. */
const uniqueCover = (figures: readonly Figure[]): string => figures.map(({ seizure }) => seizure.id).join("\n");
