import type { ValueRow } from "./values-of.js";

export const factStatuses = {
  confirmed: { description: "A person has read the passage and confirmed the value." },
  accepted: {
    description:
      "The reading program is sure of the value and no person has reviewed it yet; or a person has read it, in a copy that nobody has verified or where another value is better.",
  },
  proposed: { description: "The reading program found the value and is not sure of it; served only on request." },
  rejected: { description: "A person has read the passage and rejected the value; never served as a fact." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type FactStatus = keyof typeof factStatuses;
