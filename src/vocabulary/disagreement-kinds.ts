import type { ValueRow } from "./values-of.js";

export const disagreementKinds = {
  rounding: {
    description:
      "The values agree once the finer one is rounded to the digits, or read under the qualifier, of the coarser.",
  },
  scope: { description: "The sources count different things; a reviewer said so." },
  vintage: { description: "The same publisher gave the figure at two times." },
  definition: { description: "The sources define what they measure differently; a reviewer said so." },
  unexplained: { description: "The sources differ and nothing on record says why." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type DisagreementKind = keyof typeof disagreementKinds;
