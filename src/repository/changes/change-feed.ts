import type { ChangeKind } from "../../vocabulary/change-kinds.js";

/** A record that one snapshot shows otherwise than another. */
export interface RecordChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The fields that differ, in alphabetical order, of a record that both have. */
  readonly fields: readonly string[];
}

/** What is known of the snapshots that were served, for whoever asks what has changed. */
export interface ChangeFeed {
  /** The changes from one snapshot to another in the order of ids; null when one of them is not or no longer known. */
  between(from: string, to: string): Promise<readonly RecordChange[] | null>;
}
