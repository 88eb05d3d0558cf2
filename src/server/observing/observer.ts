import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { newNotes, type RequestNotes } from "../../resolvers/request-notes.js";
import { cut } from "../../http/short-message.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { routeOf } from "./route.js";
import { endRequestSpan, startRequestSpan } from "./tracing.js";

/** How the log names clients: by a code that is the same until the program ends, or by their addresses. */
export type ClientNames = "hash" | "address";

/** An operation of a connection that is not HTTP any more. */
export interface ObservedOperation {
  readonly notes: RequestNotes;
  /** Says what became of it, by the status that HTTP has for that; called once, when it is over. */
  end(this: void, status: number, isAborted: boolean): void;
}

export interface Observer {
  readonly metrics: Metrics;
  /** Says of a request, once it is over, what became of it: in the log, to the metrics, by a span. */
  observe(this: void, response: ServerResponse): RequestNotes;
  /** Begins an operation over a WebSocket, of which the same is said as of a request. */
  begin(this: void, upgraded: IncomingMessage): ObservedOperation;
}

/** What is said of an operation over a WebSocket in the place of the method of a request. */
const socketMethod = "WEBSOCKET";

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

  /** Begins what ends with a line in the log; what it answers says it. */
  function start(request: IncomingMessage, method: string, requestId: string): Started {
    const started = performance.now();
    const path = pathOf(request);
    const route = routeOf(path);
    const span = startRequestSpan(request, route, requestId);
    const notes = newNotes(requestId, span?.inside ?? null);
    const end = ({ status, isAborted, bytes }: Ending): void => {
      const milliseconds = performance.now() - started;
      metrics.request({
        method: methods.has(method) ? method : "other",
        route,
        status: String(status ?? "none"),
        // How long somebody wants to be told of changes says nothing of how fast we are.
        seconds: notes.operationType === "subscription" ? null : milliseconds / 1000,
        price: notes.price,
        fromMemory: notes.fromMemory,
        errorCodes: notes.errorCodes,
      });
      if (span !== null) endRequestSpan(span, status, operationAttributes(notes));
      log?.request?.(status === 500 ? "error" : status !== null && status > 500 ? "warn" : "info", {
        requestId,
        method,
        path: cut(path, 200),
        status,
        durationMs: Math.round(milliseconds * 1000) / 1000,
        bytes: bytes ?? undefined,
        client: client(request),
        userAgent: cut(request.headers["user-agent"] ?? "", 120),
        operationName: notes.operationName === null ? undefined : cut(notes.operationName, longestName),
        operationHash: notes.operationHash ?? undefined,
        price: notes.price ?? undefined,
        fromMemory: notes.fromMemory || undefined,
        snapshot: notes.snapshotId ?? undefined,
        errors: listed(notes.errorCodes),
        errorIds: listed(notes.errorIds),
        aborted: isAborted || undefined,
        traceId: span?.span.spanContext().traceId,
      });
    };
    return { notes, end };
  }

  return {
    metrics,
    observe(response) {
      const { req: request } = response;
      const { notes, end } = start(request, request.method ?? "GET", requestIdOf(request));
      response.on("close", () => {
        end({
          status: response.headersSent ? response.statusCode : null,
          isAborted: !response.writableFinished,
          bytes: notes.bytes,
        });
      });
      return notes;
    },
    begin(upgraded) {
      const { notes, end } = start(upgraded, socketMethod, randomUUID());
      return {
        notes,
        end: (status, isAborted) => {
          end({ status, isAborted, bytes: null });
        },
      };
    },
  };
}

/** What became of a request or an operation. */
interface Ending {
  /** Null for a client that went before there was one. */
  readonly status: number | null;
  readonly isAborted: boolean;
  /** Null where nobody counts them. */
  readonly bytes: number | null;
}

interface Started {
  readonly notes: RequestNotes;
  end(this: void, ending: Ending): void;
}

const methods = new Set(["GET", "HEAD", "POST", "OPTIONS", socketMethod]);

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
