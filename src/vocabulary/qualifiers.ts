export const qualifiers = {
  exact: "The figure as it stands.",
  about: "About, around, nearly, some.",
  over: "More than, over, at least: a lower bound.",
  under: "Less than, under, almost: an upper bound.",
  upto: "As many as, up to: an upper bound that was reached.",
  range: "Between `min` and `max`.",
} as const;

export type Qualifier = keyof typeof qualifiers;
