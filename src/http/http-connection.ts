import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { Departure } from "./departure.js";
import { sayLast } from "./last-answer.js";
import type { Refusal } from "./refusal.js";

/** Begins to answer one request and never throws; the departure is that of a client that goes before it has its answer. */
export type Answering = (departure: Departure) => void;

/** What a connection is waiting for: a request, the rest of one, its answer, a client that fetches the answer, or news. */
export type ConnectionState = "idle" | "arriving" | "executing" | "sending" | "streaming";

/** What goes on without an end: events, a WebSocket. */
interface Stream {
  /** Bytes that wait for the client. */
  unsent(this: void): number;
}

interface Exchange {
  readonly response: ServerResponse;
  readonly answering: Answering;
}

/** More requests than any client sends ahead without waiting for an answer. */
const mostAhead = 100;

/** One connection, whose requests are answered one after the other: a client that reads nothing costs one answer. */
export class HttpConnection {
  /** Bytes of the answer that the client has not fetched yet. */
  unsentBytes = 0;
  /** Milliseconds since something last happened here. */
  waited = 0;
  #seen = "";
  #slices = 0;
  readonly #ahead: Exchange[] = [];
  #current: ServerResponse | null = null;
  #departure = new Departure();
  #latest: ServerResponse | null = null;
  #answered = 0;
  #bytesAtRest = 0;
  #fault: { readonly refusal: Refusal; readonly headers: Readonly<Record<string, string>> } | null = null;
  #leaving = false;
  #stream: Stream | null = null;

  constructor(readonly socket: Socket) {
    socket.once("close", () => {
      this.#ahead.length = 0;
      this.#departure.abort();
    });
    const destroySoon = socket.destroySoon.bind(socket);
    // Node closes a connection whose client asked for it as soon as the answer is written.
    socket.destroySoon = () => {
      const isSending = (this.#current ?? this.#latest)?.req.complete === false;
      if (isSending && !this.#leaving) this.#leave(null, {});
      else destroySoon();
    };
  }

  /** Whether the client has sent more requests than the one that is being answered. */
  get hasMore(): boolean {
    return this.#ahead.length > 0;
  }

  /** The request that is arriving or being answered. */
  get request(): ServerResponse["req"] | null {
    return this.#current?.req ?? null;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  get state(): ConnectionState {
    if (this.#stream !== null) return this.#stream.unsent() > 0 ? "sending" : "streaming";
    if (this.#current === null) return this.#isAtRest ? "idle" : "arriving";
    if (this.#current.headersSent) return "sending";
    return this.#current.req.complete ? "executing" : "arriving";
  }

  get #isAtRest(): boolean {
    return this.#answered > 0 && this.socket.bytesRead === this.#bytesAtRest && !this.#dropsBody;
  }

  /** Whether the rest of a request is still coming that has its answer already. */
  get #dropsBody(): boolean {
    return this.#current === null && this.#latest?.req.complete === false;
  }

  /** Counts the time in which nothing happens. */
  look(elapsed: number): void {
    if (this.#stream !== null) this.unsentBytes = this.#stream.unsent();
    const now = `${this.state} ${this.#answered} ${this.#slices} ${this.#stream === null ? "" : this.unsentBytes}`;
    this.waited = now === this.#seen ? this.waited + elapsed : 0;
    this.#seen = now;
  }

  /** From now on the connection sends what there is to say as it comes. */
  stream(stream: Stream): void {
    this.#stream = stream;
  }

  /** Says that a slice of the answer has gone to the client. */
  sent(bytes: number): void {
    this.unsentBytes -= bytes;
    this.#slices += 1;
  }

  answerInTurn(response: ServerResponse, answering: Answering): void {
    if (this.#leaving) return;
    this.#ahead.push({ response, answering });
    if (this.#ahead.length > mostAhead) this.socket.destroy();
    else if (this.#current === null) this.#next();
  }

  #next(): void {
    const exchange = this.#ahead.shift();
    if (exchange === undefined) {
      if (this.#fault !== null) this.#leave(this.#fault.refusal, this.#fault.headers);
      return;
    }
    // What comes after an answer that closed the connection is not answered.
    if (!this.socket.writable) return;
    const { response, answering } = exchange;
    const departure = new Departure();
    this.#departure = departure;
    this.#current = response;
    response.on("close", () => {
      if (!response.writableFinished) departure.abort();
      this.#rest(response);
      this.#next();
    });
    answering(departure);
  }

  #rest(response: ServerResponse): void {
    this.#current = null;
    this.#stream = null;
    this.#latest = response;
    this.#answered += 1;
    this.unsentBytes = 0;
    const { socket } = this;
    this.#bytesAtRest = socket.bytesRead;
    // A body that was refused unread is dropped as it comes, and no request of its own.
    if (!response.req.complete) response.req.once("close", () => (this.#bytesAtRest = socket.bytesRead));
  }

  /** Refuses what came when it cannot be read as a request, once the requests before it are answered. */
  refuse(refusal: Refusal, headers: Readonly<Record<string, string>>): void {
    if (this.#leaving || this.#fault !== null) return;
    if (this.#current === null || this.state === "arriving") this.#leave(refusal, headers);
    else this.#fault = { refusal, headers };
  }

  /** Closes the connection, with a refusal for a request that has begun. */
  leave(refusal: Refusal, headers: Readonly<Record<string, string>>): void {
    const hasBegun = this.state === "arriving" && this.socket.bytesRead > 0;
    if (!this.#leaving) this.#leave(hasBegun ? refusal : null, headers);
  }

  #leave(refusal: Refusal | null, headers: Readonly<Record<string, string>>): void {
    this.#leaving = true;
    this.#departure.abort();
    // Whose body was refused before it was there has its answer.
    sayLast(this.socket, this.#dropsBody ? null : refusal, headers);
  }
}
