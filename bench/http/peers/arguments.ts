import type { Representation, SeizureFilter } from "./data.js";

/** What the roots are called with. */
export interface ById {
  readonly id: string;
}

export interface ByIds {
  readonly ids: readonly string[];
}

export interface SeizureList {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: SeizureFilter | null;
}

export interface First {
  readonly first: number;
}

export interface ByRepresentations {
  readonly representations: readonly Representation[];
}
