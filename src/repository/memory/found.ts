/** Some records, by their places in the order of ids: a stretch of a list of numbers. */
export interface Places {
  readonly numbers: Int32Array;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Which records are listed when nobody asks for other reviews: 1 in the place of each; null when all are. */
export type ListedFlags = Uint8Array | null;

/** What an index knows of a value without looking at a record: about how many it has, which, and whether one is among them. */
export interface Found {
  /** How many there are at most. */
  readonly size: number;
  /** Whether there are so many. */
  readonly isExact: boolean;
  /** Whether the places come in ascending order. */
  readonly isAscending: boolean;
  /** Whether only listed records are among them. */
  readonly onlyListed: boolean;
  /** Each once. */
  places(this: void): Places;
  has(this: void, place: number): boolean;
  /** Whether whoever asks the same is given the same object, so that more can be known of it. */
  readonly isKept?: boolean;
  /** How many of another are among them, where that is known without looking at each; else null. */
  countOf?(this: void, other: Found): number | null;
}

export const allPlaces = (numbers: Int32Array): Places => ({ numbers, from: 0, to: numbers.length });

export const noPlaces: Places = allPlaces(new Int32Array());

export const nothingFound: Found = {
  size: 0,
  isExact: true,
  isAscending: true,
  onlyListed: true,
  places: () => noPlaces,
  has: () => false,
};

/** Some numbers in ascending order, each once. */
export function ascending(numbers: Int32Array): Int32Array {
  numbers.sort();
  let count = 0;
  for (const number of numbers) if (count === 0 || numbers[count - 1] !== number) numbers[count++] = number;
  return numbers.subarray(0, count);
}

/** How many of the places come before one. */
export function countBefore({ numbers, from, to }: Places, place: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

/** Whether a place is among places in ascending order. */
export const isAmong = (places: Places, place: number): boolean => {
  const at = places.from + countBefore(places, place);
  return at < places.to && places.numbers[at] === place;
};

/** What is found by looking at places, when somebody first asks. */
export function foundAmong(size: number, find: () => Int32Array): Found {
  let known: Places | undefined;
  const places = (): Places => (known ??= allPlaces(ascending(find())));
  return {
    size,
    isExact: false,
    isAscending: true,
    onlyListed: false,
    places,
    has: (place) => isAmong(places(), place),
  };
}

/** Those that meet all conditions of at least one alternative; an alternative without a condition is met by all. */
export function foundByAny(alternatives: readonly (readonly Found[])[], count: number): Found {
  const has = (place: number): boolean => alternatives.some((founds) => founds.every((found) => found.has(place)));
  const sizes = alternatives.map((founds) => Math.min(count, ...founds.map(({ size }) => size)));
  const { places } = foundAmong(0, () => {
    const each = alternatives.map((founds) => matching([...founds].sort(bySize), count));
    const all = new Int32Array(each.reduce((sum, { length }) => sum + length, 0));
    let free = 0;
    for (const some of each) {
      all.set(some, free);
      free += some.length;
    }
    return all;
  });
  const size = Math.min(
    count,
    sizes.reduce((sum, each) => sum + each, 0),
  );
  return { size, isExact: false, isAscending: true, onlyListed: false, places, has };
}

export const bySize = (a: Found, b: Found): number => a.size - b.size;

/** The places that all conditions have in common, in the order of the first of them; all places without a condition. */
export function matching([smallest, ...others]: readonly Found[], count: number): Int32Array {
  if (smallest === undefined) return upTo(count);
  const { numbers, from, to } = smallest.places();
  if (others.length === 0) return numbers.slice(from, to);
  const met = new Int32Array(to - from);
  let free = 0;
  for (let at = from; at < to; at += 1) {
    const place = numbers[at] ?? 0;
    if (isInAll(others, place)) met[free++] = place;
  }
  return met.subarray(0, free);
}

/** A loop, which takes a tenth of the time of `Int32Array.from`. */
function upTo(count: number): Int32Array {
  const places = new Int32Array(count);
  for (let place = 0; place < count; place += 1) places[place] = place;
  return places;
}

/** A loop, as this is asked of thousands of places. */
export function isInAll(founds: readonly Found[], place: number): boolean {
  for (const found of founds) if (!found.has(place)) return false;
  return true;
}
