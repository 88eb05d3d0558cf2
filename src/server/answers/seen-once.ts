/** 256 kB in all. */
const places = 65_536;

/**
 * Remembers hashes of what was seen, each until another one takes its place. Wrong once in a while, which costs nothing
 * but an answer that is kept too early or too late.
 */
export class SeenOnce {
  readonly #hashes = new Uint32Array(places);

  /** Notes a hash, and says whether it was there. */
  add(hash: number): boolean {
    const place = hash & (places - 1);
    const isThere = this.#hashes[place] === hash >>> 0;
    this.#hashes[place] = hash;
    return isThere;
  }
}
