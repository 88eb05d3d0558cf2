import { z } from "zod";
import { always } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findWords } from "./printed-names.js";

/** Whether something is so. */
export const flag: Kind<boolean> = {
  name: "flag",
  schema: z.boolean("expected true or false"),
  find: findWords,
  agree: always,
  isAmong: null,
  refersTo: null,
};
