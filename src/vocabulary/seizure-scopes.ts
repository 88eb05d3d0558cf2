import type { ValueRow } from "./values-of.js";

export const scopes = {
  aggregate: { description: "A total over many seizures: a country's year, an operation, a group of states." },
  incident: { description: "One seizure. Never added to aggregates, which may contain it." },
} as const satisfies Readonly<Record<string, ValueRow>>;

export type Scope = keyof typeof scopes;
