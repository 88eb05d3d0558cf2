import type { Order } from "../../model/order.js";
import type { Page, PageAsk, ValueCount } from "../page.js";
import type { Position } from "../position.js";
import { byCodeUnits } from "../assembly/names.js";
import { valuesAt } from "../types/field-path.js";
import { comparePositions, orderById } from "./positions.js";
import { countWhile } from "../../documents/count-while.js";

/** How the items of a list stand: in which order, and where each. */
export interface Ordering<Item> {
  readonly order: Order | null;
  positionOf(this: void, item: Item): Position;
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

function countedBy(items: readonly unknown[], field: string): ValueCount[] {
  const read = valuesAt([field]);
  const counts = new Map<string | null, number>();
  for (const item of items) {
    const values = typeof item === "object" && item !== null ? new Set(read(item).map(String)) : new Set<string>();
    for (const value of values.size === 0 ? [null] : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byCodeUnits(a.value ?? "", b.value ?? ""));
}

/** A page of items that stand in order. */
export function pageOf<Item>(
  items: readonly Item[],
  { first, last, after, before, total }: PageAsk,
  { order, positionOf }: Ordering<Item>,
): Page<Item> {
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
