import type { Order } from "../../model/order.js";
import type { Position } from "../position.js";
import { type Places, placesOf } from "./found.js";
import type { Matches } from "./matches.js";
import type { Ordered } from "./ordered.js";
import type { OrderKey } from "./orders.js";
import { comparePositions } from "./positions.js";

/** The records of a type that are wanted, in the order in which they are wanted. */
export class Selection<Item extends { readonly id: string }> {
  readonly matches: Matches;
  /** All of the type, in the order of their ids. */
  readonly #all: readonly Item[];
  readonly #order: Order;
  readonly #ordered: Ordered;
  readonly #keyOf: ((item: Item) => OrderKey) | undefined;

  constructor(
    matches: Matches,
    all: readonly Item[],
    order: Order,
    ordered: Ordered,
    keyOf: ((item: Item) => OrderKey) | undefined,
  ) {
    this.matches = matches;
    this.#all = all;
    this.#order = order;
    this.#ordered = ordered;
    this.#keyOf = keyOf;
  }

  positionOf(item: Item): Position {
    return { key: this.#keyOf?.(item) ?? null, id: item.id };
  }

  /** The record at a rank among all of the type. */
  itemAt(rank: number): Item {
    const item = this.#all[this.#ordered.placeAt(rank)];
    if (item === undefined) throw new Error(`No record has the rank ${rank}; there are ${this.#all.length}.`);
    return item;
  }

  /** How many of all records stand before a position; at it too, when that is asked. */
  ranksUpTo(position: Position, orAt: boolean): number {
    const compare = comparePositions(this.#order);
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const compared = compare(this.positionOf(this.itemAt(middle)), position);
      if (compared < 0 || (orAt && compared === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  items(): readonly Item[] {
    const { numbers, from, to } = this.matches.all();
    if (to - from === this.#all.length && this.#ordered.sequence === null) return this.#all;
    const items: Item[] = [];
    for (let at = from; at < to; at += 1) items.push(this.itemAt(numbers[at] ?? 0));
    return items;
  }

  /** The places of the records in the order of ids, in the order in which they are wanted. */
  places(): Places {
    const { numbers, from, to } = this.matches.all();
    if (this.#ordered.sequence === null) return { numbers, from, to };
    return placesOf(numbers.slice(from, to).map((rank) => this.#ordered.placeAt(rank)));
  }
}
