import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type FormattedExecutionResult, getOperationAST, OperationTypeNode, parse } from "graphql";
import type { CurrentGraph } from "../../repository/current-graph.js";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import type { ChangeEvent } from "../../resolvers/served.js";
import { refuseDeepNesting } from "../../http/nesting.js";
import type { OperationRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import type { Limits } from "../limits/limits.js";
import { parseOptions } from "../operations/apollo.js";
import type { Operations } from "../operations/operations.js";
import type { RunOperation } from "../operations/run-operation.js";
import { withoutTrace } from "../operations/trace.js";
import type { ServiceState } from "../service-state.js";

export interface SubscriptionParts {
  readonly run: RunOperation;
  readonly operations: Operations;
  readonly limits: Limits;
  readonly current: CurrentGraph;
  readonly state: ServiceState;
}

/** Who asks for events, and how long. */
export interface Subscriber {
  readonly request: IncomingMessage;
  readonly notes: RequestNotes;
  /** Aborted when nobody wants any more of them. */
  readonly signal: AbortSignal;
}

/** When the service is too busy for an event, it is tried again. */
const retryMilliseconds = 1000;

/**
 * Answers subscriptions: each event is an operation of its own, over the snapshot that it tells of, within the limits of
 * every other. Subscribers have their turns one after the other, so that news never crowds out who asks.
 */
export class Subscriptions {
  readonly #parts: SubscriptionParts;
  #turn: Promise<unknown> = Promise.resolve();
  #open = 0;

  constructor(parts: SubscriptionParts) {
    this.#parts = parts;
  }

  /** How many there are. */
  get open(): number {
    return this.#open;
  }

  /** What an operation answers: once, or of a subscription whenever there is something new. Throws a refusal at the first. */
  async *results(asked: OperationRequest, subscriber: Subscriber): AsyncGenerator<FormattedExecutionResult, void> {
    const { operations, limits, current } = this.#parts;
    const { signal } = subscriber;
    const text = operations.find(asked);
    refuseDeepNesting(text);
    const graph = current.get() ?? stillLoading();
    if (!isSubscription(text, asked.operationName, limits)) {
      yield await this.#once(graph, text, asked, subscriber, null);
      return;
    }
    this.#open += 1;
    try {
      let told = graph;
      let result = await this.#once(graph, text, asked, subscriber, { since: null, upTo: graph.snapshotId });
      while (!signal.aborted) {
        yield result;
        if (result.data == null) return;
        const since = told.snapshotId;
        told = await this.#nextAfter(since, signal);
        if (told.snapshotId === since) return;
        const event = { since, upTo: told.snapshotId };
        const next = (): Promise<FormattedExecutionResult> => this.#once(told, text, asked, subscriber, event);
        result = await this.#inTurn(() => this.#patiently(next, subscriber));
      }
    } finally {
      this.#open -= 1;
    }
  }

  async #once(
    graph: Graph,
    text: string,
    asked: OperationRequest,
    { request, notes, signal }: Subscriber,
    event: ChangeEvent | null,
  ): Promise<FormattedExecutionResult> {
    const { run, state, operations } = this.#parts;
    const headers = withoutTrace(request.headers);
    const served = state.of(graph, event);
    notes.snapshotId = graph.snapshotId;
    const { result } = await run({ request, headers, method: "POST", asked, text, graph, served, notes, signal });
    if (result.data !== undefined) operations.remember(asked);
    return result;
  }

  /** The same, again and again while the service is too busy; another refusal is the last result. */
  async #patiently(
    once: () => Promise<FormattedExecutionResult>,
    { notes, signal }: Subscriber,
  ): Promise<FormattedExecutionResult> {
    for (;;) {
      try {
        return await once();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        if (error.code !== "SERVICE_UNAVAILABLE" || signal.aborted) {
          notes.errorCodes.push(error.code);
          return { errors: [error.toJSON()] };
        }
        await sleep(retryMilliseconds);
      }
    }
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** The graph that follows a snapshot, when changes can be told; the one of the snapshot when nobody waits any more. */
  #nextAfter(snapshotId: string, signal: AbortSignal): Promise<Graph> {
    const { current, state } = this.#parts;
    const graph = (): Graph => current.get() ?? stillLoading();
    return new Promise((resolve) => {
      const look = (): void => {
        if (!signal.aborted && graph().snapshotId === snapshotId) return;
        unfollow();
        signal.removeEventListener("abort", look);
        resolve(graph());
      };
      const unfollow = state.history.follow(look);
      signal.addEventListener("abort", look);
      look();
    });
  }
}

/** What cannot be parsed is executed once, which says what is wrong with it. */
function isSubscription(text: string, operationName: string | null, limits: Limits): boolean {
  try {
    return (
      getOperationAST(parse(text, parseOptions(limits)), operationName)?.operation === OperationTypeNode.SUBSCRIPTION
    );
  } catch {
    return false;
  }
}

function stillLoading(): never {
  throw new Refusal(503, "SERVICE_UNAVAILABLE", "The graph is being loaded.", { headers: { "retry-after": "1" } });
}
