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
  return [
    ...groupedBy(
      items.map((item, index) => ({ item, root: root(index) })),
      ({ root: group }) => String(group),
    ).values(),
  ].map((group) => group.map(({ item }) => item));
}

export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
