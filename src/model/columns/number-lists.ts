import { IntegerColumn } from "./integer-column.js";

/** Lists of numbers, which have numbers themselves. Of one whose items follow each other only the first is kept. */
export class NumberLists {
  readonly lengths = new IntegerColumn();
  /** The first item; below zero, -1 less where the items begin among all that are written out. */
  readonly starts = new IntegerColumn();
  readonly writtenOut = new IntegerColumn();

  /** Gives the number of the list. */
  add(items: readonly number[]): number {
    this.lengths.add(items.length);
    const first = items[0] ?? 0;
    if (items.every((item, place) => item === first + place)) return this.starts.add(first);
    const number = this.starts.add(-1 - this.writtenOut.length);
    for (const item of items) this.writtenOut.add(item);
    return number;
  }

  lengthOf(list: number): number {
    return this.lengths.at(list);
  }

  at(list: number, place: number): number {
    const start = this.starts.at(list);
    return start < 0 ? this.writtenOut.at(-1 - start + place) : start + place;
  }

  itemsOf(list: number): number[] {
    return Array.from({ length: this.lengthOf(list) }, (_each, place) => this.at(list, place));
  }
}
