export const scopes = {
  aggregate: "A total over many seizures: a country's year, an operation, a group of states.",
  incident: "One seizure. Never summed with aggregates, which may contain it.",
} as const;

export type Scope = keyof typeof scopes;
