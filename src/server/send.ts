import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.js";
import { codingFor, compressed } from "./compression.js";
import { sandboxOrigin } from "./sandbox-page.js";

const sandboxMayAsk = {
  "access-control-allow-origin": sandboxOrigin,
  "access-control-allow-headers": "content-type, apollo-require-preflight, x-apollo-operation-name",
  "access-control-allow-methods": "GET, POST, OPTIONS",
};

/** Sends an answer: compressed as the client likes it, kept by nobody unless it says otherwise, without its body for HEAD. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  draining: boolean,
): Promise<void> {
  const { status, headers, body } = await compressed(answer, codingFor(request.headers["accept-encoding"]));
  response.writeHead(status, {
    "cache-control": "no-store",
    vary: "Accept, Accept-Encoding, Origin",
    ...(request.headers.origin === sandboxOrigin && sandboxMayAsk),
    ...headers,
    ...(body !== null && status !== 304 && { "content-length": Buffer.byteLength(body) }),
    ...(draining && { connection: "close" }),
  });
  response.end(request.method === "HEAD" ? null : body);
}
