import type { ServerResponse } from "node:http";
import { type Answer, type CommonHead, mediaTypeOf, refused } from "./answer.js";
import { bytesOf, codingFor, compressed } from "./compression.js";
import type { HttpConnection } from "./http-connection.js";
import type { Connections } from "./connections.js";
import { crossOriginHeaders } from "./cross-origin.js";
import type { Departure } from "./departure.js";
import { mediaTypeFor } from "./media-type.js";
import { Refusal } from "./refusal.js";
import { safeHeaders } from "./safe-headers.js";

/** How much of an answer is handed to the system at once. */
const sliceBytes = 65_536;
/** What is copied behind the head of its answer. */
const smallBytes = 4096;

/** What is known of a request, and what is noted of its answer. */
export interface AnswerNotes {
  readonly requestId: string;
  /** How many bytes the body of the answer has, whether they are sent or not. */
  bytes: number;
}

/**
 * Sends an answer: compressed as the client likes it, kept by nobody unless it says otherwise, without its body for HEAD;
 * not to a client that has gone. A large one is handed over as the client takes it, and nobody waits for that.
 */
export async function send(
  response: ServerResponse,
  answer: Answer,
  connections: Connections,
  draining: boolean,
  departure: Departure,
  notes: AnswerNotes,
): Promise<void> {
  const { method, headers: asked, socket } = response.req;
  const coding = codingFor(asked["accept-encoding"]);
  const result = coding === "identity" ? answer : await compressed(answer, coding);
  const body = method === "HEAD" ? null : result.body;
  const size = result.body === null ? 0 : Buffer.byteLength(result.body);
  if (departure.aborted) return;
  if (body !== null && size > sliceBytes && !connections.hasRoomFor(size)) {
    return send(response, tooMuchWaits(asked.accept), connections, draining, departure, notes);
  }
  notes.bytes = size;
  const connection = connections.of(socket);
  const list = headOf(result);
  if (result.body !== null && result.status !== 304) list.push("content-length", String(size));
  list.push("x-request-id", notes.requestId);
  if (asked.origin !== undefined)
    list.push(...Object.entries(crossOriginHeaders(asked, connections.allowedPages)).flat());
  // Who has sent more requests already would lose those.
  if (draining && (connections.isClosing || connection?.hasMore !== true)) list.push("connection", "close");
  response.writeHead(result.status, list);
  if (body === null) response.end();
  else if (size > sliceBytes && connection !== undefined) deliver(response, bytesOf(body), connection);
  // Node writes a text together with the head, and bytes beside it, which costs more than to copy a few.
  else if (typeof body !== "string" && size <= smallBytes) response.end(bytesOf(body).toString("latin1"), "latin1");
  // A text with as many bytes as characters is the same in both.
  else if (typeof body === "string" && size === body.length) response.end(body, "latin1");
  else response.end(body);
}

export const vary = "Accept, Accept-Encoding, Origin";
const usualHeaders: Readonly<Record<string, string>> = { ...safeHeaders, "cache-control": "no-store", vary };

/** The headers of an answer to whomever it goes, but for the length of its body. */
function headOf({ common, headers = {} }: Pick<Answer, "common" | "headers">): string[] {
  const head: string[] = [];
  if (common !== undefined) for (const each of common.list) head.push(each);
  else for (const name in usualHeaders) if (headers[name] === undefined) head.push(name, usualHeaders[name] ?? "");
  for (const name in headers) head.push(name, headers[name] ?? "");
  return head;
}

/** All headers of an answer, made ready for others. */
export const commonHead = (answer: Pick<Answer, "common" | "headers">): CommonHead => ({
  mediaType: mediaTypeOf(answer),
  list: headOf(answer),
});

/** Hands an answer over slice by slice, as fast as the client takes it; the rest is let go of when it goes. */
function deliver(response: ServerResponse, bytes: Buffer, connection: HttpConnection): void {
  connection.unsentBytes = bytes.length;
  const handOver = (start: number): void => {
    const end = start + sliceBytes;
    if (end >= bytes.length) response.end(bytes.subarray(start));
    else
      response.write(bytes.subarray(start, end), (error) => {
        if (error != null) return;
        connection.sent(sliceBytes);
        handOver(end);
      });
  };
  handOver(0);
}

const tooMuchWaits = (accept: string | undefined): Answer =>
  refused(
    new Refusal(503, "SERVICE_UNAVAILABLE", "Too many large answers are waiting for slow clients.", {
      headers: { "retry-after": "1" },
    }),
    mediaTypeFor(accept) ?? "application/json; charset=utf-8",
  );
