/** How many of the items, which stand in order, come before the wanted place. Binary search: deep pages cost what first pages cost. */
export function countWhile<Item>(items: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && comesBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
