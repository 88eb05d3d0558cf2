import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { newNotes, type RequestNotes } from "../../resolvers/request-notes.js";
import { cut } from "../../http/short-message.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { routeOf } from "./route.js";
import { endRequestSpan, startRequestSpan, within } from "./tracing.js";

/** How the log names clients: by a code that is the same until the program ends, or by their addresses. */
export type ClientNames = "hash" | "address";

export interface Observer {
  readonly metrics: Metrics;
  /** Answers a request and says afterwards, once, what became of it: in the log, to the metrics, by a span. */
  observe(
    this: void,
    request: IncomingMessage,
    response: ServerResponse,
    respond: (notes: RequestNotes) => Promise<void>,
  ): Promise<void>;
}

export interface ObserverParts {
  readonly metrics: Metrics;
  /** Nothing is logged without one. */
  readonly log?: Log;
  readonly clientNames?: ClientNames;
  /** Who asks; behind a proxy that is somebody else than whose connection it is. */
  readonly clientOf?: (request: IncomingMessage) => string;
}

export function createObserver({
  metrics,
  log,
  clientNames = "hash",
  clientOf = ({ socket }) => socket.remoteAddress ?? "",
}: ObserverParts): Observer {
  // An address is a person's; the code distinguishes one client from another and, when the program has ended, nothing.
  const salt = randomBytes(32);
  const nameOfClient = (request: IncomingMessage): string =>
    clientNames === "address"
      ? clientOf(request)
      : createHmac("sha256", salt).update(clientOf(request)).digest("hex").slice(0, 12);
  // A connection is one client's, but for a proxy's, which says each time for whom it asks.
  const known = new WeakMap<Socket, { readonly forwardedFor: string; readonly name: string }>();
  const client = (request: IncomingMessage): string => {
    const forwardedFor = String(request.headers["x-forwarded-for"] ?? "");
    const before = known.get(request.socket);
    if (before?.forwardedFor === forwardedFor) return before.name;
    const name = nameOfClient(request);
    known.set(request.socket, { forwardedFor, name });
    return name;
  };

  return {
    metrics,
    observe(request, response, respond) {
      const started = performance.now();
      const path = pathOf(request);
      const route = routeOf(path);
      const requestId = requestIdOf(request);
      const span = startRequestSpan(request, route, requestId);
      const notes = newNotes(requestId, span?.inside ?? null);
      response.once("close", () => {
        const milliseconds = performance.now() - started;
        const aborted = !response.writableFinished;
        const status = response.headersSent ? response.statusCode : null;
        metrics.request({
          method: methods.has(request.method ?? "") ? String(request.method) : "other",
          route,
          status: String(status ?? "none"),
          seconds: milliseconds / 1000,
          price: notes.price,
          fromMemory: notes.fromMemory,
          errorCodes: notes.errorCodes,
        });
        if (span !== null) endRequestSpan(span, status, operationAttributes(notes));
        log?.request(status === 500 ? "error" : status !== null && status > 500 ? "warn" : "info", {
          requestId,
          method: request.method,
          path: cut(path, 200),
          status,
          durationMs: Math.round(milliseconds * 1000) / 1000,
          bytes: notes.bytes,
          client: client(request),
          userAgent: cut(request.headers["user-agent"] ?? "", 120),
          operationName: notes.operationName === null ? undefined : cut(notes.operationName, longestName),
          operationHash: notes.operationHash ?? undefined,
          price: notes.price ?? undefined,
          fromMemory: notes.fromMemory || undefined,
          snapshot: notes.snapshotId ?? undefined,
          errors: listed(notes.errorCodes),
          errorIds: listed(notes.errorIds),
          aborted: aborted || undefined,
          traceId: span?.span.spanContext().traceId,
        });
      });
      return within(notes.trace, () => respond(notes));
    },
  };
}

const methods = new Set(["GET", "HEAD", "POST", "OPTIONS"]);

/** The name of the request that a proxy gave it, if it can stand in a log as it is; else one of ours. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Without the query, which has operations and variables in it; an address in full may have a password. */
function pathOf({ url = "/" }: IncomingMessage): string {
  const path = url.startsWith("/") || url === "*" ? url : URL.canParse(url) ? new URL(url).pathname : "";
  return path.slice(0, path.search(/[?#]|$/));
}

const longestName = 256;

/** What a line of the log lists; the answer and the metrics have all. */
const mostErrors = 20;
const listed = (all: readonly string[]): readonly string[] | undefined =>
  all.length === 0 ? undefined : all.slice(0, mostErrors);

const operationAttributes = (notes: RequestNotes): Parameters<typeof endRequestSpan>[2] => ({
  ...(notes.operationName !== null && { "graphql.operation.name": cut(notes.operationName, longestName) }),
  ...(notes.operationType !== null && { "graphql.operation.type": notes.operationType }),
});
