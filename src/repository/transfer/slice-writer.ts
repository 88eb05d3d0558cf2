import { Citation } from "../../model/citation.js";
import { constants, forms, integersEnd, kindBits, kinds, type Slice } from "./slice.js";
import { models } from "./models.js";

const nameOf: ReadonlyMap<unknown, string> = new Map(
  Object.entries(models).map(([name, model]) => [model.prototype, name]),
);

/** A slice is full with so many words; a string counts as some. */
const fullAt = 16_384;
const weightOf = (text: string): number => 8 + text.length / 8;

/** Writes values into slices, each object and each string once however often it is referred to. */
export class SliceWriter {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #codes = new Map<object, number>();
  readonly #codesOfStrings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();
  #strings: string[] = [];
  #words: number[] = [];
  #numbers: number[] = [];
  #integers: Int32Array<ArrayBuffer>[] = [];
  #weight = 0;

  /** `texts` are those of the documents, by their ids. */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  get isFull(): boolean {
    return this.#weight + this.#words.length >= fullAt;
  }

  /** What was written since the last slice. */
  slice(): Slice {
    const slice = {
      strings: this.#strings,
      words: Int32Array.from(this.#words),
      numbers: Float64Array.from(this.#numbers),
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
    if (typeof value === "object" && value !== null) return this.#codes.get(value) ?? this.#object(value);
    const constant = constants.indexOf(value);
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
    const words = this.#wordsOf(object);
    // What the object refers to is written by now, and nothing of the object itself.
    for (const word of words) this.#words.push(word);
    const made = code(kinds.object, this.#codes.size);
    this.#codes.set(object, made);
    return made;
  }

  #wordsOf(object: object): number[] {
    if (Array.isArray(object)) return [forms.array, object.length, ...object.map((each) => this.write(each))];
    if (object instanceof Int32Array) return this.#integerWords(object);
    return (object instanceof Citation ? this.#citationWords(object) : null) ?? this.#propertyWords(object);
  }

  #integerWords(integers: Int32Array): number[] {
    // A copy, for what is handed over is lost to the sender.
    this.#integers.push(integers.slice());
    return [forms.integers];
  }

  /** The words of a citation stand in its document's text: only where they stand is sent, and they share its memory. */
  #citationWords({ quote, start, end, before, after, row, column, documentId }: Citation): number[] | null {
    const text = this.#texts.get(documentId);
    const begin = start - before.length;
    if (text?.slice(begin, end + after.length) !== before + quote + after || end - start !== quote.length) return null;
    const lengths = [begin, start, end, end + after.length];
    return [forms.citation, ...[documentId, text, ...lengths, row, column].map((value) => this.write(value))];
  }

  #propertyWords(object: object): number[] {
    const shape = this.#shape(object);
    return [shape, ...Object.values(object).map((value) => this.write(value))];
  }

  #shape(object: object): number {
    const name = nameOf.get(Object.getPrototypeOf(object));
    if (name === undefined) throw new Error(`A snapshot has a ${object.constructor.name}; expected a class of models.`);
    const keys = Object.keys(object);
    const signature = [name, ...keys].join();
    const known = this.#shapes.get(signature);
    if (known !== undefined) return known;
    const shape = forms.firstShape + this.#shapes.size;
    this.#shapes.set(signature, shape);
    const words = [name, ...keys].map((each) => this.write(each));
    this.#words.push(forms.newShape, keys.length, ...words);
    return shape;
  }
}

const code = (kind: number, value: number): number => (value << kindBits) | kind;
