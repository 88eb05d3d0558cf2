import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { CurrentGraph } from "../repository/current-graph.js";
import type { Address } from "../http/address.js";
import { type Answer, json } from "../http/answer.js";
import { codingFor } from "../http/compression.js";
import { askingAgain, hasTag, notModified } from "../http/conditional.js";
import type { GraphqlOverHttp, RequestParts } from "./operations/graphql-over-http.js";
import type { Health } from "./health.js";
import type { Ide } from "../web/ide.js";
import type { Lock } from "./operations/lock.js";
import { prefersPage } from "../http/media-type.js";
import type { Metrics } from "./observing/metrics.js";
import { hasParameters } from "../http/read-request.js";
import { asksForEvents, type EventRequests } from "./subscriptions/event-requests.js";
import type { EventStream } from "../http/event-stream.js";
import { Refusal } from "../http/refusal.js";

/** Something that is there at an address. */
export interface Route {
  /** Methods. */
  readonly allow: readonly string[];
  answer(this: void, request: IncomingMessage, address: Address, parts: RequestParts): Answered | Promise<Answered>;
}

export type Answered = Answer | EventStream;

export interface RouteParts {
  readonly current: CurrentGraph;
  readonly health: Health;
  readonly graphql: GraphqlOverHttp;
  readonly events: EventRequests;
  readonly ide: Ide;
  readonly sdl: string;
  readonly lock: Lock;
  /** Null when they are answered elsewhere. */
  readonly metrics: Metrics | null;
}

/** What there is to ask: `find` answers null for an address at which there is nothing. */
export interface Routes {
  find(this: void, pathname: string): Route | Promise<Route | null>;
}

export function createRoutes({ current, health, graphql, events, ide, sdl, lock, metrics }: RouteParts): Routes {
  const routes = new Map<string, Route>([
    [
      "/graphql",
      {
        allow: ["GET", "HEAD", "POST", "OPTIONS"],
        answer: (request, address, parts) =>
          request.method !== "POST" && prefersPage(request.headers.accept) && !hasParameters(address.url)
            ? toIde
            : asksForEvents(request)
              ? events(request, address, parts)
              : graphql(request, address, current.get() ?? stillLoading(), parts),
      },
    ],
    [
      "/",
      reading(
        (request, address) =>
          ide.page(request, address.url) ??
          json(200, metrics === null ? directory : { ...directory, metrics: "/metrics" }),
      ),
    ],
    ["/schema.graphql", reading(unlocked(lock, answerSchema(sdl)))],
    ["/healthz", reading(() => json(200, { status: "alive" }))],
    ["/readyz", reading(() => health.ready(current.get()))],
  ]);
  if (metrics !== null) routes.set("/metrics", reading(unlocked(lock, () => metrics.answer())));

  async function findFile(pathname: string): Promise<Route | null> {
    const file = await ide.file(pathname);
    return file === null ? null : reading(file);
  }
  return { find: (pathname) => routes.get(pathname) ?? findFile(pathname) };
}

const reading = (answer: Route["answer"]): Route => ({ allow: ["GET", "HEAD", "OPTIONS"], answer });

/** Where a router alone gets the schema and data in bulk, this is answered to nobody else. */
const unlocked =
  (lock: Lock, answer: Route["answer"]): Route["answer"] =>
  (request, address, parts) => {
    lock.refuse(request.headers);
    return answer(request, address, parts);
  };

// Relative, for a proxy may have taken the beginning of the address away.
const toIde: Answer = { status: 303, headers: { location: "./" }, body: null };

function answerSchema(sdl: string): Route["answer"] {
  const hash = createHash("sha256").update(sdl).digest("base64url");
  return ({ headers }) => {
    const tag = `"${hash}-${codingFor(headers["accept-encoding"])}"`;
    if (hasTag(headers["if-none-match"], tag)) return notModified(tag);
    return {
      status: 200,
      headers: { etag: tag, "cache-control": askingAgain, "content-type": "text/plain; charset=utf-8" },
      body: sdl,
    };
  };
}

function stillLoading(): never {
  throw new Refusal(503, "SERVICE_UNAVAILABLE", "The graph is being loaded.", { headers: { "retry-after": "1" } });
}

const directory = {
  name: "drug-control-graph",
  graphql: "/graphql",
  ide: "/",
  schema: "/schema.graphql",
  health: "/healthz",
  readiness: "/readyz",
};
