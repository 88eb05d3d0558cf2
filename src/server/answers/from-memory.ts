import type { IncomingMessage } from "node:http";
import type { Answer } from "../../http/answer.js";
import { hasTag, notModified } from "../../http/conditional.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import { type AnswerKey, answerKey } from "./answer-key.js";
import type { KeptAnswer, OperationNotes } from "./kept-answers.js";

/** What asks for an answer of its own, or may open what others do not get. */
const ownHeaders = ["x-router-secret", "x-trace-secret", "apollo-federation-include-trace", "graphql-cost"];
/** What a GET is looked at for before it is answered. */
const checkedHeaders = ["cookie", "authorization", "content-type"];

/**
 * What decides an answer that others may get too: the body of a POST or the address of another request as they came, so
 * that nothing of them has to be read. Null where there is more to look at.
 */
export function keyOf({ headers, url = "" }: IncomingMessage, body: Buffer | null, form: string): AnswerKey | null {
  for (const name of ownHeaders) if (headers[name] !== undefined) return null;
  if (body !== null) return answerKey(body, `POST ${form}`);
  for (const name of checkedHeaders) if (headers[name] !== undefined) return null;
  return answerKey(Buffer.from(url, "latin1"), `GET ${form}`);
}

/** Whether a request is from somebody who has the answer of this tag: any will do who asks for `*`. */
export function knowsTag({ method, headers }: IncomingMessage, tag: string): boolean {
  const known = headers["if-none-match"];
  return method !== "POST" && known !== undefined && (hasTag(known, tag) || known.trim() === "*");
}

/** What was kept, for this request; null when that is the tag alone, and the request does not know it. */
export const answerFrom = ({ answer, tag }: KeptAnswer, request: IncomingMessage): Answer | null =>
  knowsTag(request, tag) ? notModified(tag) : answer;

export const notesOf = ({ operationName, operationType, operationHash, price }: RequestNotes): OperationNotes => ({
  operationName,
  operationType,
  operationHash,
  price,
});

/** Says of a request what was said of the one before it that asked for the same. */
export function noteFromMemory(notes: RequestNotes, kept: OperationNotes): void {
  notes.operationName = kept.operationName;
  notes.operationType = kept.operationType;
  notes.operationHash = kept.operationHash;
  notes.price = kept.price;
  notes.fromMemory = true;
}
