import { Citation } from "../../model/citation.js";
import { IntegerColumn } from "../../model/columns/integer-column.js";
import { SourceColumns } from "../../model/columns/source-columns.js";
import { NumberedSources } from "../../model/sources.js";
import { ChunkedList } from "./chunked-list.js";
import { models } from "./models.js";
import { constants, forms, kindBits, kinds, type Slice } from "./slice.js";

interface Shape {
  readonly model: new () => object;
  readonly keys: readonly string[];
}

/** Makes again what a `SliceWriter` wrote. */
export class SliceReader {
  readonly #strings = new ChunkedList<string>();
  readonly #objects = new ChunkedList<unknown>();
  readonly #shapes: Shape[] = [];
  #columns = new SourceColumns();
  readonly #sources = new Map<number, NumberedSources>();
  // Of the slice at hand.
  #words = new Int32Array();
  #numbers = new Float64Array();
  #place = 0;

  /** The object that was written last. */
  get last(): unknown {
    return this.#objects.last;
  }

  read({ strings, words, numbers, integers }: Slice): void {
    for (const text of strings) this.#strings.push(text);
    const lists = integers.values();
    this.#words = words;
    this.#numbers = numbers;
    this.#place = 0;
    while (this.#place < words.length) {
      const form = this.#next();
      if (form === forms.newShape) this.#learnShape();
      else if (form === forms.integers) this.#objects.push(lists.next().value);
      else if (form === forms.array) this.#objects.push(Object.freeze(this.#values(this.#next())));
      else if (form === forms.citation) this.#objects.push(this.#citation());
      else if (form === forms.column) this.#objects.push(this.#column(lists.next().value));
      else this.#objects.push(this.#object(form));
    }
  }

  #next(): number {
    return this.#words[this.#place++] ?? 0;
  }

  #value(): unknown {
    const code = this.#next();
    const value = code >> kindBits;
    switch (code & ((1 << kindBits) - 1)) {
      case kinds.constant:
        return constants[value];
      case kinds.integer:
        return value;
      case kinds.number:
        return this.#numbers[value];
      case kinds.string:
        return this.#strings.at(value);
      case kinds.sources:
        return this.#sourcesOf(value);
      default:
        return this.#objects.at(value);
    }
  }

  #values(count: number): unknown[] {
    const values: unknown[] = [];
    for (let left = count; left > 0; left -= 1) values.push(this.#value());
    // A copy has room for so many and no more.
    return values.slice();
  }

  #learnShape(): void {
    const [name, ...keys] = this.#values(this.#next() + 1).map(String);
    const model = models[name ?? ""];
    if (model === undefined)
      throw new Error(`A slice has a shape of ${name ?? "nothing"}; expected a class of models.`);
    this.#shapes.push({ model, keys });
  }

  #object(form: number): object {
    const shape = this.#shapes[form - forms.firstShape];
    if (shape === undefined) throw new Error(`A slice has an object of shape ${form}, which no slice introduces.`);
    // Its keys are those of an object of the same class, which the compiler cannot follow through the slices.
    const object = new shape.model() as Record<string, unknown>;
    for (const key of shape.keys) object[key] = this.#value();
    if (object instanceof SourceColumns) this.#columns = object;
    return Object.freeze(object);
  }

  #column(values: Int32Array<ArrayBuffer> | undefined): IntegerColumn {
    if (values === undefined) throw new Error("A slice has a column without values.");
    return IntegerColumn.of(values);
  }

  /** Many records have the same sources. */
  #sourcesOf(number: number): NumberedSources {
    const known = this.#sources.get(number);
    if (known !== undefined) return known;
    const sources = new NumberedSources(this.#columns, number);
    this.#sources.set(number, sources);
    return sources;
  }

  // A writer of the same program wrote the parts in the order of the constructor, which the compiler cannot follow.
  #citation(): Citation {
    return new Citation(...(this.#values(5) as ConstructorParameters<typeof Citation>));
  }
}
