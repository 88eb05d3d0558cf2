import type { Kind, Reference } from "./kind.js";
import { name } from "./name.js";

/** The name of what a fact of one of these types is about, somewhere in the corpus or in the same document. */
export const reference = (
  types: Reference["types"],
  { isOfDocument = false }: Partial<Pick<Reference, "isOfDocument">> = {},
): Kind<string> => ({ ...name, name: "reference", refersTo: { types, unknown: "fault", isOfDocument } });
