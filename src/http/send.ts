import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type Answer, refused } from "./answer.js";
import { codingFor, compressed } from "./compression.js";
import type { HttpConnection } from "./http-connection.js";
import type { Connections } from "./connections.js";
import { crossOriginHeaders } from "./cross-origin.js";
import { mediaTypeFor } from "./media-type.js";
import { Refusal } from "./refusal.js";
import { safeHeaders } from "./safe-headers.js";

/** How much of an answer is handed to the system at once. */
const sliceBytes = 65_536;

/**
 * Sends an answer: compressed as the client likes it, kept by nobody unless it says otherwise, without its body for HEAD;
 * not to a client that has gone.
 */
export async function send(
  response: ServerResponse,
  answer: Answer,
  connections: Connections,
  draining: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { method, headers: asked, socket } = response.req;
  const result = await compressed(answer, codingFor(asked["accept-encoding"]));
  const body = method === "HEAD" ? null : result.body;
  const size = Buffer.byteLength(result.body ?? "");
  if (signal.aborted) return;
  if (body !== null && size > sliceBytes && !connections.hasRoomFor(size)) {
    return send(response, tooMuchWaits(asked.accept), connections, draining, signal);
  }
  const connection = connections.of(socket);
  response.writeHead(result.status, {
    ...safeHeaders,
    "cache-control": "no-store",
    vary: method === "OPTIONS" ? `${vary}, Access-Control-Request-Headers` : vary,
    ...crossOriginHeaders(asked, connections.allowedPages),
    ...result.headers,
    ...(result.body !== null && result.status !== 304 && { "content-length": size }),
    // Who has sent more requests already would lose those.
    ...(draining && (connections.isClosing || connection?.hasMore !== true) && { connection: "close" }),
  });
  if (body === null || size <= sliceBytes || connection === undefined) response.end(body);
  // Not awaited, so that nothing but the bytes is kept for a slow client.
  else return deliver(response, Buffer.from(body), connection, signal);
}

/** Hands an answer over slice by slice, as fast as the client takes it. */
async function deliver(
  response: ServerResponse,
  bytes: Buffer,
  connection: HttpConnection,
  signal: AbortSignal,
): Promise<void> {
  connection.unsentBytes = bytes.length;
  for (let start = 0; start < bytes.length; start += sliceBytes) {
    const slice = bytes.subarray(start, start + sliceBytes);
    if (!response.write(slice) && !(await drained(response, signal))) return;
    connection.sent(slice.length);
  }
  response.end();
}

const vary = "Accept, Accept-Encoding, Origin";

/** Whether the client has taken what was written; it may go instead. */
const drained = (response: ServerResponse, signal: AbortSignal): Promise<boolean> =>
  once(response, "drain", { signal }).then(
    () => true,
    () => false,
  );

const tooMuchWaits = (accept: string | undefined): Answer =>
  refused(
    new Refusal(503, "SERVICE_UNAVAILABLE", "Too many large answers are waiting for slow clients.", {
      headers: { "retry-after": "1" },
    }),
    mediaTypeFor(accept) ?? "application/json; charset=utf-8",
  );
