import type { Piece } from "../source-map.js";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** By which sentences know an item of a list. */
const itemMark = "• ";

/** Collects the lines of blocks, and makes pieces of them with a blank line between each two blocks. */
export class BlockPieces {
  readonly pieces: Piece[] = [];
  readonly #text: string;
  #lines: Stretch[] = [];
  #mark: Stretch | null = null;
  #reached = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether another line may go on with a paragraph. */
  get isOpen(): boolean {
    return this.#lines.length > 0;
  }

  /** The block to come is an item of a list. */
  mark(start: number, end: number): void {
    this.#mark = { start, end };
  }

  add(start: number, end: number): void {
    this.#lines.push({ start, end });
  }

  addAlone(start: number, end: number): void {
    this.close();
    const words = this.#text.slice(start, end);
    const first = start + words.length - words.trimStart().length;
    this.add(first, first + words.trim().length);
    this.close();
  }

  lastLine(): Stretch {
    return this.#lines.at(-1) ?? { start: this.#reached, end: this.#reached };
  }

  takeLastLine(): void {
    this.#lines.pop();
    this.close();
  }

  /** At a blank line, behind which an item without words is over too. */
  end(): void {
    this.close();
    this.#mark = null;
  }

  close(): void {
    const [first] = this.#lines.filter(({ start, end }) => end > start);
    if (first === undefined) {
      this.#lines = [];
      return;
    }
    const start = this.#mark?.start ?? first.start;
    if (this.pieces.length > 0) this.pieces.push({ start: this.#reached, end: start, instead: "\n\n" });
    if (this.#mark !== null) this.pieces.push({ start, end: first.start, instead: itemMark });
    this.#reached = first.start;
    for (const line of this.#lines) {
      if (line.end <= line.start) continue;
      if (line !== first) this.pieces.push({ start: this.#reached, end: line.start, instead: "\n" });
      this.pieces.push({ start: line.start, end: line.end });
      this.#reached = line.end;
    }
    this.#lines = [];
    this.#mark = null;
  }
}
