import { z } from "zod";
import { always } from "./agreement.js";
import type { Kind } from "./kind.js";

/** Whether something is so; no text says it in a word. */
export const flag: Kind<boolean> = {
  name: "flag",
  schema: z.boolean("expected true or false"),
  find: () => null,
  agree: always,
  isAmong: null,
  refersTo: null,
};
