import { countWhile } from "../../documents/count-while.js";
/** Objects of one type in an answer: how many there can be, and how often one and the same can stand among them. */
export interface Crowd {
  readonly count: number;
  readonly times: number;
}

export const oneObject: Crowd = { count: 1, times: 1 };
export const nobody: Crowd = { count: 0, times: 0 };

/** The lists of one field, as plain data that one thread can hand to another. */
export interface CountedLists {
  /** Their lengths, the longest first; without those of empty lists. */
  readonly descending: Int32Array;
  /** In how many of the lists one item stands at most. */
  readonly mostLists: number;
}

/** How long the lists of one field are in a snapshot: what bounds an answer before anything of it is made. */
export class Lengths {
  readonly #descending: Int32Array;
  readonly #mostLists: number;
  /** What the longest lists hold together: of none, of one, of two. */
  readonly #sums: Float64Array;

  constructor({ descending, mostLists }: CountedLists) {
    this.#descending = descending;
    this.#mostLists = mostLists;
    this.#sums = new Float64Array(descending.length + 1);
    descending.forEach((length, index) => (this.#sums[index + 1] = (this.#sums[index] ?? 0) + length));
  }

  /** In how many lists one item stands at most. */
  get mostLists(): number {
    return this.#mostLists;
  }

  /** The most items that the lists of these parents can hold, when each list gives a page. */
  of({ count, times }: Crowd, page = Infinity): Crowd {
    if (count === 0) return nobody;
    // The dearest case: the parents with the longest lists, each as often as one can stand in the answer.
    const different = Math.floor(count / times);
    const whole = this.#longest(different, page);
    const rest = count - different * times;
    const items = times * whole + rest * (this.#longest(different + 1, page) - whole);
    return { count: items, times: Math.min(items, times * this.#mostLists) };
  }

  /** What the longest lists hold together, when each gives a page. */
  #longest(lists: number, page: number): number {
    const some = Math.min(lists, this.#descending.length);
    const cut = Math.min(some, this.#longerThan(page));
    return (cut === 0 ? 0 : cut * page) + (this.#sums[some] ?? 0) - (this.#sums[cut] ?? 0);
  }

  #longerThan(page: number): number {
    return countWhile(this.#descending, (length) => length > page);
  }
}
