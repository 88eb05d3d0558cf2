const chunkBits = 14;

/** A list that only grows, in chunks: to copy one of millions whenever it is full would hold up everybody. */
export class ChunkedList<Item> {
  readonly #chunks: Item[][] = [];
  #last: Item[] = [];
  #length = 0;

  get last(): Item | undefined {
    return this.#last.at(-1);
  }

  push(item: Item): void {
    if (this.#length++ % (1 << chunkBits) === 0) this.#chunks.push((this.#last = []));
    this.#last.push(item);
  }

  at(place: number): Item | undefined {
    return this.#chunks[place >>> chunkBits]?.[place & ((1 << chunkBits) - 1)];
  }
}
