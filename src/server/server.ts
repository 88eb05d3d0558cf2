import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { IdeKind } from "../config.js";
import type { BatchListener } from "../loaders/loaders.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import { addressOf } from "./address.js";
import { type Answer, jsonType, refused } from "./answer.js";
import { createApollo } from "./apollo.js";
import { type ConnectionLimits, Connections, defaultConnectionLimits } from "./connections.js";
import type { ErrorLog } from "./format-error.js";
import { createGraphqlOverHttp } from "./graphql-over-http.js";
import type { Health } from "./health.js";
import { createIde } from "./ide/ide.js";
import { answerMalformed } from "./malformed-http.js";
import { mediaTypeFor } from "./media-type.js";
import { createOperations, type KnownOperations, noneKnown } from "./operations.js";
import { Refusal } from "./refusal.js";
import { createRoutes } from "./routes.js";
import type { Subgraph } from "./schema.js";
import { send } from "./send.js";

export interface ServerParts {
  readonly subgraph: Subgraph;
  readonly current: CurrentGraph;
  readonly health: Health;
  readonly log: ErrorLog;
  /** What a browser gets at `/`; the offline IDE when left out. */
  readonly ide?: IdeKind;
  /** The origins whose pages may ask, beside Apollo Sandbox; `*` for any. */
  readonly origins?: readonly string[];
  /** The operations of manifests; without them every operation is answered, and none is known by an id. */
  readonly knownOperations?: KnownOperations;
  /** What a request for a trace must carry; without it nobody gets one. */
  readonly traceSecret?: string | null;
  /** How many connections there may be, and how slow. */
  readonly limits?: ConnectionLimits;
  /** Told of every batch of questions to the graph. */
  readonly onBatch?: BatchListener;
}

export interface HttpServer extends Server {
  readonly clients: Connections;
}

// `Connections` looks after slow clients. Node would refuse a missing Host and an odd Expect by itself, but not in
// JSON. Idle connections outlive those of balancers, which reuse them for a minute.
const options = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 65_000, requireHostHeader: false };

/** The whole service as a node server that does not listen yet. */
export async function createHttpServer(parts: ServerParts): Promise<HttpServer> {
  const { subgraph, current, health, log, origins = [], traceSecret = null, onBatch } = parts;
  const apollo = createApollo(subgraph.schema, log, traceSecret !== null);
  await apollo.start();
  const operations = createOperations(parts.knownOperations ?? noneKnown);
  const { sdl } = subgraph;
  const graphql = createGraphqlOverHttp({ apollo, operations, sdl, traceSecret, onBatch });
  const routes = createRoutes({ current, health, graphql, sdl, ide: createIde(current, parts.ide ?? "offline") });

  async function answer(request: IncomingMessage, signal: AbortSignal): Promise<Answer> {
    const address = addressOf(request);
    const { pathname } = address;
    const method = request.method ?? "";
    const route = await routes.find(pathname);
    // Before a page may see that nothing is there, its browser asks whether it may ask.
    const allow = route?.allow ?? "OPTIONS";
    if (method === "OPTIONS") return { status: 204, headers: { allow }, body: null };
    if (route === null)
      throw new Refusal(404, "NOT_FOUND", `There is nothing at ${pathname.slice(0, 60)}; expected /graphql.`);
    if (!allow.split(", ").includes(method)) {
      const expected = allow.includes("POST") ? "Expected GET or POST." : "Expected GET; operations go to /graphql.";
      throw new Refusal(405, "METHOD_NOT_ALLOWED", expected, { headers: { allow } });
    }
    return route.answer(request, address, signal);
  }

  async function respond(response: ServerResponse, signal: AbortSignal): Promise<void> {
    const request = response.req;
    const answered = answer(request, signal).catch((error: unknown) => {
      const mediaType = mediaTypeFor(request.headers.accept) ?? jsonType;
      if (error instanceof Refusal) return refused(error, mediaType);
      // It is nobody's fault when a client goes while it is sending.
      if (request.complete || !request.destroyed) log(error);
      return refused(new Refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error"), mediaType);
    });
    return send(response, await answered, connections, health.draining, signal);
  }
  const listener = (_request: IncomingMessage, response: ServerResponse): void => {
    connections.answerInTurn(response, (signal) => respond(response, signal).catch(log));
  };

  const server = createServer(options, listener).on("checkExpectation", listener);
  const connections = new Connections(server, parts.limits ?? defaultConnectionLimits, origins);
  answerMalformed(connections);
  server.on("close", () => void apollo.stop().catch(log));
  return Object.assign(server, { clients: connections });
}
