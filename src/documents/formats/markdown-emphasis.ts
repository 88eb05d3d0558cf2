import type { MarkdownBlock } from "./markdown-block.js";

/** A run of marks, of which some may still find a partner. */
interface Run {
  readonly start: number;
  readonly size: number;
  readonly canBoth: boolean;
  count: number;
}

/**
 * `*words*`, `__words__` and `~~words~~`: marks open before a word and close behind one, and `_` does neither inside
 * words. A run looks no further than the last one that is open, so that each is looked at once.
 */
export class Emphasis {
  readonly #block: MarkdownBlock;
  readonly #open: Readonly<Record<string, Run[]>> = { "*": [], _: [] };
  /** Where words that may be struck out begin, by the length of their marks. */
  readonly #struck = new Map<number, number>();

  constructor(block: MarkdownBlock) {
    this.#block = block;
  }

  pass(at: number): number {
    const { text, from, to } = this.#block;
    const mark = text.charAt(at);
    let end = at + 1;
    while (end < to && text.charAt(end) === mark) end += 1;
    const before = at === from ? " " : text.charAt(at - 1);
    const after = end >= to ? " " : text.charAt(end);
    const isLeft = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const isRight = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    const canOpen = isLeft && (mark !== "_" || !isRight || isPunctuation(before));
    const canClose = isRight && (mark !== "_" || !isLeft || isPunctuation(after));
    if (mark === "~") this.#strike(at, end, canOpen, canClose);
    else
      this.#emphasise(
        mark,
        { start: at, size: end - at, count: end - at, canBoth: canOpen && canClose },
        canOpen,
        canClose,
      );
    return end;
  }

  #strike(start: number, end: number, canOpen: boolean, canClose: boolean): void {
    const size = end - start;
    if (size > 2) return;
    const opening = this.#struck.get(size);
    if (canClose && opening !== undefined) {
      this.#block.kept.leaveOutAll(opening, end);
      this.#struck.delete(size);
    } else if (canOpen) this.#struck.set(size, start);
  }

  #emphasise(mark: string, run: Run, canOpen: boolean, canClose: boolean): void {
    const { kept } = this.#block;
    const open = this.#open[mark] ?? [];
    let start = run.start;
    for (let last = open.at(-1); canClose && run.count > 0 && last !== undefined; last = open.at(-1)) {
      // "*foo**bar*": the two in the middle are no partners of the one before.
      const isOdd = (run.canBoth || last.canBoth) && (run.size + last.size) % 3 === 0 && run.size % 3 !== 0;
      if (isOdd) break;
      const count = Math.min(run.count, last.count);
      last.count -= count;
      kept.leaveOut(last.start + last.count, last.start + last.count + count);
      kept.leaveOut(start, start + count);
      start += count;
      run.count -= count;
      if (last.count === 0) open.pop();
    }
    if (canOpen && run.count > 0) open.push({ ...run, start });
  }
}

const isBlank = (character: string): boolean => /\s/.test(character);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
