import { addTo } from "../../documents/grouped-by.js";

/** Puts together items that share any key: A with B by a name, B with C by an acronym, so A, B and C. */
export function clustersByKeys<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const parents = items.map((_item, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  const firstByKey = new Map<string, number>();
  items.forEach((item, index) => {
    for (const key of keysOf(item)) {
      const first = firstByKey.get(key);
      if (first === undefined) firstByKey.set(key, index);
      else parents[root(index)] = root(first);
    }
  });
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => {
    addTo(groups, root(index), item);
  });
  return [...groups.values()];
}
