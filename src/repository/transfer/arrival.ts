import type { Slice } from "./slice.js";
import { SliceReader } from "./slice-reader.js";
import type { Delivery } from "./slices-of.js";

/**
 * Takes over a snapshot from another thread: the very same objects, each made once however often it is referred to, of the
 * same classes, frozen. To be given all slices in their order; each takes a few milliseconds.
 */
export class Arrival {
  readonly #reader = new SliceReader();

  add(slice: Slice): void {
    this.#reader.read(slice);
  }

  /** What was handed over, when the last slice has come. */
  get delivery(): Delivery {
    // What a writer of the same program wrote last, which the compiler cannot follow through the slices.
    return this.#reader.last as Delivery;
  }
}
