import type { Stepwise } from "../stepwise.js";
import { ascending, type Found, isAmong, type ListedFlags, nothingFound, type Places, allPlaces } from "./found.js";

type Keys = readonly (string | null)[];

/** The code of the key of each record and 1, 0 where it has none. */
type Column = Uint8Array | Uint16Array | Int32Array;

/** A key of so many records is kept with what is known of it. */
const many = 256;

/** So many entries are gone through in one step. */
const step = 65_536;

/**
 * Which records have each key. The keys have codes; the places of their records stand in one list of numbers, code after
 * code, those of each in ascending order: first the listed records, then the others.
 */
export class KeyedPlaces {
  readonly #codes: ReadonlyMap<string, number>;
  readonly #numbers: Int32Array;
  /** Where the places of each code begin, and where the last ones end. */
  readonly #begin: Int32Array;
  /** Where the listed ones of each code end; null when all records are listed. */
  readonly #listedEnd: Int32Array | null;
  /** Null where a record has several keys. */
  readonly #column: Column | null;
  readonly #listed: ListedFlags;
  /** What was found of keys that many records have, by their codes: of all, and of the listed ones. */
  readonly #large = { all: new Map<number, Found>(), listed: new Map<number, Found>() };

  private constructor(
    codes: ReadonlyMap<string, number>,
    packed: { readonly numbers: Int32Array; readonly begin: Int32Array; readonly listedEnd: Int32Array | null },
    column: Column | null,
    listed: ListedFlags,
  ) {
    this.#codes = codes;
    this.#numbers = packed.numbers;
    this.#begin = packed.begin;
    this.#listedEnd = packed.listedEnd;
    this.#column = column;
    this.#listed = listed;
  }

  static *of<Item>(items: readonly Item[], keysOf: (item: Item) => Keys, listed: ListedFlags): Stepwise<KeyedPlaces> {
    const codes = new Map<string, number>();
    const owners: number[] = [];
    const owned: number[] = [];
    let hasOneEach = true;
    for (let place = 0; place < items.length; place += 1) {
      const item = items[place];
      const keys = item === undefined ? [] : keysOf(item);
      const before = owners.length;
      for (const key of keys.length > 1 ? new Set(keys) : keys) {
        if (key === null) continue;
        const code = codes.get(key) ?? codes.size;
        if (code === codes.size) codes.set(key, code);
        owners.push(place);
        owned.push(code);
      }
      hasOneEach &&= owners.length < before + 2;
      if (place % 1024 === 1023) yield;
    }
    const packed = yield* packedBy(owners, owned, codes.size, listed);
    return new KeyedPlaces(
      codes,
      packed,
      hasOneEach ? columnOf(owners, owned, items.length, codes.size) : null,
      listed,
    );
  }

  /** The places of the records that have a key; only of the listed ones when that is asked. */
  find(key: string, onlyListed: boolean): Found {
    const code = this.#codes.get(key);
    if (code === undefined) return nothingFound;
    const large = this.#large[onlyListed ? "listed" : "all"];
    const known = large.get(code);
    if (known !== undefined) return known;
    const found = this.#found(code, onlyListed);
    if (found.isKept === true) large.set(code, found);
    return found;
  }

