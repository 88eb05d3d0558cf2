import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.js";
import { codingFor, compressed } from "./compression.js";
import { crossOriginHeaders } from "./cross-origin.js";

interface Sending {
  readonly draining: boolean;
  /** The origins whose pages may ask. */
  readonly origins: readonly string[];
}

/** Sends an answer: compressed as the client likes it, kept by nobody unless it says otherwise, without its body for HEAD. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  { draining, origins }: Sending,
): Promise<void> {
  const { status, headers, body } = await compressed(answer, codingFor(request.headers["accept-encoding"]));
  response.writeHead(status, {
    "cache-control": "no-store",
    vary: "Accept, Accept-Encoding, Origin",
    ...crossOriginHeaders(request.headers.origin, origins),
    ...headers,
    ...(body !== null && status !== 304 && { "content-length": Buffer.byteLength(body) }),
    ...(draining && { connection: "close" }),
  });
  response.end(request.method === "HEAD" ? null : body);
}
