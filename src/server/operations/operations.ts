import { createHash } from "node:crypto";
import type { OperationRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";

/** The operations of manifests by their ids, and whether any others are answered. */
export interface KnownOperations {
  readonly byId: ReadonlyMap<string, string>;
  readonly onlyThese: boolean;
}

export const noneKnown: KnownOperations = { byId: new Map(), onlyThese: false };

export interface Operations {
  /** The text of the operation that a request asks for. */
  find(this: void, request: OperationRequest): string;
  /** Keeps a text that has proved valid, if its sender asked for that. */
  remember(this: void, request: OperationRequest): void;
}

/** Of the texts that clients send: as many as a busy week has, and no more than 8 MB of memory. */
const mostCharacters = 4_000_000;

/** Finds operations in the manifests, and among those that clients have sent with their hash. */
export function createOperations({ byId, onlyThese }: KnownOperations): Operations {
  const trusted = new Set(byId.values());
  const sent = new Map<string, string>();
  let characters = 0;

  function find({ query, documentId }: OperationRequest): string {
    const id = documentId ?? "";
    const plainId = id.replace(/^sha256:/, "");
    const text = query ?? byId.get(id) ?? byId.get(plainId) ?? sent.get(plainId);
    // Who accepts graphql-response+json gets the 403. To others it is a 200 with errors, as for every well-formed request:
    // clients of plain JSON take another status for a broken connection and never read the code.
    if (onlyThese && (text === undefined || !trusted.has(text)))
      throw new Refusal(403, "OPERATION_NOT_TRUSTED", "Only operations of the manifests are answered here.");
    // The message and the status are those of Apollo's protocol; its clients look for them and send the text then.
    if (text === undefined) throw new Refusal(200, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    return text;
  }

  function remember({ query, persist }: OperationRequest): void {
    if (query === null || !persist) return;
    const hash = createHash("sha256").update(query).digest("hex");
    // What was sent last is forgotten last.
    if (!sent.delete(hash)) characters += query.length;
    sent.set(hash, query);
    for (const [oldest, text] of sent) {
      if (characters <= mostCharacters) break;
      sent.delete(oldest);
      characters -= text.length;
    }
  }
  return { find, remember };
}
