import { groupedBy } from "../../../documents/grouped-by.js";

/** With so many of those that share its key an item is compared at most: a key that thousands share says little. */
const mostNeighbours = 20;

/** The pairs of items that share a key, each once, in the order of the items. Grows with the items, not with their square. */
export function* pairsByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Iterable<readonly [Item, Item]> {
  const keyed = items.flatMap((item, index) => [...new Set(keysOf(item))].map((key) => ({ key, item, index })));
  const seen = new Set<number>();
  for (const block of groupedBy(keyed, ({ key }) => key).values()) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1, at + 1 + mostNeighbours)) {
        const pair = one.index * items.length + other.index;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one.item, other.item];
      }
    }
  }
}
