import { z } from "zod";
import { printedNumber } from "../../vocabulary/printed-number.js";
import { isEqual, isSameText } from "./agreement.js";
import type { Kind } from "./kind.js";
import { findNumber } from "./printed-figures.js";

/** A number that is written as a text: "1 250", "1'250". One that could be two numbers stays a text, and is refused. */
export const asNumber = (written: unknown): unknown =>
  typeof written === "string" ? (printedNumber(written) ?? written) : written;

/** How much or how many, where half a thing counts: tablets, plants. */
export const amount: Kind<number> = {
  name: "amount",
  schema: z.preprocess(asNumber, z.number("expected a number").min(0, "expected a number of 0 or more")),
  find: findNumber,
  agree: isEqual,
  isAmong: isSameText,
  refersTo: null,
};
