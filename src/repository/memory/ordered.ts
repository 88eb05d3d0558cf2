/** How all records of a type stand in one order. Their ranks in it are worked out when somebody first needs one. */
export class Ordered {
  /** The places in the order of ids, in this order; null when it is that one. */
  readonly sequence: Int32Array | null;
  #ranks: Int32Array | undefined;

  constructor(sequence: Int32Array | null) {
    this.sequence = sequence;
  }

  placeAt(rank: number): number {
    return this.sequence === null ? rank : (this.sequence[rank] ?? 0);
  }

  /** The ranks of some places, in ascending order. */
  ranksOf(places: Int32Array, areAscending: boolean): Int32Array {
    const ranks = this.#ranksByPlace();
    if (ranks === null) return areAscending ? places : places.sort();
    for (let at = 0; at < places.length; at += 1) places[at] = ranks[places[at] ?? 0] ?? 0;
    return inOrder(places, ranks.length);
  }

  #ranksByPlace(): Int32Array | null {
    const { sequence } = this;
    if (sequence === null || this.#ranks !== undefined) return this.#ranks ?? null;
    const ranks = new Int32Array(sequence.length);
    for (let rank = 0; rank < sequence.length; rank += 1) ranks[sequence[rank] ?? 0] = rank;
    this.#ranks = ranks;
    return ranks;
  }
}

/** Different numbers below a limit in ascending order: many of them by a bit for each, which no comparing keeps up with. */
export function inOrder(numbers: Int32Array, limit: number): Int32Array {
  if (numbers.length < limit / 256) return numbers.sort();
  const bits = new Int32Array((limit >>> 5) + 1);
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
  let free = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1)
      numbers[free++] = (at << 5) | (31 - Math.clz32(left & -left));
  }
  return numbers;
}
