import type { Random } from "../../harden/search/random.js";

/** What questions are made of: keys and names of the records that are served. */
export interface Pool {
  readonly seizures: readonly string[];
  /** Places in the list of seizures. */
  readonly cursors: readonly string[];
  /** Seizures whose sources are exported too. */
  readonly withSources: readonly string[];
  readonly organizations: readonly string[];
  readonly officials: readonly string[];
  readonly events: readonly string[];
  readonly countryCodes: readonly string[];
  readonly countryNames: readonly string[];
  readonly officialNames: readonly string[];
}

export type Variables = Readonly<Record<string, unknown>>;

export interface Query {
  readonly name: string;
  /** What it asks for, in a few words. */
  readonly title: string;
  readonly text: string;
  /** How many questions there are; null when they can be drawn without end. */
  questions(this: void, pool: Pool): number | null;
  /** The question at a number, where there are so many; otherwise one that is drawn. */
  variables(this: void, pool: Pool, number: number, random: Random): Variables;
  /** Whether other servers cannot answer it by themselves and are given the answers to questions that repeat. */
  readonly isGiven?: boolean;
}
