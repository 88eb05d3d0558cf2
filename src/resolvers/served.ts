import type { ServedSnapshot } from "../model/snapshot.js";
import type { ChangeFeed } from "../repository/changes/change-feed.js";

/** Two snapshots of which a subscription tells what has changed between them. */
export interface ChangeEvent {
  /** Null for the first event, which tells what its client asks for. */
  readonly since: string | null;
  readonly upTo: string;
}

/** What the service knows of itself when it answers. */
export interface Served {
  /** The snapshot that a request is answered from. */
  snapshot(this: void): Readonly<ServedSnapshot>;
  readonly changes: ChangeFeed;
  /** What a subscription is told; null for a request that is answered once. */
  readonly event: ChangeEvent | null;
}

/** For whoever asks a graph without a service around it. */
export const nothingServed: Served = {
  snapshot: () => {
    throw new Error("Nothing is served here; expected the context of a service.");
  },
  changes: { between: () => Promise.resolve(null) },
  event: null,
};
