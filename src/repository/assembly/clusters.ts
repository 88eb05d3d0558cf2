/**
 * Puts together items that share any key: A with B by a name, B with C by an acronym, so A, B and C. Keys of several
 * kinds are compared with those of their own kind.
 */
export function clustersByKeys<Item>(
  items: readonly Item[],
  ...kinds: readonly ((item: Item) => readonly string[])[]
): Item[][] {
  const parents = Int32Array.from(items, (_item, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  for (const keysOf of kinds) {
    const firstByKey = new Map<string, number>();
    items.forEach((item, index) => {
      for (const key of keysOf(item)) {
        const first = firstByKey.get(key);
        if (first === undefined) firstByKey.set(key, index);
        else parents[root(index)] = root(first);
      }
    });
  }
  const clusters: Item[][] = [];
  /** By the root of each cluster its place among the clusters, counted from 1. */
  const placeOf = new Int32Array(items.length);
  items.forEach((item, index) => {
    const at = root(index);
    const cluster = clusters[(placeOf[at] ?? 0) - 1];
    if (cluster === undefined) placeOf[at] = clusters.push([item]);
    else cluster.push(item);
  });
  return clusters;
}
