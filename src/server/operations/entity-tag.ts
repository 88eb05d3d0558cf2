import { createHash } from "node:crypto";
import { longestAddress } from "../../http/address.js";
import type { OperationRequest } from "../../http/read-request.js";

/** What an answer depends on beside what is asked; two answers with the same parts are the same bytes. */
export interface TaggedParts {
  readonly schemaHash: string;
  readonly snapshotId: string;
  readonly text: string;
  readonly mediaType: string;
  readonly coding: string;
  /** Of a POST. */
  readonly body: Buffer | null;
}

/** The strong entity tag of an answer, known before it is worked out. */
export function entityTag(
  { operationName, variables }: Pick<OperationRequest, "operationName" | "variables">,
  { schemaHash, snapshotId, text, mediaType, coding, body }: TaggedParts,
): string {
  const hash = createHash("sha256");
  // A longer body asks for nothing that a GET can ask for too. To write thousands of keys again takes longer than to hash
  // them as they came.
  if (body !== null && body.length > longestAddress)
    hash.update(JSON.stringify([schemaHash, snapshotId, text, mediaType, coding])).update(body);
  else
    hash.update(JSON.stringify([schemaHash, snapshotId, text, operationName, canonical(variables), mediaType, coding]));
  return `"${hash.digest("base64url")}"`;
}

/** The same for variables that differ in the order of their keys only. */
function canonical(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries: entries.map(([name, each]) => [name, canonical(each)]) };
}
