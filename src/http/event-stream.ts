import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Connections } from "./connections.js";
import type { Departure } from "./departure.js";
import { crossOriginHeaders } from "./cross-origin.js";
import { safeHeaders } from "./safe-headers.js";

/** Results that are sent as they come, as server-sent events. */
export class EventStream {
  constructor(readonly results: AsyncIterable<object>) {}
}

/** Whether a client takes events, and no answer of another kind. */
export const acceptsEvents = (accept: string | undefined): boolean =>
  accept !== undefined && /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/i.test(accept);

/** Proxies and clients see that the connection lives. */
const pulseMilliseconds = 12_000;

/**
 * Sends results as the protocol GraphQL over SSE has them, in its mode of distinct connections: `next` for each, then
 * `complete`. The next one is asked for when the client has taken the one before.
 */
export async function sendEvents(
  response: ServerResponse,
  { results }: EventStream,
  connections: Connections,
  { signal }: Departure,
  requestId: string,
): Promise<void> {
  const { headers, socket, httpVersion } = response.req;
  response.writeHead(200, {
    "x-request-id": requestId,
    ...safeHeaders,
    ...crossOriginHeaders(headers, connections.allowedPages),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    vary: "Accept, Accept-Encoding, Origin",
    // For proxies that would collect an answer before they pass it on.
    "x-accel-buffering": "no",
    ...(httpVersion === "1.1" && { connection: "close" }),
  });
  connections.of(socket)?.stream({ unsent: () => response.writableLength });
  response.flushHeaders();
  const pulse = setInterval(() => response.write(":\n\n"), pulseMilliseconds).unref();
  try {
    for await (const result of results) {
      const isTaken = response.write(`event: next\ndata: ${JSON.stringify(result)}\n\n`);
      if (signal.aborted || (!isTaken && !(await drained(response, signal)))) return;
    }
    response.end("event: complete\ndata:\n\n");
  } finally {
    clearInterval(pulse);
    if (!response.writableEnded) response.end();
  }
}

const drained = (response: ServerResponse, signal: AbortSignal): Promise<boolean> =>
  once(response, "drain", { signal }).then(
    () => true,
    () => false,
  );
