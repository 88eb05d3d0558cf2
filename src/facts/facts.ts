import type { Grounds, Passage } from "../documents/passage.js";
import type { FilePlace, Problem } from "../documents/problem.js";
import type { SourceText } from "../documents/source-text.js";
import type { FoundBy, WrittenFact } from "../documents/written-fact.js";
import type { DisagreementKind } from "../vocabulary/disagreement-kinds.js";
import type { FactStatus } from "../vocabulary/fact-statuses.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { FactType, FieldsOf } from "./fact-types.js";
import type { Kind } from "./kinds/kind.js";

/** A value of a fact with the words that it was read from. */
export interface Evidence extends Grounds {
  readonly value: FactValue;
}

/** A document that facts were read from. */
export interface ReadDocument extends SourceText {
  readonly key: string;
  /** Of the files that it was read from: whatever is read follows from it. */
  readonly digest: string;
  readonly facts: readonly Fact[];
  /** Whether a sidecar gives the facts; else they were read out of the text. */
  readonly isReviewed: boolean;
  /** What the reader finds in the text now; null when it was not asked. */
  readonly current: ReadOut | null;
}

/** What the reader finds in a text. */
export interface ReadOut {
  readonly facts: readonly FoundFact[];
  /** The numbers that no fact accounts for. */
  readonly unexplained: readonly Passage[];
  /** Facts of the reader that are not valid: left out, and a fault of the reader's, not of the text. */
  readonly refused: readonly Problem[];
}

/** A fact that the reader found: as a sidecar writes its fields, and as the graph takes it. */
export interface FoundFact {
  readonly written: WrittenFact & { readonly found: FoundBy };
  readonly fact: Fact;
}

interface FactOf<Type extends FactType> {
  readonly type: Type;
  readonly fields: FieldsOf<Type>;
  /** The kinds of all fields of its type, whether or not it gives them. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** For every field that the fact gives: what it was read from. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Values that were carried from elsewhere in the text or assumed: proposed, whatever the status of the fact. */
  readonly proposed: ReadonlyMap<string, Evidence>;
  /** That of its figure, or of what else it is about. */
  readonly status: FactStatus;
  /** Whether a person gave it its status; what was confirmed in an unverified document counts as accepted. */
  readonly isDecided: boolean;
  readonly assertedBy: string | null;
  readonly note: string | null;
  readonly differsBy: DisagreementKind | null;
  readonly passages: readonly Passage[];
  /** How the reader came by it; null for a fact that a person wrote. */
  readonly found: FoundBy | null;
  readonly documentKey: string;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  /** The edition of its document; null when the document is not an edition of anything. */
  readonly edition: string | null;
  place(this: void, field?: string): FilePlace;
}

/** A typed assertion of one document, its values normalised, its passages proved. */
export type Fact<Type extends FactType = FactType> = { [Each in Type]: FactOf<Each> }[Type];
