import type { Order } from "../../model/order.js";
import type { Page, PageAsk, ValueCount } from "../page.js";
import type { Position } from "../position.js";
import { countedBy } from "./counted-by.js";
import { comparePositions, orderById } from "./positions.js";
import { countWhile } from "../../documents/count-while.js";

/** How the items of a list stand: in which order, and where each. */
export interface Ordering<Item> {
  readonly order: Order | null;
  positionOf(this: void, item: Item): Position;
  /** Where the record stands, or would stand, that the page is to be around; null when there is no such record. */
  readonly around?: Position | null;
}

/** A page whose positions are worked out when somebody first asks for them. */
class MemoryPage<Item> implements Page<Item> {
  readonly #positionOf: (item: Item) => Position;
  #positions: readonly Position[] | undefined;

  constructor(
    readonly all: readonly Item[],
    readonly nodes: readonly Item[],
    readonly hasPrevious: boolean,
    readonly hasNext: boolean,
    readonly total: number | null,
    positionOf: (item: Item) => Position,
  ) {
    this.#positionOf = positionOf;
  }

  get positions(): readonly Position[] {
    this.#positions ??= this.nodes.map(this.#positionOf);
    return this.#positions;
  }

  counts(field: string): readonly ValueCount[] {
    return countedBy(this.all, field);
  }
}

/** A page of items that stand in order. */
export function pageOf<Item>(items: readonly Item[], ask: PageAsk, ordering: Ordering<Item>): Page<Item> {
  if (ask.around !== null) return pageAround(items, ask, ordering);
  const { first, last, after, before, total } = ask;
  const { order, positionOf } = ordering;
  const compare = comparePositions(order ?? orderById);
  const start = after === null ? 0 : countWhile(items, (item) => compare(positionOf(item), after) <= 0);
  const end =
    before === null
      ? items.length
      : Math.max(
          start,
          countWhile(items, (item) => compare(positionOf(item), before) < 0),
        );
  const from = last === null ? start : Math.max(start, end - last);
  const to = first === null ? end : Math.min(end, from + first);
  const nodes = from === 0 && to === items.length ? items : items.slice(from, to);
  return new MemoryPage(items, nodes, from > 0, to < items.length, total ? items.length : null, positionOf);
}

/** The page in which an item has as many before it as after it, as far as the list goes; an empty page without the item. */
function pageAround<Item>(
  items: readonly Item[],
  { first, total }: PageAsk,
  { order, positionOf, around = null }: Ordering<Item>,
): Page<Item> {
  const compare = comparePositions(order ?? orderById);
  const place = around === null ? 0 : countWhile(items, (item) => compare(positionOf(item), around) < 0);
  const found = items[place];
  const isThere = around !== null && found !== undefined && positionOf(found).id === around.id;
  const size = Math.min(isThere ? (first ?? items.length) : 0, items.length);
  const from = Math.max(0, Math.min(place - Math.floor((size - 1) / 2), items.length - size));
  const to = from + size;
  const nodes = items.slice(from, to);
  return new MemoryPage(
    items,
    nodes,
    isThere && from > 0,
    isThere && to < items.length,
    total ? items.length : null,
    positionOf,
  );
}
