import { type IncomingMessage, maxHeaderSize, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { jsonType, refused as answerOf } from "./answer.js";
import { Refusal } from "./refusal.js";

interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** Answers in JSON what node answers by itself, and not in JSON: broken HTTP, slow senders, odd expectations. */
export function answerMalformed(server: Server): void {
  // Whose answer has begun gets no second one in the middle of it.
  const answering = new WeakSet<Duplex>();
  const refused = new WeakSet<Duplex>();
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    response.once("prefinish", () => answering.add(socket)).once("finish", () => answering.delete(socket));
  });
  server.on("clientError", (error: ParserError, socket: Duplex) => {
    // What comes after a first fault is no HTTP either.
    if (refused.has(socket)) return;
    refused.add(socket);
    if (error.code === "ECONNRESET" || !socket.writable || answering.has(socket)) socket.destroy();
    else sayLast(socket, refusalOf(error));
  });
  server.on("connect", (_request, socket: Duplex) => {
    sayLast(
      socket,
      new Refusal(405, "METHOD_NOT_ALLOWED", "Expected GET or POST.", { headers: { allow: "GET, POST" } }),
    );
  });
}

/** To close at once would take the answer from a client that is still sending. */
function sayLast(socket: Duplex, refusal: Refusal): void {
  socket.on("error", () => undefined).end(written(refusal));
  setTimeout(() => socket.destroy(), 1000).unref();
}

function refusalOf({ code, rawPacket }: ParserError): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW": {
      const firstLine = rawPacket?.indexOf("\r\n") ?? 0;
      return firstLine < 0 || firstLine > maxHeaderSize
        ? new Refusal(414, "URI_TOO_LONG", `The address is too long; expected at most ${maxHeaderSize} bytes.`)
        : new Refusal(431, "HEADERS_TOO_LARGE", `The headers are too long; expected at most ${maxHeaderSize} bytes.`);
    }
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new Refusal(413, "PAYLOAD_TOO_LARGE", "The extensions of a chunk are too long.");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new Refusal(408, "REQUEST_TIMEOUT", "The request took too long to arrive.");
    default:
      return new Refusal(400, "BAD_REQUEST", "This is no HTTP.");
  }
}

/** An answer as it goes over the wire, for sockets on which there is no response to write to. */
function written(refusal: Refusal): string {
  const { status, headers = {}, body } = answerOf(refusal, jsonType);
  const text = String(body);
  const lines = Object.entries({
    ...headers,
    "cache-control": "no-store",
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${text}`;
}
