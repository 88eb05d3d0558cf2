/** The last lists of names: one table, or one kind of sentence, gives many facts with the same fields. */
const recent: (readonly string[])[] = [];
const mostRecent = 8;

/** The names, as the one list that all who have the same names keep. */
export function sharedNames(names: readonly string[]): readonly string[] {
  const known = recent.find((each) => isSame(each, names));
  if (known !== undefined) return known;
  recent.unshift(names);
  recent.length = Math.min(recent.length, mostRecent);
  return names;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, place) => name === other[place]);

/**
 * Values by the names of a few fields, in the order of the names. There are several for each fact of a corpus, and they
 * take a fifth of the memory of a `Map`.
 */
export abstract class FewFields<Value> implements ReadonlyMap<string, Value> {
  protected abstract readonly names: readonly string[];

  abstract get(name: string): Value | undefined;

  get size(): number {
    return this.names.length;
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  forEach(each: (value: Value, name: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [name, value] of this) each(value, name, this);
  }

  entries(): MapIterator<[string, Value]> {
    return this.names
      .flatMap((name): [string, Value][] => {
        const value = this.get(name);
        return value === undefined ? [] : [[name, value]];
      })
      .values();
  }

  keys(): MapIterator<string> {
    return this.names.values();
  }

  values(): MapIterator<Value> {
    return Array.from(this.entries(), ([, value]) => value).values();
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/** The same as a list of them. */
export class FieldMap<Value> extends FewFields<Value> {
  protected readonly names: readonly string[];
  readonly #values: readonly Value[];

  constructor(names: readonly string[], values: readonly Value[]) {
    super();
    this.names = sharedNames(names);
    this.#values = values;
  }

  override get(name: string): Value | undefined {
    return this.#values[this.names.indexOf(name)];
  }
}
