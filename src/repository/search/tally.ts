/** All words before some words, what is sure before what may be a misspelling, and then what is found better. */
const points = { word: 100, sure: 5, quality: 5 } as const;

/**
 * Adds up how well records fit a query, word by word. Its lists have a place for every record and are used again, so
 * that a search costs what it finds and not what there is.
 */
export class Tally {
  readonly #scores: Float64Array;
  readonly #places: Int32Array;
  readonly #weightsOfPlaces: Float64Array;
  #found: number[] = [];
  /** How well the word at hand is found in each record, more than 1 where it is sure. */
  readonly #qualities: Float64Array;
  #foundByWord: number[] = [];

  constructor(size: number) {
    this.#scores = new Float64Array(size);
    this.#places = new Int32Array(size);
    this.#weightsOfPlaces = new Float64Array(size);
    this.#qualities = new Float64Array(size);
  }

  /** The word at hand is found in a record; the quality, more than 0 and less than 1, counts where it is best. */
  find(record: number, quality: number, sure: boolean): void {
    const before = this.#qualities[record] ?? 0;
    if (before === 0) this.#foundByWord.push(record);
    this.#qualities[record] = Math.max(before, sure ? 1 + quality : quality);
  }

  /** Where it stands in the running text of a record; the place of the weightiest word is remembered. */
  findAt(record: number, place: number, weight: number): void {
    if (weight <= (this.#weightsOfPlaces[record] ?? 0)) return;
    this.#weightsOfPlaces[record] = weight;
    this.#places[record] = place;
  }

  /** Goes on to the next word; the share of this one in the weight of all, 0 to 1. */
  endWord(share: number): void {
    for (const record of this.#foundByWord) {
      const quality = this.#qualities[record] ?? 0;
      this.#qualities[record] = 0;
      this.add(record, points.word + (quality > 1 ? points.sure : 0) + points.quality * share * (quality % 1));
    }
    this.#foundByWord = [];
  }

  add(record: number, score: number): void {
    const before = this.#scores[record] ?? 0;
    if (before === 0) this.#found.push(record);
    this.#scores[record] = before + score;
  }

  /** Reports each record that was found, in no order, and is empty again. */
  empty(listener: (record: number, score: number, place: number | null) => void): void {
    for (const record of this.#found) {
      const isInText = (this.#weightsOfPlaces[record] ?? 0) > 0;
      listener(record, this.#scores[record] ?? 0, isInText ? (this.#places[record] ?? 0) : null);
      this.#scores[record] = 0;
      this.#weightsOfPlaces[record] = 0;
    }
    this.#found = [];
  }
}
