import type { Figure } from "./figure.js";

/** So many are moved at most to make room for one. */
const longestBlock = 256;

/** The figures of one place and substance, of which no two overlap, in the order of time; in blocks, as a row may be long. */
export class Row {
  readonly #blocks: Figure[][] = [[]];

  add(figure: Figure): void {
    const place = Math.max(0, countStartingBy(this.#blocks, startOfBlock, figure.period.min) - 1);
    const block = this.#blocks[place] ?? [];
    block.splice(countStartingBy(block, startOf, figure.period.min), 0, figure);
    if (block.length > longestBlock) this.#blocks.splice(place + 1, 0, block.splice(longestBlock / 2));
  }

  /** The last figure that begins at a time or before it. */
  lastStartingBy(time: number): Figure | undefined {
    const block = this.#blocks[countStartingBy(this.#blocks, startOfBlock, time) - 1];
    return block?.[countStartingBy(block, startOf, time) - 1];
  }

  figures(): Figure[] {
    return this.#blocks.flat();
  }
}

const startOf = ({ period }: Figure): number => period.min;
const startOfBlock = ([first]: readonly Figure[]): number => first?.period.min ?? Infinity;

/** How many of the items, which are in the order of time, begin at a time or before it. */
function countStartingBy<Item>(items: readonly Item[], start: (item: Item) => number, time: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
