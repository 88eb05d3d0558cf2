import { Citation } from "../../model/citation.js";
import { Claim } from "../../model/claim.js";
import { blocks } from "../types/types.js";

/** Every class of which a snapshot has objects: a clone has lost its class, and GraphQL knows types by it. */
export const models: Readonly<Record<string, new () => object>> = Object.fromEntries(
  [Object, Citation, Claim, ...blocks.flatMap(({ model, holds }) => [model, ...holds])].map((model) => [
    model.name,
    model,
  ]),
);
