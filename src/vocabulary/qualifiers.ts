import type { ValueRow } from "./values-of.js";

export const qualifiers = {
  exact: { description: "The figure stands without a qualifying word: `130 kg`." },
  about: { description: "The source says about, around or some: the value may be higher or lower." },
  over: { description: "The source says over, more than or at least: the value is a lower bound." },
  under: { description: "The source says under, less than, nearly or almost: the value is an upper bound." },
  upto: { description: "The source says up to or as many as: the value is the highest that was reached." },
  range: {
    description:
      "The source gives two values, `15 to 20`: they are `min` and `max`, and there is no single value. With another word, `around 15 to 20`, it is ABOUT and has both bounds too.",
  },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type Qualifier = keyof typeof qualifiers;
