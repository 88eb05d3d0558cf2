/** The smallest so many of some numbers above a limit, in ascending order, without sorting all of them. */
export function smallestAbove(numbers: Float64Array, limit: number, most: number): Float64Array {
  const room = Math.min(numbers.length, Math.max(2 * most, 64));
  const best = new Float64Array(room);
  let count = 0;
  let highest = Infinity;
  const { length } = numbers;
  for (let at = 0; at < length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number <= limit || number >= highest) continue;
    best[count++] = number;
    if (count < room) continue;
    best.sort();
    count = Math.min(count, most);
    highest = count === most ? (best[count - 1] ?? Infinity) : Infinity;
    if (count === room) break;
  }
  return best.subarray(0, count).sort().subarray(0, most);
}

/** The largest so many below a limit, in ascending order. */
export const largestBelow = (numbers: Float64Array, limit: number, most: number): Float64Array =>
  smallestAbove(
    numbers.map((number) => -number),
    -limit,
    most,
  )
    .map((number) => -number)
    .reverse();
