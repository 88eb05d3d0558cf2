import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { jsonType, refused } from "./answer.js";
import type { Refusal } from "./refusal.js";
import { safeHeaders } from "./safe-headers.js";

const lingerMilliseconds = 500;

/**
 * Closes our half of a connection, after a refusal if there is one to say. To close the other half at once would take the
 * answer from a client that is still sending.
 */
export function sayLast(socket: Socket, refusal: Refusal | null, headers: Readonly<Record<string, string>>): void {
  socket.on("error", () => undefined).end(refusal === null ? "" : written(refusal, headers));
  setTimeout(() => socket.destroy(), lingerMilliseconds).unref();
}

/** An answer as it goes over the wire, for sockets on which there is no response to write to. */
function written(refusal: Refusal, more: Readonly<Record<string, string>>): string {
  const { status, headers = {}, body } = refused(refusal, jsonType);
  const text = String(body);
  const lines = Object.entries({
    ...safeHeaders,
    ...more,
    ...headers,
    "cache-control": "no-store",
    "content-length": String(Buffer.byteLength(text)),
    connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${text}`;
}
