import type { ServerResponse } from "node:http";
import { type Answer, refused } from "./answer.js";
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
  response.writeHead(result.status, {
    "x-request-id": notes.requestId,
    ...safeHeaders,
    "cache-control": "no-store",
    vary: method === "OPTIONS" ? `${vary}, Access-Control-Request-Headers` : vary,
    ...(asked.origin !== undefined && crossOriginHeaders(asked, connections.allowedPages)),
    ...result.headers,
    ...(result.body !== null && result.status !== 304 && { "content-length": size }),
    // Who has sent more requests already would lose those.
    ...(draining && (connections.isClosing || connection?.hasMore !== true) && { connection: "close" }),
  });
  if (body === null || size <= sliceBytes || connection === undefined) response.end(body);
  else deliver(response, bytesOf(body), connection);
}

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

const vary = "Accept, Accept-Encoding, Origin";

const tooMuchWaits = (accept: string | undefined): Answer =>
  refused(
    new Refusal(503, "SERVICE_UNAVAILABLE", "Too many large answers are waiting for slow clients.", {
      headers: { "retry-after": "1" },
    }),
    mediaTypeFor(accept) ?? "application/json; charset=utf-8",
  );
