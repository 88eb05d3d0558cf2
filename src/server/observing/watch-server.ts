import type { Server } from "node:http";
import { Counter, Gauge, type Registry } from "prom-client";

/** Counts the connections of a server, and what arrives on them that is not HTTP. */
export function watchServer(registers: Registry[], server: Server): void {
  const malformed = new Counter({
    name: "http_malformed_total",
    help: "Data that arrived and is not a valid request, by reason.",
    labelNames: ["reason"],
    registers,
  });
  server.on("clientError", ({ code }: NodeJS.ErrnoException) => {
    malformed.inc({ reason: malformedReasons.get(code ?? "") ?? "not_http" });
  });
  new Gauge({
    name: "http_connections",
    help: "Open connections.",
    registers,
    async collect() {
      this.set(
        await new Promise<number>((resolve) => {
          server.getConnections((_error, count) => {
            resolve(count);
          });
        }),
      );
    },
  });
}

const malformedReasons = new Map([
  ["ECONNRESET", "reset"],
  ["ERR_HTTP_REQUEST_TIMEOUT", "timeout"],
  ["HPE_HEADER_OVERFLOW", "too_large"],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", "too_large"],
]);
