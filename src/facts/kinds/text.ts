import { z } from "zod";
import { isPartOfOther } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findWords } from "./printed-names.js";

/** Words of the document: a title, a place, what somebody says. */
export const text: Kind<string> = {
  name: "text",
  schema: z
    .string("expected a text")
    .trim()
    .min(1, "expected a text that is not empty")
    .max(800, "expected at most 800 characters"),
  find: findWords,
  agree: isPartOfOther,
  isAmong: null,
  refersTo: null,
};
