import { createHash } from "node:crypto";
import type { RecordDecision } from "../../documents/records-file.js";
import type { ReadDocument } from "../../facts/facts.js";
import type { FactStatus } from "../../vocabulary/fact-statuses.js";
import { version } from "../../version.js";

/** All that a snapshot depends on. */
export interface Origin {
  /** In the order of their keys. What was left out gives nothing, and is not among them. */
  readonly documents: readonly Pick<ReadDocument, "key" | "digest">[];
  readonly decisions: readonly RecordDecision[];
  /** The reviews whose facts are listed. */
  readonly listed: readonly FactStatus[];
}

/**
 * The same wherever the same version of the program reads the same files: records are made of nothing else, so that no
 * record need be looked at. Where files differ only in what nobody is shown, the id is another one too.
 */
export function snapshotIdOf({ documents, decisions, listed }: Origin): string {
  const hash = createHash("sha256");
  const add = (...parts: readonly unknown[]): void => void hash.update(`${JSON.stringify(parts)}\n`);
  add(version, listed, documents.length);
  for (const { key, digest } of documents) add(key, digest);
  for (const { kind, entries, type, note } of decisions) add(kind, entries, type, note);
  return hash.digest("hex").slice(0, 16);
}
