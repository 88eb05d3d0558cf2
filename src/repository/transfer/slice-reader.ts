import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { models } from "./models.js";
import { constants, forms, kindBits, kinds, type Slice } from "./slice.js";

interface Shape {
  readonly model: new () => object;
  readonly keys: readonly string[];
}

/** Makes again what a `SliceWriter` wrote. */
export class SliceReader {
  readonly #strings: string[] = [];
  readonly #objects: unknown[] = [];
  readonly #shapes: Shape[] = [];
  // Of the slice at hand.
  #words = new Int32Array();
  #numbers = new Float64Array();
  #place = 0;

  /** The object that was written last. */
  get last(): unknown {
    return this.#objects.at(-1);
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
      else if (form === forms.claim) this.#objects.push(this.#claim());
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
        return this.#strings[value];
      default:
        return this.#objects[value];
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
    return Object.freeze(object);
  }

  // A writer of the same program wrote the parts in the order of the constructors, which the compiler cannot follow.
  #citation(): Citation {
    return new Citation(...(this.#values(4) as ConstructorParameters<typeof Citation>));
  }

  #claim(): Claim {
    return new Claim(...(this.#values(5) as ConstructorParameters<typeof Claim>));
  }
}
