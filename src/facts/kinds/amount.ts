import { z } from "zod";
import { isEqual, isSameText } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findNumber } from "./printed-figures.js";

/** How much or how many, where half a thing counts: tablets, plants. */
export const amount: Kind<number> = {
  name: "amount",
  schema: z.number("expected a number").min(0, "expected a number of 0 or more"),
  find: findNumber,
  agree: isEqual,
  isAmong: isSameText,
  refersTo: null,
};
