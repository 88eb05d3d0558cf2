import type { Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { type Answering, HttpConnection, type ConnectionState } from "./http-connection.js";
import { type AllowedPages, crossOriginHeaders, listensOnLoopback } from "./cross-origin.js";
import { Refusal } from "./refusal.js";

export interface ConnectionLimits {
  /** Connections at once; the next one is closed as it comes. */
  readonly mostConnections: number;
  /** Seconds in which a request must be there whole. */
  readonly requestSeconds: number;
  /** Seconds in which a client must fetch the next 64 kB of its answer. */
  readonly writeSeconds: number;
  /** Bytes of large answers that may wait for slow clients, all together. */
  readonly mostUnsentBytes: number;
}

export const defaultConnectionLimits: ConnectionLimits = {
  mostConnections: 2000,
  requestSeconds: 8,
  writeSeconds: 10,
  mostUnsentBytes: 64_000_000,
};

const lookMilliseconds = 250;
/** How long a client may stop reading while we close, and when others need the room that its answer takes. */
const patienceMilliseconds = 1000;
/** How long we take connections that the system has for us, for there may be no end of them. */
const acceptMilliseconds = 1000;
/** How long a request may still come that was on its way when we closed. */
const graceMilliseconds = 600;
/** How long a connection may be idle while more than half of all connections are in use. */
const crowdedMilliseconds = 5000;

/**
 * The connections of a server, and how long they may wait. Node looks after slow requests by itself, but not after slow
 * readers, nor once the server closes, nor when only blank lines come; and it counts against the client the time in which
 * the program was busy with others.
 */
export class Connections {
  readonly #open = new Map<Socket, HttpConnection>();
  #accepted = 0;
  readonly #closing = new AbortController();
  #isOfThisMachine = false;
  #lastLook = performance.now();

  constructor(
    readonly server: Server,
    readonly limits: ConnectionLimits,
    private readonly origins: readonly string[],
  ) {
    server.maxConnections = limits.mostConnections;
    // Kept, for a server that closes no longer says where it listened.
    server.on("listening", () => {
      this.#isOfThisMachine = listensOnLoopback(server);
    });
    server.on("connection", (socket: Socket) => {
      this.#accepted += 1;
      this.#open.set(socket, new HttpConnection(socket));
      socket.once("close", () => this.#open.delete(socket));
    });
    // What has come while the program was busy is read before anybody is found to be slow.
    const timer = setInterval(
      () =>
        setImmediate(() => {
          this.#look();
        }),
      lookMilliseconds,
    ).unref();
    server.once("close", () => {
      clearInterval(timer);
    });
  }

  /** The pages of other origins that may ask. */
  get allowedPages(): AllowedPages {
    return { origins: this.origins, loopback: this.#isOfThisMachine };
  }

  get isClosing(): boolean {
    return this.closing.aborted;
  }

  /** Aborted when no new connections are taken: what would go on without an end ends then. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  of(socket: Socket): HttpConnection | undefined {
    return this.#open.get(socket);
  }

  /** Answers a request when those before it on its connection are answered. */
  answerInTurn(response: ServerResponse, answering: Answering): void {
    this.of(response.req.socket)?.answerInTurn(response, answering);
  }

  /** Whether an answer of this size may wait for its client. Clients that have stopped reading make room for it. */
  hasRoomFor(bytes: number): boolean {
    const sending = [...this.#open.values()].filter(({ unsentBytes }) => unsentBytes > 0);
    let total = sending.reduce((sum, { unsentBytes }) => sum + unsentBytes, bytes);
    for (const { unsentBytes, waited, socket } of sending.sort((a, b) => b.waited - a.waited)) {
      if (total <= this.limits.mostUnsentBytes || waited < patienceMilliseconds) break;
      socket.resetAndDestroy();
      total -= unsentBytes;
    }
    return total <= this.limits.mostUnsentBytes || total === bytes;
  }

  /** Takes no new connections, and closes those that are there as soon as their requests are answered. */
  async close(): Promise<void> {
    await this.#acceptAll();
    for (const connection of this.#open.values()) connection.waited = 0;
    this.#closing.abort();
    // Not the close of HTTP, which would cut off at once whoever is about to use a connection again.
    NetServer.prototype.close.call(this.server);
  }

  /** The system has connections for us that would be reset: node takes one of them at each turn of its loop. */
  async #acceptAll(): Promise<void> {
    const end = performance.now() + acceptMilliseconds;
    let before: number;
    do {
      before = this.#accepted;
      await turn();
      await turn();
    } while (this.#accepted > before && performance.now() < end);
  }

  #look(): void {
    const now = performance.now();
    const elapsed = Math.min(now - this.#lastLook, 2 * lookMilliseconds);
    this.#lastLook = now;
    for (const connection of this.#open.values()) {
      if (connection.leaving) continue;
      connection.look(elapsed);
      if (connection.waited < this.#patience(connection.state)) continue;
      if (connection.state === "sending") connection.socket.resetAndDestroy();
      else connection.leave(this.isClosing ? closing() : tooSlow(), this.#crossOriginHeaders(connection));
    }
  }

  /** In milliseconds. */
  #patience(state: ConnectionState): number {
    if (state === "executing") return Infinity;
    if (this.isClosing) return state === "sending" ? patienceMilliseconds : graceMilliseconds;
    if (state === "streaming") return Infinity;
    if (state === "sending") return 1000 * this.limits.writeSeconds;
    if (state === "arriving") return 1000 * this.limits.requestSeconds;
    // Node itself closes what is idle for too long, unless room is needed for others.
    return 2 * this.#open.size > this.limits.mostConnections ? crowdedMilliseconds : Infinity;
  }

  #crossOriginHeaders({ request }: HttpConnection): Readonly<Record<string, string>> {
    return request === null ? {} : crossOriginHeaders(request.headers, this.allowedPages);
  }
}

const tooSlow = (): Refusal => new Refusal(408, "REQUEST_TIMEOUT", "The request took too long to arrive.");
const closing = (): Refusal =>
  new Refusal(503, "SERVICE_UNAVAILABLE", "The service is shutting down.", { headers: { "retry-after": "1" } });
