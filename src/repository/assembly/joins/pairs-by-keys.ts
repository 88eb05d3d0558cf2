/** With so many of those that share its key an item is compared at most: a key that thousands share says little. */
const mostNeighbours = 20;

/**
 * The pairs of items that share a key, each once, the earlier item first. Grows with the items and their keys, not with
 * the square of the items.
 */
export function* pairsByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Iterable<readonly [Item, Item]> {
  /** By key: where the items before stand. */
  const before = new Map<string, number[]>();
  /** For each item the last one that it was paired with. */
  const pairedWith = new Int32Array(items.length).fill(-1);
  for (const [at, item] of items.entries()) {
    pairedWith[at] = at;
    for (const key of keysOf(item)) {
      const block = before.get(key);
      if (block === undefined) {
        before.set(key, [at]);
        continue;
      }
      for (let from = Math.max(0, block.length - mostNeighbours); from < block.length; from += 1) {
        const other = block[from] ?? at;
        const earlier = items[other];
        if (pairedWith[other] === at || earlier === undefined) continue;
        pairedWith[other] = at;
        yield [earlier, item];
      }
      if (block.at(-1) !== at) block.push(at);
    }
  }
}
