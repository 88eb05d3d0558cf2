export const factStatuses = {
  confirmed: "A person has read the passage and confirmed the value.",
  accepted: "The reader is sure of it; no person has looked yet.",
  proposed: "The reader found it and is not sure; served only when asked for.",
  rejected: "A person has read the passage and refused the value; never served as a fact.",
} as const;

export type FactStatus = keyof typeof factStatuses;
