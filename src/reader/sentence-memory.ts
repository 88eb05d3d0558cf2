import type { SentenceReading } from "../recognition/reading.js";
import type { Token } from "../recognition/token.js";

/**
 * What was found of each sentence of a text, for the passes that ask for it again. Kept by texts: a table that knew
 * sentences one by one made the collector of garbage work twice as long.
 */
export class SentenceMemory<Found> {
  readonly #texts = new WeakMap<readonly Token[], (Found | undefined)[]>();

  of(tokens: readonly Token[], { index }: Pick<SentenceReading, "index">, find: () => Found): Found {
    let known = this.#texts.get(tokens);
    if (known === undefined) {
      known = [];
      this.#texts.set(tokens, known);
    }
    return (known[index] ??= find());
  }
}
