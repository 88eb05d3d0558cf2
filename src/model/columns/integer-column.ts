/** Integers that are added one by one and read by their places: four bytes each, without an object. */
export class IntegerColumn {
  #values: Int32Array<ArrayBuffer>;
  #length: number;

  constructor(values: Int32Array<ArrayBuffer> = new Int32Array(16)) {
    this.#values = values;
    this.#length = 0;
    Object.freeze(this);
  }

  /** A column that is complete. */
  static of(values: Int32Array<ArrayBuffer>): IntegerColumn {
    const column = new IntegerColumn(values);
    column.#length = values.length;
    return column;
  }

  get length(): number {
    return this.#length;
  }

  /** Gives the place at which it stands. */
  add(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** A copy of them. */
  values(): Int32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
}
