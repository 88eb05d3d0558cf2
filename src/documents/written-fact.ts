import { createHash } from "node:crypto";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import type { Grounds, Passage } from "./passage.js";
import type { FilePlace } from "./problem.js";

/** A fact as a sidecar, a table or the reader gives it: its passages are proved, its fields not yet checked. */
export interface WrittenFact {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Values that were carried from elsewhere in the text or assumed, until a person moves them to `fields`; none, when left out. */
  readonly proposedFields?: Readonly<Record<string, unknown>> | undefined;
  readonly status: FactStatus;
  readonly assertedBy: string | null;
  readonly note: string | null;
  readonly differsBy: DisagreementKind | null;
  readonly passages: readonly Passage[];
  /** What each field was read from, where that is known: the cell of a table, the words that the reader read. */
  readonly evidence: ReadonlyMap<string, Grounds>;
  /** How the reader came by it; null for a fact that a person wrote. */
  readonly found: FoundBy | null;
  /** Where the fact, a field of it, or its `assertedBy` is written. */
  place(this: void, field?: string): FilePlace;
}

export interface FoundBy {
  /** The rule and its case: `seizure/figure-before-substance`. */
  readonly rule: string;
  /** The fingerprint of what was read, so that a person's correction is not taken for a changed reading. */
  readonly reading: string;
}

/** The same for the same fields of a type, in whatever order they stand; proposed ones count like the others. */
export const fingerprint = (type: string, fields: Readonly<Record<string, unknown>>): string =>
  createHash("sha256")
    .update(`${type}\n${canonical(fields)}`)
    .digest("hex")
    .slice(0, 12);

export const canonical = (fields: object): string =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
