import type { Piece } from "../source-map.js";

const enum Mark {
  Kept,
  LeftOut,
  Replaced,
}

/** What is kept of a text, told in any order: marks are known as such when their partners are found behind them. */
export class Kept {
  readonly #text: string;
  readonly #marks: Uint8Array;
  readonly #replaced = new Map<number, { readonly end: number; readonly instead: string }>();
  /** How many stretches begin and end at a place, for stretches lie inside each other. */
  readonly #stretches = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    this.#marks = new Uint8Array(text.length);
  }

  isLeftOut(at: number): boolean {
    return this.#marks[at] === Mark.LeftOut;
  }

  /** Leaves out a mark or an address; no two of them share a place. */
  leaveOut(start: number, end: number): void {
    this.#marks.fill(Mark.LeftOut, start, end);
  }

  /** Leaves out a stretch with all that was said of its parts. */
  leaveOutAll(start: number, end: number): void {
    this.#stretches.set(start, (this.#stretches.get(start) ?? 0) + 1);
    this.#stretches.set(end, (this.#stretches.get(end) ?? 0) - 1);
  }

  replace(start: number, end: number, instead: string): void {
    this.leaveOut(start, end);
    this.#marks[start] = Mark.Replaced;
    this.#replaced.set(start, { end, instead });
  }

  *pieces(): Iterable<Piece> {
    const bounds = [...this.#stretches].sort(([one], [other]) => one - other);
    let depth = 0;
    let reached = 0;
    for (const [bound, change] of bounds) {
      if (depth === 0) yield* this.#between(reached, bound);
      reached = bound;
      depth += change;
    }
    yield* this.#between(reached, this.#text.length);
  }

  *#between(from: number, to: number): Iterable<Piece> {
    for (let at = from; at < to;) {
      const start = at;
      while (at < to && this.#marks[at] === Mark.Kept) at += 1;
      if (at > start) yield { start, end: at };
      const replaced = this.#marks[at] === Mark.Replaced && at < to ? this.#replaced.get(at) : undefined;
      if (replaced !== undefined) {
        yield { start: at, end: Math.min(replaced.end, to), instead: replaced.instead };
        at = Math.min(replaced.end, to);
      } else if (at < to) at += 1;
    }
  }
}
