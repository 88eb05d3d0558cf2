import type { ValueRow } from "./values-of.js";

export const factStatuses = {
  confirmed: { description: "A person has read the passage and confirmed the value." },
  accepted: {
    description:
      "The reading program is sure of the value and no person has reviewed it yet; or a person has read it, in a copy that nobody has verified or where another value is better.",
  },
  proposed: {
    description:
      "The reading program found the value and is not sure of it. It is in no list, relation or total unless the filter `status` asks for it.",
  },
  rejected: {
    description:
      "A person has read the passage and rejected the value. Only `facts` and `Document.facts` give it, when the filter `status` asks for it.",
  },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type FactStatus = keyof typeof factStatuses;
