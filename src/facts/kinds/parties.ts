import type { Kind } from "./kind.js";
import { name, names } from "./name.js";

/** A body; one that is only mentioned, as in a title, is an organization too. */
export const body: Kind<string> = {
  ...name,
  name: "body",
  refersTo: { types: ["Organization"], unknown: "record", isOfDocument: false },
};

/** Persons who do something together; some fact has to be about each of them. */
export const people: Kind<string[]> = {
  ...names,
  name: "people",
  refersTo: { types: ["Official"], unknown: "fault", isOfDocument: false },
};

/** Countries and bodies that do something together. */
export const parties: Kind<string[]> = {
  ...names,
  name: "parties",
  refersTo: { types: ["Country", "Organization"], unknown: "record", isOfDocument: false },
};
