import type { GraphQLSchema } from "graphql";
import { KeptTexts } from "./kept-texts.js";
import { KnownOperation, type ValidOperation } from "./known-operation.js";

/** Plans take about a hundred times the memory of their texts: so many characters of texts are known at a time. */
const mostCharacters = 500_000;

/**
 * The operations that were answered before, as functions that write the text of an answer straight from the store. They are
 * made of the same schema with the same resolvers as the reference path, so that a new type needs nothing here. What the
 * lane does not do, and all that is an error, it leaves to the reference path.
 */
export class Lane {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Map<string | null, KnownOperation>>();
  readonly #texts = new KeptTexts();
  #characters = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The operation, if it was answered before. */
  find(text: string, asked: string | null): KnownOperation | null {
    return this.#known.get(text)?.get(asked) ?? null;
  }

  /** Learns of an operation that the reference path has answered without an error. */
  learn(valid: ValidOperation): void {
    const { text, asked } = valid;
    const byName = this.#known.get(text) ?? new Map<string | null, KnownOperation>();
    if (byName.has(asked)) return;
    this.#known.set(text, byName.set(asked, new KnownOperation(this.#schema, this.#texts, valid)));
    this.#characters += text.length;
    for (const [oldest, { size }] of this.#known) {
      if (this.#characters <= mostCharacters) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length * size;
    }
  }
}
