import { Citation } from "../../model/citation.js";
import { IntegerColumn } from "../../model/columns/integer-column.js";
import { NumberedSources } from "../../model/sources.js";
import { constants, emptyList, forms, integersEnd, kindBits, kinds, type Slice } from "./slice.js";
import { models } from "./models.js";

const nameOf: ReadonlyMap<unknown, string> = new Map(Object.entries(models).map(([name, model]) => [model, name]));

/** A slice is full with so many words; a string counts as some. */
const fullAt = 16_384;
const weightOf = (text: string): number => 8 + text.length / 8;

/** Writes values into slices, each object and each string once however often it is referred to. */
export class SliceWriter {
  readonly #codes = new Map<object, number>();
  readonly #codesOfStrings = new Map<string, number>();
  readonly #shapes: Shape[] = [];
  /** Of the objects at hand, the inner ones last: what comes behind all that they refer to. */
  readonly #pending: number[] = [];
  #strings: string[] = [];
  #words: number[] = [];
  #numbers: number[] = [];
  #integers: Int32Array<ArrayBuffer>[] = [];
  #weight = 0;

  get isFull(): boolean {
    return this.#weight + this.#words.length >= fullAt;
  }

  /** What was written since the last slice. */
  slice(): Slice {
    const slice = {
      strings: this.#strings,
      words: new Int32Array(this.#words),
      numbers: new Float64Array(this.#numbers),
      integers: this.#integers,
    };
    this.#strings = [];
    this.#words = [];
    this.#numbers = [];
    this.#integers = [];
    this.#weight = 0;
    return slice;
  }

  /** Writes what is not yet written of a value, and gives the code by which it is referred to. */
  write(value: unknown): number {
    if (typeof value === "string") return this.#string(value);
    if (typeof value === "number") return this.#number(value);
    // Their columns are written by themselves, before all that refers to them.
    if (value instanceof NumberedSources) return code(kinds.sources, value.number);
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (typeof value === "object" && value !== null && !isEmpty) return this.#codes.get(value) ?? this.#object(value);
    const constant = constants.indexOf(isEmpty ? emptyList : value);
    if (constant < 0) throw new Error(`A snapshot has a ${typeof value}; expected data that can change threads.`);
    return code(kinds.constant, constant);
  }

  #string(text: string): number {
    const known = this.#codesOfStrings.get(text);
    if (known !== undefined) return known;
    const made = code(kinds.string, this.#codesOfStrings.size);
    this.#codesOfStrings.set(text, made);
    this.#strings.push(text);
    this.#weight += weightOf(text);
    return made;
  }

  #number(value: number): number {
    if (Number.isInteger(value) && Math.abs(value) < integersEnd && !Object.is(value, -0))
      return code(kinds.integer, value);
    this.#numbers.push(value);
    return code(kinds.number, this.#numbers.length - 1);
  }

  #object(object: object): number {
    const begin = this.#pending.length;
    this.#describe(object);
    // What the object refers to is written by now, and nothing of the object itself.
    for (let place = begin; place < this.#pending.length; place += 1) this.#words.push(this.#pending[place] ?? 0);
    this.#pending.length = begin;
    const made = code(kinds.object, this.#codes.size);
    this.#codes.set(object, made);
    return made;
  }

  #describe(object: object): void {
    if (Array.isArray(object)) {
      this.#pending.push(forms.array, object.length);
      for (const each of object) this.#pending.push(this.write(each));
    } else if (object instanceof Int32Array) {
      this.#pending.push(forms.integers);
      // A copy, for what is handed over is lost to the sender.
      this.#integers.push(object.slice());
    } else if (object instanceof Citation) {
      const { source, start, end, row, number } = object;
      this.#pending.push(forms.citation, ...[source, start, end, row, number].map((each) => this.write(each)));
    } else if (object instanceof IntegerColumn) {
      this.#pending.push(forms.column);
      this.#integers.push(object.values());
    } else {
      const { form, keys } = this.#shapeOf(object);
      this.#pending.push(form);
      for (const key of keys) this.#pending.push(this.write(Reflect.get(object, key)));
    }
  }

  #shapeOf(object: object): Shape {
    const keys = Object.keys(object);
    const { constructor } = object;
    const known = this.#shapes.find((shape) => shape.constructor === constructor && areSame(shape.keys, keys));
    return known ?? this.#newShape(constructor, keys);
  }

  #newShape(constructor: object["constructor"], keys: readonly string[]): Shape {
    const name = nameOf.get(constructor);
    if (name === undefined)
      throw new Error(`A snapshot has an object of class ${constructor.name}; expected one of the classes of records.`);
    const shape = { constructor, keys, form: forms.firstShape + this.#shapes.length };
    this.#shapes.push(shape);
    this.#words.push(forms.newShape, keys.length, ...[name, ...keys].map((each) => this.write(each)));
    return shape;
  }
}

interface Shape {
  readonly constructor: object["constructor"];
  readonly keys: readonly string[];
  readonly form: number;
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, place) => key === other[place]);
const code = (kind: number, value: number): number => (value << kindBits) | kind;
