import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { Socket } from "node:net";
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLSchema, parse } from "graphql";
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import type { Connections } from "../../http/connections.js";
import { operationRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import type { Limits } from "../limits/limits.js";
import { type ErrorLog, logged } from "../operations/format-error.js";
import type { Observer } from "../observing/observer.js";
import { observedResults } from "./observed-results.js";
import { startingWith } from "./starting-with.js";
import type { Subscriptions } from "./subscriptions.js";

export interface SocketParts {
  readonly schema: GraphQLSchema;
  readonly subscriptions: Subscriptions;
  readonly connections: Connections;
  readonly limits: Limits;
  readonly log: ErrorLog;
  readonly observer: Observer;
  readonly times: SocketTimes;
}

/** How long a connection may be without what it is for. */
export interface SocketTimes {
  /** One on which nothing is asked is closed. */
  readonly idleMilliseconds: number;
  /** A client that does not answer a ping until the next one is gone. */
  readonly pulseMilliseconds: number;
  /** For the first message of the protocol. */
  readonly initMilliseconds: number;
}

export const defaultSocketTimes: SocketTimes = {
  idleMilliseconds: 60_000,
  pulseMilliseconds: 12_000,
  initMilliseconds: 8_000,
};

/** Subscriptions of one connection at once. */
const mostSubscriptions = 20;

type Results = AsyncGenerator<FormattedExecutionResult, void>;

// The protocol's package asks for a document; what is executed stands in the results.
const anySubscription = parse("subscription { changes { upTo } }");

interface WebSockets {
  /** Takes over a connection whose request is for a WebSocket. */
  take(this: void, request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/** Answers the protocol GraphQL over WebSocket, `graphql-transport-ws`. */
export function createWebSockets(parts: SocketParts): WebSockets {
  const { schema, subscriptions, connections, limits, log, observer } = parts;
  const { idleMilliseconds, pulseMilliseconds, initMilliseconds } = parts.times;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.bodyBytes,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  /** What errors of a refused operation look like to its client. */
  const shown = new WeakMap<readonly GraphQLError[], readonly object[]>();

  const protocol = makeServer<undefined, { readonly request: IncomingMessage; readonly gone: AbortSignal }>({
    schema,
    connectionInitWaitTimeout: initMilliseconds,
    onSubscribe: async ({ extra: { request, gone }, subscriptions: open }, _id, payload) => {
      const operation = observer.begin(request);
      const over = new AbortController();
      const signal = AbortSignal.any([over.signal, gone, connections.closing]);
      const answered = (): Results => {
        if (Object.keys(open).length > mostSubscriptions) throw tooMany();
        const asked = operationRequest({ ...payload });
        operation.notes.operationName = asked.operationName;
        return subscriptions.results(asked, { request, notes: operation.notes, signal });
      };
      try {
        const results = observedResults(answered, operation, gone, log);
        const first = await results.next();
        if (first.done === true || "data" in first.value)
          return { schema, document: anySubscription, contextValue: endedBy(first, results, over) };
        await results.return();
        return refusedWith(first.value.errors ?? []);
      } catch (error) {
        if (error instanceof Refusal) return refusedWith([error.toJSON()]);
        throw error;
      }
    },
    // What is above puts the results there; their errors are formatted, and `onNext` sends them as they are.
    subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult>,
    onNext: (_context, _id, _payload, _args, result) => result,
    onError: (_context, _id, _payload, errors) =>
      // Its type has errors with their places in memory, which are never sent.
      (shown.get(errors) ?? errors) as never,
  });

  function refusedWith(errors: readonly object[]): readonly GraphQLError[] {
    const list = [new GraphQLError("The operation is refused.")];
    shown.set(list, errors);
    return list;
  }

  function take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    sockets.handleUpgrade(request, socket, head, (client) => {
      serve(client, request, socket);
    });
  }

  function serve(client: WebSocket, request: IncomingMessage, socket: Duplex): void {
    if (socket instanceof Socket) connections.of(socket)?.stream({ unsent: () => client.bufferedAmount });
    const gone = new AbortController();
    let isAlive = true;
    let idleSince = performance.now();
    let pending = 0;
    const leave = (): void => {
      client.close(1001, "The service is shutting down");
    };
    const pulse = setInterval(() => {
      if (pending > 0) idleSince = performance.now();
      if (!isAlive) client.terminate();
      else if (performance.now() - idleSince > idleMilliseconds) client.close(1000, "Idle");
      isAlive = false;
      client.ping();
    }, pulseMilliseconds).unref();
    const closed = protocol.opened(
      {
        protocol: client.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            client.send(data, (error) => {
              if (error == null) resolve();
              else reject(error);
            });
          }),
        close: (code, reason) => {
          client.close(code, reason);
        },
        onMessage: (handle) => {
          client.on("message", (data: Buffer) => {
            pending += 1;
            handle(data.toString())
              .catch((error: unknown) => {
                // Who has gone is told nothing.
                if (client.readyState !== client.OPEN) return;
                if (!(error instanceof Refusal)) logged(log, error);
                client.close(CloseCode.InternalServerError, "Internal server error");
              })
              .finally(() => (pending -= 1));
          });
        },
      },
      { request, gone: gone.signal },
    );
    client
      .on("pong", () => (isAlive = true))
      .on("error", () => undefined)
      .once("close", (code, reason) => {
        clearInterval(pulse);
        connections.closing.removeEventListener("abort", leave);
        gone.abort();
        void closed(code, String(reason)).catch(() => undefined);
      });
    connections.closing.addEventListener("abort", leave);
    if (connections.isClosing) leave();
  }
  return { take };
}

/** Results that end when their client says so, though none is there to be waited for, or none was taken. */
function endedBy(
  first: IteratorResult<FormattedExecutionResult, void>,
  others: Results,
  over: AbortController,
): Results {
  const results = startingWith(first, others);
  const end = results.return.bind(results);
  return Object.assign(results, {
    return: async () => {
      over.abort();
      await others.return();
      return end();
    },
  });
}

const tooMany = (): Refusal =>
  new Refusal(
    429,
    "TOO_MANY_REQUESTS",
    `The connection has ${mostSubscriptions} subscriptions already; expected at most so many.`,
  );
