import { z } from "zod";
import { amount } from "./amount.js";
import type { Kind } from "./kind.js";
import { near, quantitiesIn, rawOf } from "./printed-figures.js";

/** A share of 1: 0.38 of "38 percent". */
export const share: Kind<number> = {
  ...amount,
  name: "share",
  schema: z
    .number("expected a share from 0 to 1")
    .min(0, "expected a share from 0 to 1")
    .max(1, "expected a share from 0 to 1"),
  find(quote, value) {
    const found = quantitiesIn(quote).find(
      ({ value: printed, unit }) => unit?.kind === "share" && near(printed, Number(value)),
    );
    return found?.unit?.kind === "share" ? { raw: rawOf(quote, found), rule: found.unit.rule } : null;
  },
};
