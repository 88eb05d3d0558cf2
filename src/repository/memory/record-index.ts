import type { Order } from "../../model/order.js";
import type { Position } from "../position.js";
import { portionsOf, type Stepwise } from "../stepwise.js";
import type { Found, IndexedCondition } from "./indexed-condition.js";
import type { Orders } from "./orders.js";
import { isById, sequenceName, type Sequences } from "./sequences.js";

interface Indexed<Item> {
  readonly condition: IndexedCondition<Item, unknown>;
  readonly find: (value: unknown) => Found<Item>;
}

interface Wanted<Item> {
  readonly found: Found<Item>;
  matches(this: void, item: Item): boolean;
}

interface Parts<Item> {
  readonly items: readonly Item[];
  readonly orders: Orders<Item>;
  readonly sequences: Sequences;
  readonly conditions: ReadonlyMap<string, Indexed<Item>>;
  readonly places: ReadonlyMap<Item, number>;
}

/** The records of one type with an index for every filter and every order that the schema offers on them. */
export class RecordIndex<Item extends { readonly id: string }> {
  /** In the order of their ids. */
  readonly items: readonly Item[];
  readonly #orders: Orders<Item>;
  readonly #sequences: Sequences;
  readonly #conditions: ReadonlyMap<string, Indexed<Item>>;
  readonly #places: ReadonlyMap<Item, number>;
  readonly #known = new Map<string, Ordered<Item>>();

  private constructor({ items, orders, sequences, conditions, places }: Parts<Item>) {
    this.items = items;
    this.#orders = orders;
    this.#sequences = sequences;
    this.#conditions = conditions;
    this.#places = places;
  }

  /** `items` stand in the order of their ids; `declared` is the row of the type in the table of filters. */
  static *of<Item extends { readonly id: string }>(
    items: readonly Item[],
    declared: object,
    orders: Orders<Item>,
    sequences: Sequences,
  ): Stepwise<RecordIndex<Item>> {
    const conditions = new Map<string, Indexed<Item>>();
    for (const [name, condition] of entriesOf<IndexedCondition<Item, unknown>>(declared))
      conditions.set(name, { condition, find: yield* condition.index(items) });
    const places = new Map<Item, number>();
    for (const some of portionsOf(items)) {
      for (const item of some) places.set(item, places.size);
      yield;
    }
    return new RecordIndex({ items, orders, sequences, conditions, places });
  }

  /** Where each record stands under an order. */
  positionUnder({ field }: Order): (item: Item) => Position {
    const keyOf = this.#orders[field];
    return (item) => ({ key: keyOf?.(item) ?? null, id: item.id });
  }

  /**
   * Finds those of a list, which stands in the order of ids, or of all records, that meet every condition, in order. Made
   * once for many lists: the indexes are asked once, and each list is gone through or looked up, whichever is less.
   */
  selection(filter: object, order: Order): (within: readonly Item[] | null) => readonly Item[] {
    const wanted = this.#wanted(filter).sort((a, b) => a.found.size - b.found.size);
    const [smallest, ...others] = wanted;
    if (smallest === undefined)
      return (within) => (within === null ? this.#whole(order) : this.#inOrder(within, order, true));
    let found: readonly Item[] | null = null;
    return (within) => {
      if (within !== null && within.length <= smallest.found.size)
        return this.#inOrder(meeting(wanted, within), order, true);
      found ??= meeting(others, smallest.found.items());
      if (within === null) return this.#inOrder(found, order, smallest.found.inIdOrder);
      const members = new Set(within);
      const left = found.filter((item) => members.has(item));
      return this.#inOrder(left, order, smallest.found.inIdOrder);
    };
  }

  #wanted(filter: object): Wanted<Item>[] {
    return entriesOf<unknown>(filter).flatMap(([name, value]) => {
      if (name === "or" && Array.isArray(value)) return this.#any(value.map((each: object) => this.#wanted(each)));
      const condition = this.#conditions.get(name);
      if (condition === undefined || value === undefined || value === null) return [];
      return { found: condition.find(value), matches: (item) => condition.condition.matches(item, value) };
    });
  }

  /** Those that meet all conditions of at least one alternative. */
  #any(alternatives: readonly (readonly Wanted<Item>[])[]): Wanted<Item> {
    const found = alternatives.map((wanted) => foundBy(wanted, this.items));
    return {
      found: {
        size: found.reduce((sum, { size }) => sum + size, 0),
        inIdOrder: false,
        items: () => [...new Set(found.flatMap((each) => each.items()))],
      },
      matches: (item) => alternatives.some((wanted) => wanted.every(({ matches }) => matches(item))),
    };
  }

  #whole(order: Order): readonly Item[] {
    return isById(order) ? this.items : this.#ordered(order).items;
  }

  #ordered(order: Order): Ordered<Item> {
    const name = sequenceName(order);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const ordered = orderedBy(this.#sequences[name], this.items);
    this.#known.set(name, ordered);
    return ordered;
  }

  /** Some records in an order, by their ranks in it: numbers sort many times as fast as what they stand for. */
  #inOrder(items: readonly Item[], order: Order, inIdOrder: boolean): readonly Item[] {
    if (inIdOrder && isById(order)) return items;
    const { items: all, ranks } = this.#ordered(order);
    const sorted = Int32Array.from(items, (item) => ranks[this.#places.get(item) ?? 0] ?? 0).sort();
    return Array.from(sorted, (rank) => all[rank]).filter((item) => item !== undefined);
  }
}

/** What meets several conditions, found by the rarest of them; everything when there is none. */
function foundBy<Item>(wanted: readonly Wanted<Item>[], all: readonly Item[]): Found<Item> {
  const [rarest, ...others] = [...wanted].sort((a, b) => a.found.size - b.found.size);
  if (rarest === undefined) return { size: all.length, inIdOrder: true, items: () => all };
  return { ...rarest.found, items: () => meeting(others, rarest.found.items()) };
}

/** All records in an order, and for each place in the order of ids the place in this one. */
interface Ordered<Item> {
  readonly items: readonly Item[];
  readonly ranks: Int32Array;
}

function orderedBy<Item>(sequence: Int32Array | undefined, all: readonly Item[]): Ordered<Item> {
  const places = sequence ?? Int32Array.from(all.keys());
  const items: Item[] = [];
  const ranks = new Int32Array(all.length);
  places.forEach((place, rank) => {
    const item = all[place];
    if (item !== undefined) items.push(item);
    ranks[place] = rank;
  });
  return { items: Object.freeze(items), ranks };
}

/** The entries of a table whose rows the compiler knows one by one. */
const entriesOf = <Row>(table: object): [string, Row][] => Object.entries<Row>({ ...table });

const meeting = <Item>(conditions: readonly Wanted<Item>[], items: readonly Item[]): readonly Item[] =>
  conditions.length === 0 ? items : items.filter((item) => conditions.every(({ matches }) => matches(item)));
