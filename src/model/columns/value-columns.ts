import type { FactValue } from "../../vocabulary/fact-value.js";

// A code is what kind of value it is, in its lowest two bits, and above them the value itself or where it stands.
const kindBits = 2;
const kinds = { integer: 0, number: 1, text: 2, other: 3 } as const;
const integersEnd = 2 ** (31 - kindBits);

/** The values of claims by codes. Each text is kept once, however many claims have it. */
export class ValueColumns {
  readonly texts: string[] = [];
  readonly numbers: number[] = [];
  /** Lists and truth values. */
  readonly others: FactValue[] = [];
  /** While values are added: where each text stands. */
  readonly #places = new Map<string, number>();

  /** Gives the code of a value. */
  add(value: FactValue): number {
    if (typeof value === "string") return codeOf(kinds.text, this.addText(value));
    if (typeof value !== "number") return codeOf(kinds.other, this.others.push(value) - 1);
    const isShort = Number.isInteger(value) && Math.abs(value) < integersEnd && !Object.is(value, -0);
    return isShort ? codeOf(kinds.integer, value) : codeOf(kinds.number, this.numbers.push(value) - 1);
  }

  /** Gives the place of a text. */
  addText(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    this.#places.set(text, place);
    return place;
  }

  textAt(place: number): string {
    return this.texts[place] ?? "";
  }

  valueOf(code: number): FactValue {
    const place = code >> kindBits;
    switch (code & ((1 << kindBits) - 1)) {
      case kinds.integer:
        return place;
      case kinds.number:
        return this.numbers[place] ?? 0;
      case kinds.text:
        return this.textAt(place);
      default:
        return this.others[place] ?? "";
    }
  }
}

const codeOf = (kind: number, value: number): number => (value << kindBits) | kind;