  #found(code: number, onlyListed: boolean): Found {
    const whole = this.#placesOf(code, false);
    const listed = this.#placesOf(code, true);
    const areListed = listed.to === whole.to;
    const isWhole = areListed || !onlyListed;
    const chosen = isWhole ? whole : listed;
    // The listed ones stand before the others.
    let merged: Places | undefined = areListed || onlyListed ? chosen : undefined;
    return {
      size: chosen.to - chosen.from,
      isExact: true,
      isAscending: true,
      onlyListed: onlyListed || areListed,
      places: () => (merged ??= allPlaces(whole.numbers.slice(whole.from, whole.to).sort())),
      has: this.#test(code, isWhole ? null : this.#listed),
      isKept: chosen.to - chosen.from >= many,
    };
  }

  /** The places of the records that have one of some keys. */
  findAny(keys: readonly string[], onlyListed: boolean): Found {
    const [key] = keys;
    if (key !== undefined && keys.length === 1) return this.find(key, onlyListed);
    const codes = [...new Set(keys.flatMap((each) => this.#codes.get(each) ?? []))];
    const stretches = codes.map((code) => this.#placesOf(code, onlyListed));
    const size = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    const column = this.#column;
    const listed = onlyListed ? this.#listed : null;
    let known: Places | undefined;
    const places = (): Places => (known ??= allPlaces(joined(stretches, size, column === null)));
    if (column === null) {
      const has = (place: number): boolean => isAmong(places(), place);
      return { size, isExact: false, isAscending: true, onlyListed, places, has };
    }
    const wanted = new Uint8Array(this.#codes.size + 1);
    for (const code of codes) wanted[code + 1] = 1;
    const has = (place: number): boolean =>
      wanted[column[place] ?? 0] === 1 && (listed === null || listed[place] === 1);
    return { size, isExact: true, isAscending: false, onlyListed, places, has };
  }

  /** How many of some records have each key, and how many have none; null where a record may have several. */
  counts(places: Places): ReadonlyMap<string | null, number> | null {
    const column = this.#column;
    if (column === null) return null;
    const byCode = new Int32Array(this.#codes.size + 1);
    const count = (place: number): void => {
      const code = column[place] ?? 0;
      byCode[code] = (byCode[code] ?? 0) + 1;
    };
    for (let at = places.from; at < places.to; at += 1) count(places.numbers[at] ?? 0);
    const counts = new Map<string | null, number>();
    const without = byCode[0] ?? 0;
    if (without > 0) counts.set(null, without);
    for (const [key, code] of this.#codes) {
      const found = byCode[code + 1] ?? 0;
      if (found > 0) counts.set(key, found);
    }
    return counts;
  }

  #placesOf(code: number, onlyListed: boolean): Places {
    const end = this.#begin[code + 1] ?? 0;
    return {
      numbers: this.#numbers,
      from: this.#begin[code] ?? 0,
      to: onlyListed && this.#listedEnd !== null ? (this.#listedEnd[code] ?? end) : end,
    };
  }

  #test(code: number, listed: ListedFlags): (place: number) => boolean {
    const column = this.#column;
    if (column !== null)
      return listed === null
        ? (place) => column[place] === code + 1
        : (place) => column[place] === code + 1 && listed[place] === 1;
    const sure = this.#placesOf(code, true);
    const end = this.#begin[code + 1] ?? 0;
    const others = { ...sure, from: sure.to, to: listed === null ? end : sure.to };
    return (place) => isAmong(sure, place) || isAmong(others, place);
  }
}

/** The owners of each code, listed ones first. */
function* packedBy(
  owners: readonly number[],
  owned: readonly number[],
  codes: number,
  listed: ListedFlags,
): Stepwise<{ numbers: Int32Array; begin: Int32Array; listedEnd: Int32Array | null }> {
  const begin = new Int32Array(codes + 1);
  for (const code of owned) begin[code + 1] = (begin[code + 1] ?? 0) + 1;
  for (let code = 0; code < codes; code += 1) begin[code + 1] = (begin[code + 1] ?? 0) + (begin[code] ?? 0);
  yield;
  const numbers = new Int32Array(owners.length);
  const free = begin.slice();
  let listedEnd: Int32Array | null = null;
  for (const wanted of listed === null ? [null] : [1, 0]) {
    for (let at = 0; at < owners.length; at += 1) {
      const owner = owners[at] ?? 0;
      if (at % step === step - 1) yield;
      if (wanted !== null && listed?.[owner] !== wanted) continue;
      const code = owned[at] ?? 0;
      const place = free[code] ?? 0;
      numbers[place] = owner;
      free[code] = place + 1;
    }
    if (wanted === 1) listedEnd = free.slice(0, codes);
  }
  return { numbers, begin, listedEnd };
}

function columnOf(owners: readonly number[], owned: readonly number[], count: number, codes: number): Column {
  const column =
    codes < 2 ** 8 ? new Uint8Array(count) : codes < 2 ** 16 ? new Uint16Array(count) : new Int32Array(count);
  owners.forEach((owner, at) => {
    column[owner] = (owned[at] ?? 0) + 1;
  });
  return column;
}

function joined(stretches: readonly Places[], size: number, mayRepeat: boolean): Int32Array {
  const numbers = new Int32Array(size);
  let free = 0;
  for (const { numbers: some, from, to } of stretches) {
    numbers.set(some.subarray(from, to), free);
    free += to - from;
  }
  return mayRepeat ? ascending(numbers) : numbers;
}
