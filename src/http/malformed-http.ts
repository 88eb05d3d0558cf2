import { maxHeaderSize } from "node:http";
import type { Socket } from "node:net";
import { addressTooLong } from "./address.js";
import type { Connections } from "./connections.js";
import { crossOriginHeaders } from "./cross-origin.js";
import { Refusal } from "./refusal.js";

interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** Answers in JSON what node answers by itself, and not in JSON: broken HTTP and tunnels. */
export function answerMalformed(connections: Connections): void {
  const { server } = connections;
  server.on("clientError", (error: ParserError, socket: Socket) => {
    const headers = crossOriginHeaders({ origin: originIn(error.rawPacket) }, connections.allowedPages);
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else connections.of(socket)?.refuse(refusalOf(error), headers);
  });
  server.on("connect", (_request, socket: Socket) => {
    const headers = { allow: "GET, HEAD, POST, OPTIONS" };
    connections.of(socket)?.refuse(new Refusal(405, "METHOD_NOT_ALLOWED", "Expected GET or POST.", { headers }), {});
  });
}

/** The header `Origin` of a request that could not be read, so that a page gets to see why. */
const originIn = (packet: Buffer | undefined): string | undefined =>
  /\r\norigin:[ \t]*([!-~]{1,300})[ \t]*\r\n/i.exec(packet?.toString("latin1") ?? "")?.[1];

function refusalOf({ code, rawPacket }: ParserError): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW": {
      const firstLine = rawPacket?.indexOf("\r\n") ?? 0;
      return firstLine < 0 || firstLine > maxHeaderSize
        ? addressTooLong()
        : new Refusal(431, "HEADERS_TOO_LARGE", `The headers are too long; expected at most ${maxHeaderSize} bytes.`);
    }
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new Refusal(413, "PAYLOAD_TOO_LARGE", "The extensions of a chunk are too long.");
    default:
      return new Refusal(400, "BAD_REQUEST", "The request is not valid HTTP/1.1.");
  }
}
