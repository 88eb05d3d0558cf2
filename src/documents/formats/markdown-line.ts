/** Lists and quotations inside each other; what lies deeper is text. A bound keeps reading linear. */
export const deepest = 20;

/** A line whose marks are passed one by one. */
export class Line {
  at: number;
  /** How many quotations it is in. */
  depth = 0;
  /** The column of its first mark or word, from the beginning of the line and inside its quotations. */
  lead = 0;
  indent = 0;
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.at = start;
    this.#passBlanks();
    this.lead = this.indent;
  }

  passQuotes(most: number): void {
    while (this.depth < most && this.at < this.#end && this.#text.charAt(this.at) === ">") {
      this.at += 1;
      this.depth += 1;
      this.indent = this.#text.charAt(this.at) === " " ? -1 : 0;
      this.#passBlanks();
    }
  }

  /** Passes a mark and the blanks behind it; returns the column of what follows. */
  pass(length: number): number {
    const marked = this.indent + length;
    this.at += length;
    this.indent = marked;
    this.#passBlanks();
    // What stands five columns behind the mark is code in the item.
    return this.at >= this.#end || this.indent - marked > 4 ? marked + 1 : this.indent;
  }

  #passBlanks(): void {
    for (; this.at < this.#end; this.at += 1) {
      const unit = this.#text.charCodeAt(this.at);
      if (unit === 32) this.indent += 1;
      else if (unit === 9) this.indent += 4 - (Math.max(this.indent, 0) % 4);
      else break;
    }
  }
}
