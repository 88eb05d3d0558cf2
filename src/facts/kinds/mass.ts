import { kilogramsOf } from "../../recognition/quantities.js";
import { amount } from "./amount.js";
import type { Kind } from "./kind.js";
import { near, quantitiesIn, rawOf } from "./printed-figures.js";

/** Kilograms: 181000 of "181 tons". */
export const mass: Kind<number> = {
  ...amount,
  name: "mass",
  find(quote, value) {
    for (const quantity of quantitiesIn(quote)) {
      const kilograms = kilogramsOf(quantity);
      if (kilograms === null || quantity.unit?.kind !== "mass") continue;
      const isBound =
        near(kilograms.low, Number(value)) || (kilograms.high !== null && near(kilograms.high, Number(value)));
      if (isBound) return { raw: rawOf(quote, quantity), rule: quantity.unit.rule };
    }
    return null;
  },
};

/** The lower or the upper end of a mass; two sources contradict each other in the mass, not in its ends. */
export const massBound: Kind<number> = { ...mass, name: "massBound", isAmong: null };
