import type { ValueRow } from "./values-of.js";

export const factStatuses = {
  confirmed: { description: "A person has read the passage and confirmed the value." },
  accepted: { description: "The reader is sure of it; no person has looked yet." },
  proposed: { description: "The reader found it and is not sure; served only when asked for." },
  rejected: { description: "A person has read the passage and refused the value; never served as a fact." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type FactStatus = keyof typeof factStatuses;
