import type { Order } from "../../model/order.js";
import { byCodeUnits } from "../names.js";
import type { Found, Narrowing } from "./narrowing.js";
import type { OrderKey, Orders } from "./orders.js";

/** Where a record stands: its key under the order, then its id. */
export interface Standing {
  readonly key: OrderKey;
  readonly id: string;
}

export const orderById: Order = { field: "id" };
const isById = ({ field, direction }: Order): boolean => field === "id" && direction !== "desc";

/** Which of two places comes first. Nothing equals a place but itself, so that a cursor is a key and no offset. */
export const compareStandings =
  ({ direction }: Order) =>
  (a: Standing, b: Standing): number => {
    if (a.key === b.key) return byCodeUnits(a.id, b.id);
    if (a.key === null) return 1;
    if (b.key === null) return -1;
    const ascending =
      typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : byCodeUnits(String(a.key), String(b.key));
    return direction === "desc" ? -ascending : ascending;
  };

interface Indexed<Item> {
  readonly narrowing: Narrowing<Item, unknown>;
  readonly find: (value: unknown) => Found<Item>;
}

interface Wanted<Item> {
  readonly found: Found<Item>;
  matches(this: void, item: Item): boolean;
}

/** The records of one type with an index for every filter and every order that the schema offers on them. */
export class RecordIndex<Item extends { readonly id: string }> {
  readonly #conditions: ReadonlyMap<string, Indexed<Item>>;
  readonly #keys: ReadonlyMap<string, ReadonlyMap<Item, OrderKey>>;
  readonly #wholeInOrder = new Map<string, readonly Item[]>();

  /** `items` stand in the order of their ids; `narrowings` is the row of the type in the table of filters. */
  constructor(
    readonly items: readonly Item[],
    narrowings: object,
    orders: Orders<Item>,
  ) {
    this.#conditions = new Map(
      entriesOf<Narrowing<Item, unknown>>(narrowings).map(([name, narrowing]) => [
        name,
        { narrowing, find: narrowing.index(items) },
      ]),
    );
    this.#keys = new Map(
      Object.entries(orders).map(([field, keyOf]) => [field, new Map(items.map((item) => [item, keyOf(item)]))]),
    );
  }

  /** Where each record stands under an order. */
  standing({ field }: Order): (item: Item) => Standing {
    const keys = this.#keys.get(field);
    return (item) => ({ key: keys?.get(item) ?? null, id: item.id });
  }

  /**
   * Those of `within`, a list in the order of ids, or of all, that meet every condition, in order. The condition that
   * leaves the fewest is asked of its index, the others of what it leaves.
   */
  select(within: readonly Item[] | null, filter: object, order: Order): readonly Item[] {
    const wanted = this.#wanted(filter);
    if (wanted.length === 0)
      return within === null ? this.#whole(order) : isById(order) ? within : this.#inOrder(within, order);
    const [narrowest, ...others] = [...(within === null ? [] : [listed(within)]), ...wanted].sort(
      (a, b) => a.found.size - b.found.size,
    );
    if (narrowest === undefined) return [];
    const { found } = narrowest;
    const left =
      others.length === 0
        ? found.items()
        : found.items().filter((item) => others.every(({ matches }) => matches(item)));
    return found.inIdOrder && isById(order) ? left : this.#inOrder(left, order);
  }

  #wanted(filter: object): Wanted<Item>[] {
    return entriesOf<unknown>(filter).flatMap(([name, value]) => {
      const condition = this.#conditions.get(name);
      if (condition === undefined || value === undefined || value === null) return [];
      return { found: condition.find(value), matches: (item) => condition.narrowing.matches(item, value) };
    });
  }

  #whole(order: Order): readonly Item[] {
    if (isById(order)) return this.items;
    const name = `${order.field} ${order.direction ?? "asc"}`;
    const known = this.#wholeInOrder.get(name);
    if (known !== undefined) return known;
    const sorted = Object.freeze(this.#inOrder(this.items, order));
    this.#wholeInOrder.set(name, sorted);
    return sorted;
  }

  #inOrder(items: readonly Item[], order: Order): readonly Item[] {
    const standing = this.standing(order);
    const compare = compareStandings(order);
    return items
      .map((item) => ({ item, at: standing(item) }))
      .sort((a, b) => compare(a.at, b.at))
      .map(({ item }) => item);
  }
}

/** The entries of a table whose rows the compiler knows one by one. */
const entriesOf = <Row>(table: object): [string, Row][] => Object.entries<Row>({ ...table });

/** A list of records in the order of their ids as one more condition: to be in it. */
function listed<Item>(items: readonly Item[]): Wanted<Item> {
  const members = new Set(items);
  return { found: { size: items.length, inIdOrder: true, items: () => items }, matches: (item) => members.has(item) };
}
