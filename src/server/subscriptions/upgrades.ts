import type { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { CurrentGraph } from "../../repository/current-graph.js";
import { addressOf } from "../../http/address.js";
import type { Connections } from "../../http/connections.js";
import { type AllowedPages, crossOriginHeaders } from "../../http/cross-origin.js";
import { sayLast } from "../../http/last-answer.js";
import { Refusal } from "../../http/refusal.js";

/** Whether a request for a WebSocket is one that we answer. Throws a refusal when it is not. */
function admit(request: IncomingMessage, current: CurrentGraph, connections: Connections): void {
  const { pathname } = addressOf(request);
  if (pathname !== "/graphql") throw new Refusal(404, "NOT_FOUND", "There is no WebSocket here; expected /graphql.");
  const protocols = request.headers["sec-websocket-protocol"] ?? "";
  if (!protocols.split(",").some((name) => name.trim() === "graphql-transport-ws"))
    throw new Refusal(400, "BAD_REQUEST", "Expected the WebSocket subprotocol graphql-transport-ws.");
  refuseOtherOrigins(request, connections.allowedPages);
  if (current.get() === null)
    throw new Refusal(503, "SERVICE_UNAVAILABLE", "The graph is being loaded.", { headers: { "retry-after": "1" } });
}

/** Browsers let any page open a WebSocket, and leave it to the service whether it talks to that page. */
function refuseOtherOrigins({ headers }: IncomingMessage, allowed: AllowedPages): void {
  const { origin, host } = headers;
  const isOurs = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (isOurs || Object.keys(crossOriginHeaders(headers, allowed)).length > 0) return;
  throw new Refusal(403, "BAD_REQUEST", "Pages of this origin may not ask here.");
}

/** Answers requests for WebSockets: those that are admitted are taken, others get their refusal. */
export const answerUpgrades =
  (
    current: CurrentGraph,
    connections: Connections,
    take: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
  ) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on("error", () => undefined);
    try {
      admit(request, current, connections);
      take(request, socket, head);
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error");
      if (socket instanceof Socket) sayLast(socket, refusal, {});
      else socket.destroy();
    }
  };
