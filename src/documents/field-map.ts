/** The names of the last map that was made: one table, or one kind of sentence, gives many facts with the same fields. */
let recent: readonly string[] = [];

/**
 * Values by the names of a few fields, in the order of the names. There is one for each fact of a corpus, and it takes a
 * fifth of the memory of a `Map`.
 */
export class FieldMap<Value> implements ReadonlyMap<string, Value> {
  readonly #names: readonly string[];
  readonly #values: readonly Value[];

  constructor(names: readonly string[], values: readonly Value[]) {
    recent = isSame(names, recent) ? recent : names;
    this.#names = recent;
    this.#values = values;
  }

  get size(): number {
    return this.#values.length;
  }

  get(name: string): Value | undefined {
    return this.#values[this.#names.indexOf(name)];
  }

  has(name: string): boolean {
    return this.#names.includes(name);
  }

  forEach(each: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) each(value, name, this);
  }

  entries(): MapIterator<[string, Value]> {
    return this.#values.map((value, place): [string, Value] => [this.#names[place] ?? "", value]).values();
  }

  keys(): MapIterator<string> {
    return this.#names.values();
  }

  values(): MapIterator<Value> {
    return this.#values.values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, place) => name === other[place]);
