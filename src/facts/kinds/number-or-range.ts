import { z } from "zod";
import { kilogramsOf } from "../../recognition/quantities.js";
import { amount } from "./amount.js";
import type { Kind } from "./kind.js";
import { mass } from "./mass.js";
import { findNumber, near, quantitiesIn, rawOf } from "./printed-figures.js";
import { share } from "./share.js";

/** A number in whatever unit, or its bounds: [0.15, 0.2] of "15 to 20 percent", [75000, 80000] of "75 to 80 tons". */
export const numberOrRange: Kind<number | [number, number]> = {
  ...amount,
  name: "numberOrRange",
  schema: z.union([z.number(), z.tuple([z.number(), z.number()])], "expected a number, or [min, max]"),
  find(quote, value, ...context) {
    if (!Array.isArray(value))
      return share.find(quote, value, ...context) ?? mass.find(quote, value, ...context) ?? findNumber(quote, value);
    const [low, high] = value.map(Number);
    const found = quantitiesIn(quote).find((quantity) =>
      [{ low: quantity.value, high: quantity.high }, kilogramsOf(quantity)].some(
        (printed) => printed?.high != null && near(printed.low, low ?? 0) && near(printed.high, high ?? 0),
      ),
    );
    return found === undefined ? null : { raw: rawOf(quote, found), rule: "number/range" };
  },
};
