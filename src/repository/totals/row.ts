import type { Figure } from "./figure.js";
import { countWhile } from "../../documents/count-while.js";

/** So many are moved at most to make room for one. */
const longestBlock = 256;

/** The figures of one place and substance, of which no two overlap, in the order of time; in blocks, as a row may be long. */
export class Row {
  readonly #blocks: Figure[][] = [[]];

  add(figure: Figure): void {
    const place = Math.max(0, countWhile(this.#blocks, (block) => startOfBlock(block) <= figure.period.min) - 1);
    const block = this.#blocks[place] ?? [];
    block.splice(
      countWhile(block, ({ period }) => period.min <= figure.period.min),
      0,
      figure,
    );
    if (block.length > longestBlock) this.#blocks.splice(place + 1, 0, block.splice(longestBlock / 2));
  }

  /** The last figure that begins at a time or before it. */
  lastStartingBy(time: number): Figure | undefined {
    const block = this.#blocks[countWhile(this.#blocks, (some) => startOfBlock(some) <= time) - 1];
    return block?.[countWhile(block, ({ period }) => period.min <= time) - 1];
  }

  figures(): Figure[] {
    return this.#blocks.flat();
  }
}

const startOfBlock = ([first]: readonly Figure[]): number => first?.period.min ?? Infinity;
