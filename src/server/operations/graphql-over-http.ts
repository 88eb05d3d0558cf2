import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import { version } from "../../version.js";
import { type Answer, json, jsonType } from "../../http/answer.js";
import { codingFor } from "../../http/compression.js";
import { forOneClient, hasTag, notModified, revalidated } from "../../http/conditional.js";
import { entityTag } from "./entity-tag.js";
import type { Budget } from "../limits/budget.js";
import type { Limits } from "../limits/limits.js";
import type { Lock } from "./lock.js";
import { type MediaType, mediaTypeFor } from "../../http/media-type.js";
import { refuseDeepNesting } from "../../http/nesting.js";
import type { Operations } from "./operations.js";
import type { ServiceState } from "../service-state.js";
import type { RunOperation } from "./run-operation.js";
import { type OperationRequest, readRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import { asksForTrace, withoutTrace } from "./trace.js";

export interface GraphqlParts {
  readonly run: RunOperation;
  readonly operations: Operations;
  readonly state: ServiceState;
  readonly limits: Limits;
  readonly sdl: string;
  /** What a request for a trace must carry; null when nobody gets one. */
  readonly traceSecret: string | null;
  readonly lock: Lock;
}

/** What belongs to a request beside what it asks. */
export interface RequestParts {
  /** What the log says of it. */
  readonly notes: RequestNotes;
  /** Aborted when the client goes before it has its answer. */
  readonly signal: AbortSignal;
}

export type GraphqlOverHttp = (
  request: IncomingMessage,
  url: URL,
  graph: Graph,
  parts: RequestParts,
) => Promise<Answer>;

/** Answers `/graphql` as the specification GraphQL over HTTP has it. */
export function createGraphqlOverHttp({
  run,
  operations,
  state,
  limits,
  sdl,
  traceSecret,
  lock,
}: GraphqlParts): GraphqlOverHttp {
  // The same question may be answered otherwise by another version of the program.
  const schemaHash = createHash("sha256").update(version).update(sdl).digest("hex");

  return async (request, url, graph, parts) => {
    const { notes } = parts;
    const mediaType = mediaTypeFor(request.headers.accept);
    if (mediaType === null) throw notAcceptable();
    const asked = await readRequest(request, url, limits.bodyBytes);
    notes.operationName = asked.operationName;
    notes.snapshotId = graph.snapshotId;
    try {
      return await answer(request, asked, graph, mediaType, parts);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      notes.errorCodes.push(error.code);
      return json(
        statusFor(mediaType, error.status),
        { errors: [error] },
        { "content-type": mediaType, ...error.headers },
      );
    }
  };

  async function answer(
    request: IncomingMessage,
    asked: OperationRequest,
    graph: Graph,
    mediaType: MediaType,
    { notes, signal }: RequestParts,
  ): Promise<Answer> {
    const { headers, method } = request;
    const text = operations.find(asked);
    refuseDeepNesting(text);
    const coding = codingFor(headers["accept-encoding"]);
    const parts = { ...asked, schemaHash, snapshotId: graph.snapshotId, text, mediaType, coding };
    const isOpened = lock.isOpenedBy(headers);
    const traced = asksForTrace(headers, traceSecret, lock);
    const reportsCost = asked.reportsCost || headers["graphql-cost"] === "report";
    // A trace and a cost are of one execution, and for one client; what a secret opens is for no cache that others are
    // answered from.
    const etag = traced || reportsCost || isOpened || isOfTheMoment(text, asked) ? null : entityTag(parts);
    const tag = method === "POST" ? null : etag;
    if (tag !== null && hasTag(headers["if-none-match"], tag)) return notModified(tag);
    // Caches of HTTP keep answers to GET and ask again; routers keep answers to POST by their age.
    const caching =
      method !== "POST" ? (tag === null ? forOneClient : revalidated(tag)) : etag === null ? {} : { etag };

    const ran = await run({
      request,
      headers: traced ? headers : withoutTrace(headers),
      method: tag === null ? "POST" : "GET",
      asked,
      text,
      graph,
      served: state.of(graph),
      notes,
      signal,
    });
    const { status, headers: given, budget } = ran;
    if (tag !== null && status === 304) return notModified(tag);
    if (ran.text !== null && !reportsCost) {
      operations.remember(asked);
      const kept = { ...Object.fromEntries(given), ...caching, "content-type": mediaType };
      return { status: status ?? 200, headers: kept, body: ran.text };
    }
    const { data, errors, extensions } = ran.result;
    if (data !== undefined) operations.remember(asked);
    const cost = reportsCost && budget.price !== null ? { cost: costReport(budget, limits) } : undefined;
    return json(
      statusFor(mediaType, status ?? 200),
      { errors, data, extensions: cost === undefined ? extensions : { ...extensions, ...cost } },
      {
        ...Object.fromEntries(given),
        ...(errors === undefined && caching),
        "content-type": mediaType,
      },
    );
  }
}

/**
 * A valid request for an operation that is not gets 200 from those who know nothing but plain JSON: the specification has
 * it so, for to them another status is that of some proxy, and the body not worth reading.
 */
const statusFor = (mediaType: MediaType, status: number): number =>
  mediaType === jsonType && (status === 400 || status === 403) ? 200 : status;

/** What an operation was priced and what it made, for who asks for it. */
const costReport = (budget: Budget, { cost }: Limits): object => ({
  price: Math.ceil(budget.price?.objects ?? 0),
  limit: cost,
  dearest: budget.price?.dearest ?? null,
  objects: budget.objects,
});

/** Whether an answer may say since when this process serves something, which no snapshot has in its id. */
const isOfTheMoment = (text: string, { variables }: OperationRequest): boolean =>
  /\b(?:snapshot|changes|loadedAt|LOADED_AT)\b/.test(text) || JSON.stringify(variables).includes("LOADED_AT");

const notAcceptable = (): Refusal =>
  new Refusal(406, "NOT_ACCEPTABLE", "Expected to accept application/graphql-response+json or application/json.");
