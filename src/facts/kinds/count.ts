import { z } from "zod";
import { amount, asNumber } from "./amount.js";
import type { Kind } from "./kind.js";

/** How many people, programs, days. */
export const count: Kind<number> = {
  ...amount,
  name: "count",
  // As far as the integers of the schema go.
  schema: z.preprocess(
    asNumber,
    z.int("expected a whole number").min(0, "expected a number of 0 or more").max(2_147_483_647),
  ),
};
