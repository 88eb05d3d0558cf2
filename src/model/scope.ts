import { enumType } from "./enum-type.js";

export const scopes = {
  aggregate: "A total over many seizures: a country's year, an operation, a group of states.",
  incident: "One seizure. Never summed with aggregates, which may contain it.",
} as const;

export type Scope = keyof typeof scopes;
export const ScopeEnum = enumType("SeizureScope", "What a seizure figure counts.", scopes);
