import type { Problem } from "../../documents/problem.js";
import type { Slice } from "../../repository/transfer/slice.js";

/** What the thread that reads is started with. */
export interface LoadingTask {
  readonly folders: readonly string[];
  readonly proposed: boolean;
  readonly watch: boolean;
  /** Milliseconds that a file must have been left alone, and between two looks when nothing seems to happen. */
  readonly settle: number;
  readonly poll: number;
  /** By the version of their files: documents on which reading broke down before, with what happened. */
  readonly refused: ReadonlyMap<string, string>;
  /** The snapshot that is served already; null when there is none. */
  readonly served: string | null;
}

/** A document that is being read, by the version of its files. */
export interface Work {
  readonly name: string;
  readonly version: string;
}

/** What a look at the folders found. */
export interface LoadingReport {
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
  /** A folder that was given and cannot be listed. */
  readonly away: { readonly name: string; readonly reason: string } | null;
  /** The snapshot of what is there; null when there is no valid document. */
  readonly snapshotId: string | null;
  /** How long looking, reading and building took, in milliseconds. */
  readonly took: number;
  /** What changed since the snapshot before, in words; null for the first one. */
  readonly changes: string | null;
}

export type Message =
  /** What is at work; null for what concerns no single document. */
  | { readonly kind: "work"; readonly work: Work | null }
  /** Something is another than at the look before. `isNew`: a snapshot that the other thread has not got yet; its slices follow. */
  | { readonly kind: "report"; readonly report: LoadingReport; readonly isNew: boolean }
  /** Asked for by the other thread, one after the other, so that it takes them over at its own pace. */
  | { readonly kind: "slice"; readonly slice: Slice; readonly isLast: boolean };

/** What the other thread says: it is ready for the next slice, or serves what the last one completed. */
export type Request = "next";
