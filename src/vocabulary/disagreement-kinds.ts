import type { ValueRow } from "./values-of.js";

export const disagreementKinds = {
  rounding: {
    description:
      "The values agree when the more precise one is rounded to the digits of the less precise one, or read under its qualifier.",
  },
  scope: { description: "The sources count different things, as a reviewer found." },
  vintage: { description: "The same publisher gave the figure at two times." },
  definition: { description: "The sources define the measure differently, as a reviewer found." },
  unexplained: { description: "The sources differ, and nothing on record explains the difference." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type DisagreementKind = keyof typeof disagreementKinds;
