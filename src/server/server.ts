import type { BlockList } from "node:net";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { IdeKind } from "../config.js";
import type { BatchListener } from "../loaders/loaders.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import { type Answer, json, jsonType, refused } from "./answer.js";
import { createApollo } from "./apollo.js";
import type { ErrorLog } from "./format-error.js";
import { createGraphqlOverHttp } from "./graphql-over-http.js";
import type { Health } from "./health.js";
import { createIde } from "./ide/ide.js";
import { Admission } from "./limits/admission.js";
import { defaultLimits, type Limits } from "./limits/limits.js";
import { answerMalformed } from "./malformed-http.js";
import { mediaTypeFor } from "./media-type.js";
import { createOperations, type KnownOperations, noneKnown } from "./operations.js";
import { Refusal } from "./refusal.js";
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
  /** What operations may ask for; safe defaults when left out. */
  readonly limits?: Limits;
  /** Proxies that are believed when they say whom they speak for; none when left out. */
  readonly trustedProxies?: BlockList;
  /** Told of every batch of questions to the graph. */
  readonly onBatch?: BatchListener;
}

// A request that is not there after eight seconds will not come; node looks for such every second.
const timeouts = { requestTimeout: 8000, connectionsCheckingInterval: 1000 };

/** The whole service as a node server that does not listen yet. */
export async function createHttpServer(parts: ServerParts): Promise<Server> {
  const {
    subgraph,
    current,
    health,
    log,
    ide = "offline",
    origins = [],
    knownOperations = noneKnown,
    traceSecret = null,
    limits = defaultLimits,
    trustedProxies,
    onBatch,
  } = parts;
  const apollo = createApollo(subgraph.schema, log, traceSecret !== null, limits);
  await apollo.start();
  const operations = createOperations(knownOperations);
  const admission = new Admission(limits, trustedProxies);
  const graphql = createGraphqlOverHttp({
    apollo,
    operations,
    admission,
    limits,
    sdl: subgraph.sdl,
    traceSecret,
    onBatch,
  });
  const answerIde = createIde(current, ide);

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = urlOf(request);
    const isGraphql = url.pathname === "/graphql";
    const allow = isGraphql ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
    if (request.method === "OPTIONS") return { status: 204, headers: { allow }, body: null };
    if (!allow.split(", ").includes(request.method ?? "")) {
      const expected = isGraphql ? "Expected GET or POST." : "Expected GET; operations go to /graphql.";
      throw new Refusal(405, "METHOD_NOT_ALLOWED", expected, { headers: { allow } });
    }
    const page = await answerIde(request, url);
    if (page !== null) return page;
    switch (url.pathname) {
      case "/graphql":
        return graphql(request, url, current.get() ?? stillLoading());
      case "/":
        return json(200, directory);
      case "/healthz":
        return json(200, { status: "alive" });
      case "/readyz":
        return health.ready(current.get());
      default:
        throw new Refusal(404, "NOT_FOUND", `There is nothing at ${url.pathname.slice(0, 60)}; expected /graphql.`);
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const result = await answer(request).catch((error: unknown) => {
      const mediaType = mediaTypeFor(request.headers.accept) ?? jsonType;
      if (error instanceof Refusal) return refused(error, mediaType);
      // Who has gone while sending is nobody's fault.
      if (request.complete || !request.destroyed) log(error);
      return refused(new Refusal(500, "INTERNAL_SERVER_ERROR", "Internal server error"), mediaType);
    });
    await send(request, response, result, { draining: health.draining, origins });
  }
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch(log);
  };

  // Node would refuse a missing Host and an odd Expect by itself, but not in JSON.
  const server = createServer({ ...timeouts, requireHostHeader: false }, listener).on("checkExpectation", listener);
  answerMalformed(server);
  server.on("close", () => void apollo.stop().catch(log));
  return server;
}

function stillLoading(): never {
  throw new Refusal(503, "SERVICE_UNAVAILABLE", "The graph is being loaded.", { headers: { "retry-after": "1" } });
}

function urlOf({ url = "/", method, headers, httpVersion }: IncomingMessage): URL {
  if (headers.host === undefined && httpVersion === "1.1")
    throw new Refusal(400, "BAD_REQUEST", "The header Host is missing.");
  if (headers.expect !== undefined && headers.expect.toLowerCase() !== "100-continue")
    throw new Refusal(417, "EXPECTATION_FAILED", "The header Expect is something other than 100-continue.");
  const address = url.startsWith("/")
    ? `http://localhost${url}`
    : url === "*" && method === "OPTIONS"
      ? "http://localhost/"
      : url;
  if (!URL.canParse(address)) throw new Refusal(400, "BAD_REQUEST", "The address is no URL.");
  return new URL(address);
}

const directory = {
  name: "drug-control-graph",
  graphql: "/graphql",
  ide: "/",
  health: "/healthz",
  readiness: "/readyz",
};
