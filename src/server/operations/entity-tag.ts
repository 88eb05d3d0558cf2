import crypto, { createHash } from "node:crypto";
import { longestAddress } from "../../http/address.js";
import { readOnce } from "../../http/read-once.js";
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
  const form = `${schemaHash} ${snapshotId} ${digestOf(text)} ${coding} ${mediaType} `;
  // A longer body asks for nothing that a GET can ask for too. To write thousands of keys again takes longer than to hash
  // them as they came.
  return body !== null && body.length > longestAddress
    ? `"${createHash("sha256").update(`${form}body `).update(body).digest("base64url")}"`
    : `"${digest(`${form}${JSON.stringify(operationName)} ${canonical(variables)}`)}"`;
}

/** At once in half the time; node 20.11 cannot do it yet. */
const digest = (text: string): string =>
  "hash" in crypto ? crypto.hash("sha256", text, "base64url") : createHash("sha256").update(text).digest("base64url");

/** Clients send a few texts again and again. */
const digestOf = readOnce(digest, { most: 500, longest: 10_000 });

/** As JSON, the same for variables that differ in the order of their keys only. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const names = Object.keys(value);
  if (names.length > 1) names.sort();
  let fields = "";
  for (const name of names) fields += `${JSON.stringify(name)}:${canonical(Reflect.get(value, name))},`;
  return `{${fields}}`;
}
