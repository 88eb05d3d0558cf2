import type { ValueRow } from "./values-of.js";

export const qualifiers = {
  exact: { description: "The figure without a qualification." },
  about: { description: "About, around, some." },
  over: { description: "More than, over, at least: a lower bound." },
  under: { description: "Less than, under, nearly, almost: an upper bound." },
  upto: { description: "As many as, up to: an upper bound that was reached." },
  range: {
    description: "Between `min` and `max`, with no other word: `around 15 to 20` is `about`, and has both bounds.",
  },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type Qualifier = keyof typeof qualifiers;
