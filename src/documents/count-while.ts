/** How many of the items, which stand in order, come before the wanted place: a binary search. */
export function countWhile<Item>(items: ArrayLike<Item>, comesBefore: (item: Item) => boolean): number {
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

/** Where the last of some numbers, in ascending order, stands that is not above the limit; -1 when all are. */
export const lastNotAbove = (ascending: ArrayLike<number>, limit: number): number =>
  countWhile(ascending, (number) => number <= limit) - 1;
