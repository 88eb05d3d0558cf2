import { factTypes } from "../../facts/fact-types.js";

/** The types of facts, for descriptions: a filter takes them as text. */
export const typeNames: string = Object.keys(factTypes)
  .map((name) => `\`${name}\``)
  .join(", ");
