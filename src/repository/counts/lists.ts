import type { CountedLists } from "./lengths.js";

/** Whether an item of so short a list stands before is looked up in the list itself. */
const shortList = 16;

/** The lists of one field while they are counted. */
export class Lists {
  readonly #byLength = new Map<number, number>();
  /** Each item with in how many of the lists it stands. */
  readonly #ofItems = new Map<unknown, number>();
  #mostLists = 1;

  add(items: readonly unknown[]): void {
    this.addLength(items.length);
    const seen = items.length > shortList ? new Set() : null;
    items.forEach((item, place) => {
      if (seen === null ? items.indexOf(item) < place : seen.has(item)) return;
      seen?.add(item);
      add(this.#ofItems, item);
    });
  }

  /** Lists that have this item and no other. */
  addSingles(item: unknown, lists: number | undefined): void {
    if (lists === undefined || lists === 0) return;
    this.addLength(1, lists);
    add(this.#ofItems, item, lists);
  }

  /** So many lists of this length; in how many of them one item stands is said by itself. */
  addLength(length: number, lists = 1): void {
    if (length > 0 && lists > 0) add(this.#byLength, length, lists);
  }

  /** One item stands in so many of the lists. */
  addRepeated(lists: number): void {
    this.#mostLists = Math.max(this.#mostLists, lists);
  }

  counted(): CountedLists {
    for (const lists of this.#ofItems.values()) this.addRepeated(lists);
    return { ...descending(this.#byLength), mostLists: this.#mostLists };
  }
}

export function add<Key>(counts: Map<Key, number>, key: Key, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

export function descending(byLength: ReadonlyMap<number, number>): Omit<CountedLists, "mostLists"> {
  const lengths = Int32Array.from(byLength.keys()).sort().reverse();
  return { lengths, counts: lengths.map((length) => byLength.get(length) ?? 0) };
}
