import type { ValueRow } from "./values-of.js";

export const disagreementKinds = {
  rounding: {
    description:
      "The values agree: the more precise one, rounded to the digits of the other, is the other (8,796 kg and 8,800 kg), or it is what the words of the other allow (130 kg and over 100 kg).",
  },
  scope: {
    description:
      "The sources count different things, such as other countries or other years. A reviewer found it; `reason` says what.",
  },
  vintage: { description: "The same publisher gave the figure at two times, and revised it in between." },
  definition: {
    description: "The sources define what is measured differently. A reviewer found it; `reason` says how.",
  },
  unexplained: { description: "The sources differ, and nothing on record explains the difference." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type DisagreementKind = keyof typeof disagreementKinds;
