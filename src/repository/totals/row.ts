import type { Interval } from "../../vocabulary/edtf.js";
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

  /** All that share an instant with a time, the last first. */
  *meeting({ min, max }: Interval): Generator<Figure> {
    let place = countWhile(this.#blocks, (some) => startOfBlock(some) <= max) - 1;
    for (; place >= 0; place -= 1) {
      const block = this.#blocks[place] ?? [];
      for (let at = countWhile(block, ({ period }) => period.min <= max) - 1; at >= 0; at -= 1) {
        const figure = block[at];
        if (figure === undefined || figure.period.max < min) return;
        yield figure;
      }
    }
  }

  remove(figure: Figure): void {
    for (let place = this.#blocks.length - 1; place >= 0; place -= 1) {
      const block = this.#blocks[place] ?? [];
      if (startOfBlock(block) > figure.period.min) continue;
      const at = block.indexOf(figure);
      if (at < 0) continue;
      block.splice(at, 1);
      if (block.length === 0 && this.#blocks.length > 1) this.#blocks.splice(place, 1);
      return;
    }
  }

  figures(): Figure[] {
    return this.#blocks.flat();
  }
}

const startOfBlock = ([first]: readonly Figure[]): number => first?.period.min ?? Infinity;
