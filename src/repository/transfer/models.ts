import { blocks } from "../types/types.js";

/** Every class, but those of claims and citations, of which a snapshot has objects: a clone has lost its class, and GraphQL knows types by it. */
export const models: Readonly<Record<string, new () => object>> = Object.fromEntries(
  [Object, ...blocks.flatMap(({ model, holds }) => [model, ...holds])].map((model) => [model.name, model]),
);
