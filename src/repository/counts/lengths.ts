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
  /** Their different lengths, the longest first; without that of empty lists. */
  readonly lengths: Int32Array;
  /** How many lists have each length. */
  readonly counts: Int32Array;
  /** In how many of the lists one item stands at most. */
  readonly mostLists: number;
}

/** Lists of the same length: where they stand among all, the longest first, and what those before them hold together. */
interface Alike {
  readonly length: number;
  readonly before: number;
  readonly end: number;
  readonly itemsBefore: number;
}

/** How long the lists of one field are in a snapshot: what bounds an answer before anything of it is made. */
export class Lengths {
  readonly #alike: readonly Alike[];
  readonly #mostLists: number;

  constructor({ lengths, counts, mostLists }: CountedLists) {
    const alike: Alike[] = [];
    let before = 0;
    let itemsBefore = 0;
    lengths.forEach((length, place) => {
      const end = before + (counts[place] ?? 0);
      alike.push({ length, before, end, itemsBefore });
      itemsBefore += length * (end - before);
      before = end;
    });
    this.#alike = alike;
    this.#mostLists = mostLists;
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
    const longer = this.#alike[countWhile(this.#alike, ({ length }) => length > page) - 1]?.end ?? 0;
    const cut = Math.min(lists, longer);
    return (cut === 0 ? 0 : cut * page) + this.#whole(lists) - this.#whole(cut);
  }

  /** What the longest lists hold together. */
  #whole(lists: number): number {
    const all = this.#alike;
    const last =
      all[
        Math.min(
          countWhile(all, ({ end }) => end < lists),
          all.length - 1,
        )
      ];
    return last === undefined ? 0 : last.itemsBefore + (Math.min(lists, last.end) - last.before) * last.length;
  }
}
