import { createHash } from "node:crypto";

/** Everything that an answer depends on; two answers with the same parts are the same bytes. */
export interface TaggedParts {
  readonly schemaHash: string;
  readonly snapshotId: string;
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mediaType: string;
  readonly coding: string;
}

/** The strong entity tag of an answer, known before it is worked out. */
export function entityTag(of: TaggedParts): string {
  const parts = [
    of.schemaHash,
    of.snapshotId,
    of.text,
    of.operationName,
    canonical(of.variables),
    of.mediaType,
    of.coding,
  ];
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}

/** The same for variables that differ in the order of their keys only. */
function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: entries.map(([name, each]) => [name, canonical(each)]) };
}
