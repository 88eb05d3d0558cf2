import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { BlockList } from "node:net";
import type { BatchListener } from "../loaders/loaders.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import { createAnswer } from "./answer.js";
import { createApollo } from "./operations/apollo.js";
import { defaultCacheSeconds } from "./operations/cache-policy.js";
import { type ConnectionLimits, Connections, defaultConnectionLimits } from "../http/connections.js";
import type { ErrorLog } from "./operations/format-error.js";
import { createGraphqlOverHttp, type RequestParts } from "./operations/graphql-over-http.js";
import type { Health } from "./health.js";
import { defaultAnswerBytes, KeptAnswers } from "./answers/kept-answers.js";
import { createIde, type IdeKind } from "../web/ide.js";
import { Admission } from "./limits/admission.js";
import { defaultLimits, type Limits } from "./limits/limits.js";
import { Lock } from "./operations/lock.js";
import { answerMalformed } from "../http/malformed-http.js";
import { Lane } from "../lane/lane.js";
import { createMetrics } from "./observing/metrics.js";
import { createObserver, type Observer } from "./observing/observer.js";
import { createOperations, type KnownOperations, noneKnown } from "./operations/operations.js";
import { createPrepareInLane } from "./operations/prepare-in-lane.js";
import { createRunOperation } from "./operations/run-operation.js";
import { ServiceState } from "./service-state.js";
import { EventStream, sendEvents } from "../http/event-stream.js";
import { within } from "./observing/tracing.js";
import { createEventRequests } from "./subscriptions/event-requests.js";
import { Subscriptions } from "./subscriptions/subscriptions.js";
import { UpgradableMessage } from "./subscriptions/upgradable-message.js";
import { answerUpgrades } from "./subscriptions/upgrades.js";
import { createWebSockets, defaultSocketTimes, type SocketTimes } from "./subscriptions/web-sockets.js";
import { createRoutes } from "./routes.js";
import type { Subgraph } from "./schema.js";
import { send } from "../http/send.js";

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
  /** How many snapshots back changes can be asked for; 20 when left out. */
  readonly keptSnapshots?: number;
  /** For how many seconds routers may keep an answer at most; 300 when left out. */
  readonly cacheSeconds?: number;
  /** How many bytes of answers are kept for whoever asks again, 0 for none; 64 MB when left out. */
  readonly answerBytes?: number;
  /** What operations may ask for; safe defaults when left out. */
  readonly limits?: Limits;
  /** How many connections there may be, and how slow. */
  readonly connectionLimits?: ConnectionLimits;
  /** How long a WebSocket may be idle or silent. */
  readonly socketTimes?: SocketTimes;
  /** Proxies that are believed when they say whom they speak for; none when left out. */
  readonly trustedProxies?: BlockList;
  /** The secret of the router that alone gets the schema and data in bulk; without it everybody does. */
  readonly routerSecret?: string | null;
  /** Under which address the service is published, for the pages of records; paths alone when left out. */
  readonly publicAddress?: string | null;
  /** Who says what becomes of requests; only `/metrics` does when left out. */
  readonly observer?: Observer;
  /** Whether `/metrics` is answered here too. */
  readonly metricsHere?: boolean;
  /** Whether operations that were answered before are compiled; true when left out. Answers are the same. */
  readonly lane?: boolean;
  /** Called with every batch of questions to the graph. */
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
  const { subgraph, current, health, log, origins = [], traceSecret = null, limits = defaultLimits, onBatch } = parts;
  const { cacheSeconds = defaultCacheSeconds, observer = createObserver({ metrics: createMetrics(current) }) } = parts;
  const { metrics } = observer;
  const lock = new Lock(parts.routerSecret ?? null);
  const lane = (parts.lane ?? true) ? new Lane(subgraph.schema) : null;
  const apollo = createApollo(
    subgraph.schema,
    log,
    traceSecret !== null || lock.isThere,
    lock,
    limits,
    cacheSeconds,
    lane,
  );
  await apollo.start();
  const admission = new Admission(limits, parts.trustedProxies);
  metrics.gauge("operations_running", "Operations that are being executed.", () => admission.gate.running);
  metrics.gauge("operations_waiting", "Operations that wait for their turn.", () => admission.gate.waiting);
  const { sdl } = subgraph;
  const state = new ServiceState({ schema: subgraph.schema, current, health, keptSnapshots: parts.keptSnapshots });
  const publicAddress = parts.publicAddress ?? "";
  const run = createRunOperation({
    apollo,
    admission,
    limits,
    lock,
    publicAddress,
    lane: lane && createPrepareInLane({ lane, schema: subgraph.schema, limits, lock, publicAddress }),
    onPath: metrics.onPath,
    onBatch: (question, size) => {
      metrics.onBatch(question, size);
      onBatch?.(question, size);
    },
  });
  const answers = new KeptAnswers(parts.answerBytes ?? defaultAnswerBytes);
  current.follow((graph) => {
    answers.begin(graph);
  });
  metrics.gauge("answers_kept", "Answers that are kept for whoever asks again.", () => answers.count);
  metrics.gauge("answers_kept_bytes", "What kept answers take.", () => answers.bytes);
  const operations = createOperations(parts.knownOperations ?? noneKnown);
  const graphql = createGraphqlOverHttp({
    run,
    operations,
    state,
    limits,
    sdl,
    traceSecret,
    lock,
    admission,
    answers,
  });
  const subscriptions = new Subscriptions({ run, operations, limits, current, state });
  metrics.gauge("subscriptions_open", "Subscriptions that wait for news.", () => subscriptions.open);
  const events = createEventRequests(subscriptions, limits, () => connections.closing);
  const ide = createIde(current, {
    kind: lock.isThere ? "locked" : (parts.ide ?? "offline"),
    publicAddress: parts.publicAddress ?? null,
  });
  const ownMetrics = (parts.metricsHere ?? true) ? metrics : null;
  const routes = createRoutes({ current, health, graphql, events, sdl, ide, lock, metrics: ownMetrics });

  const answer = createAnswer(routes, log);
  /** Never throws. */
  async function respond(response: ServerResponse, parts: RequestParts): Promise<void> {
    const { notes, departure } = parts;
    try {
      const ready = await answer(response.req, parts);
      if (ready instanceof EventStream) await sendEvents(response, ready, connections, departure, notes.requestId);
      else await send(response, ready, connections, health.draining, departure, notes);
    } catch (error) {
      log(error);
    }
  }

  const listener = (_request: IncomingMessage, response: ServerResponse): void => {
    connections.answerInTurn(response, (departure) => {
      const notes = observer.observe(response);
      void within(notes.trace, () => respond(response, { notes, departure }));
    });
  };

  const server = createServer({ ...options, IncomingMessage: UpgradableMessage }, listener).on(
    "checkExpectation",
    listener,
  );
  const connections = new Connections(server, parts.connectionLimits ?? defaultConnectionLimits, origins);
  const times = parts.socketTimes ?? defaultSocketTimes;
  const { schema } = subgraph;
  const { take } = createWebSockets({ schema, subscriptions, connections, limits, log, observer, times });
  server.on("upgrade", answerUpgrades(current, connections, take));
  metrics.watch(server);
  answerMalformed(connections);
  server.on("close", () => void apollo.stop().catch(log));
  return Object.assign(server, { clients: connections });
}
