import { randomNumbers } from "../corpus.js";

/** Choices that are the same for the same seed. */
export interface Random {
  below(this: void, limit: number): number;
  chance(this: void, share: number): boolean;
  of<Value>(this: void, values: readonly Value[]): Value;
  /** One to so many of the values, each at most once. */
  several<Value>(this: void, values: readonly Value[], most: number): Value[];
}

export function createRandom(seed: number): Random {
  const next = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const of = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new RangeError("There is nothing to choose from.");
    return value;
  };
  return {
    below,
    of,
    chance: (share) => next() < share,
    several: (values, most) => {
      const left = [...values];
      const count = Math.min(left.length, 1 + below(most));
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
