import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { BatchListener } from "../../loaders/loaders.js";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import { version } from "../../version.js";
import { type Answer, json, jsonType } from "../../http/answer.js";
import { codingFor } from "../../http/compression.js";
import { revalidated, hasTag, notModified } from "../../http/conditional.js";
import { entityTag } from "./entity-tag.js";
import type { Admission } from "../limits/admission.js";
import { isLongerThan } from "../limits/answer-size.js";
import { Budget } from "../limits/budget.js";
import { type LimitedContext, limitedContext } from "../limits/limited-context.js";
import type { Limits } from "../limits/limits.js";
import type { Lock } from "./lock.js";
import { withoutSchema } from "./lock-operations.js";
import { type MediaType, mediaTypeFor } from "../../http/media-type.js";
import { refuseDeepNesting } from "../../http/nesting.js";
import type { Operations } from "./operations.js";
import { type OperationRequest, readRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import { asksForTrace, withoutTrace } from "./trace.js";

export interface GraphqlParts {
  readonly apollo: ApolloServer<LimitedContext>;
  readonly operations: Operations;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly sdl: string;
  /** What a request for a trace must carry; null when nobody gets one. */
  readonly traceSecret: string | null;
  readonly lock: Lock;
  readonly onBatch?: BatchListener | undefined;
  /** Under which address the service is published; empty when nobody said so. */
  readonly publicAddress: string;
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
  apollo,
  operations,
  admission,
  limits,
  sdl,
  traceSecret,
  lock,
  onBatch,
  publicAddress,
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
    const tag = method === "POST" || traced || reportsCost || isOpened ? null : entityTag(parts);
    if (tag !== null && hasTag(headers["if-none-match"], tag)) return notModified(tag);

    const budget = new Budget(limits, signal);
    const admitted = await admission.enter(request, text, signal);
    const execution = apollo.executeOperation(
      {
        query: text,
        variables: asked.variables,
        operationName: asked.operationName ?? undefined,
        http: {
          method: tag === null ? "POST" : "GET",
          headers: headerMap(traced ? headers : withoutTrace(headers)),
          search: "",
          body: undefined,
        },
      },
      { contextValue: limitedContext(graph, { budget, admit: admitted.admit, notes, onBatch, publicAddress }) },
    );
    const { http, body } = await budget.until(execution).finally(admitted.leave);
    if (tag !== null && http.status === 304) return notModified(tag);
    if (body.kind !== "single")
      throw new Error("The executor answered in parts, which nothing in the schema asks for.");
    const { data, extensions } = body.singleResult;
    const errors = lock.isThere && !isOpened ? body.singleResult.errors?.map(withoutSchema) : body.singleResult.errors;
    if (isLongerThan(limits.answerBytes, data)) throw tooLarge(limits.answerBytes);
    if (data !== undefined) operations.remember(asked);
    const cost = reportsCost && budget.price !== null ? { cost: costReport(budget, limits) } : undefined;
    return json(
      statusFor(mediaType, http.status ?? 200),
      { errors, data, extensions: cost === undefined ? extensions : { ...extensions, ...cost } },
      {
        ...Object.fromEntries(http.headers),
        ...(tag !== null && errors === undefined && revalidated(tag)),
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

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, [value].flat().join(", "));
  return map;
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(
    400,
    "ANSWER_TOO_LARGE",
    `The answer has more than ${limit.toLocaleString("en")} bytes. Ask for smaller pages or fewer fields.`,
  );

/** What an operation was priced and what it made, for who asks for it. */
const costReport = (budget: Budget, { cost }: Limits): object => ({
  price: Math.ceil(budget.price?.objects ?? 0),
  limit: cost,
  dearest: budget.price?.dearest ?? null,
  objects: budget.objects,
});

const notAcceptable = (): Refusal =>
  new Refusal(406, "NOT_ACCEPTABLE", "Expected to accept application/graphql-response+json or application/json.");
