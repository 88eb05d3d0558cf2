import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { FormattedExecutionResult } from "graphql";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import { version } from "../../version.js";
import type { Address } from "../../http/address.js";
import { type Answer, type CommonHead, json, jsonType } from "../../http/answer.js";
import { bytesOf, codingFor, type Coding, compressed } from "../../http/compression.js";
import { askingAgain, forOneClient, hasTag, notModified } from "../../http/conditional.js";
import type { Departure } from "../../http/departure.js";
import type { AnswerKey } from "../answers/answer-key.js";
import { answerFrom, keyOfRequest, noteFromMemory, notesOf } from "../answers/from-memory.js";
import type { KeptAnswers } from "../answers/kept-answers.js";
import { entityTag } from "./entity-tag.js";
import type { Admission } from "../limits/admission.js";
import type { Budget } from "../limits/budget.js";
import type { Limits } from "../limits/limits.js";
import type { Lock } from "./lock.js";
import { graphqlResponseType, type MediaType, mediaTypeFor } from "../../http/media-type.js";
import { readOnce } from "../../http/read-once.js";
import { commonHead } from "../../http/send.js";
import { statusFor } from "./status-for.js";
import { dependsOnMoment, readOperationText } from "./operation-text.js";
import type { Operations } from "./operations.js";
import type { ServiceState } from "../service-state.js";
import type { OperationAnswer } from "./operation-run.js";
import type { RunOperation } from "./run-operation.js";
import { operationIn, type OperationRequest, readBody } from "../../http/read-request.js";
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
  readonly admission: Admission;
  readonly answers: KeptAnswers;
}

/** What belongs to a request beside what it asks. */
export interface RequestParts {
  /** What the log says of it. */
  readonly notes: RequestNotes;
  /** That of the client, when it goes before it has its answer. */
  readonly departure: Departure;
}

export type GraphqlOverHttp = (
  request: IncomingMessage,
  address: Address,
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
  admission,
  answers,
}: GraphqlParts): GraphqlOverHttp {
  // The same question may be answered otherwise by another version of the program.
  const schemaHash = createHash("sha256").update(version).update(sdl).digest("hex");

  return async (request, address, graph, parts) => {
    const { notes } = parts;
    const mediaType = mediaTypeFor(request.headers.accept);
    if (mediaType === null) throw notAcceptable();
    const coding = codingFor(request.headers["accept-encoding"]);
    const body = request.method === "POST" ? await readBody(request, limits.bodyBytes) : null;
    const key = answers.isOn ? keyOfRequest(request, body, { mediaType, coding }) : null;
    const kept = key === null ? null : answers.find(graph, key);
    const fromMemory = kept && answerFrom(kept, request);
    if (kept !== null && fromMemory !== null) {
      noteFromMemory(notes, kept.notes);
      notes.snapshotId = graph.snapshotId;
      // As for what is executed, 304 costs nothing.
      if (fromMemory.status !== 304) admission.charge(request);
      return fromMemory;
    }
    const asked = operationIn(request, address, body);
    notes.operationName = asked.operationName;
    notes.snapshotId = graph.snapshotId;
    try {
      return await answer({ request, body, asked, graph, mediaType, coding, key }, parts);
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
    { request, body, asked, graph, mediaType, coding, key }: Question,
    { notes, departure }: RequestParts,
  ): Promise<Answer> {
    const { headers, method } = request;
    const text = operations.find(asked);
    const said = readOperationText(text);
    const isOpened = lock.isOpenedBy(headers);
    const traced = asksForTrace(headers, traceSecret, lock);
    const reportsCost = asked.reportsCost || headers["graphql-cost"] === "report";
    // A trace and a cost are of one execution, and for one client; what a secret opens is for no cache that others are
    // answered from.
    const isForAll = !traced && !reportsCost && !isOpened && !dependsOnMoment(said, asked.variables);
    const etag = isForAll
      ? entityTag(asked, { schemaHash, snapshotId: graph.snapshotId, text, mediaType, coding, body })
      : null;
    // A text that is to be remembered is looked at each time, or it would be forgotten while its answer is still there.
    const isWanted = key !== null && etag !== null && !(asked.persist && asked.query !== null) && answers.isWanted(key);
    const tag = method === "POST" ? null : etag;
    if (tag !== null && hasTag(headers["if-none-match"], tag)) {
      if (isWanted) answers.keep(graph, key, { answer: null, tag, notes: notesOf(notes) });
      return notModified(tag);
    }
    const running = run({
      request,
      headers: traced ? headers : withoutTrace(headers),
      method: tag === null ? "POST" : "GET",
      asked,
      text,
      graph,
      served: state.of(graph),
      notes,
      signal: departure,
    });
    const ran = running instanceof Promise ? await running : running;
    if (tag !== null && ran.status === 304) return notModified(tag);
    // What is written already has no errors; a report is added to what is not.
    const written = reportsCost || ran.text === null ? null : Buffer.from(ran.text, "latin1");
    const isWhole = written !== null || ran.result.errors === undefined;
    if (written !== null || ran.result.data !== undefined) operations.remember(asked);
    // Caches of HTTP keep answers to GET and ask again; routers keep answers to POST by their age.
    const keeping = method === "POST" ? ran.cacheControl : etag === null ? forOneClient : askingAgain;
    const answered = {
      status: written === null ? statusFor(mediaType, ran.status ?? 200) : 200,
      common: headFor(mediaType, isWhole ? keeping : ran.cacheControl),
      headers: isWhole && etag !== null ? { ...ran.headers, etag } : ran.headers,
      body: written ?? JSON.stringify(reportsCost ? withCost(ran) : inOrder(ran.result)),
    };
    if (!isWanted || !isWhole || answered.status !== 200) return answered;
    const ready = await compressed(answered, coding);
    const kept = { ...ready, body: bytesOf(ready.body) };
    answers.keep(graph, key, { answer: kept, tag: etag, notes: notesOf(notes) });
    return kept;
  }

  /** A result with what it was priced and what it made, if it came so far. */
  function withCost({ result, budget }: OperationAnswer): object {
    if (budget.price === null) return inOrder(result);
    return inOrder({ ...result, extensions: { ...result.extensions, cost: costReport(budget, limits) } });
  }
}

/** Errors first, where nobody overlooks them. */
const inOrder = ({ errors, data, extensions }: FormattedExecutionResult): object => ({ errors, data, extensions });

const headsOf = (mediaType: MediaType) =>
  readOnce((keeping) => commonHead({ headers: { "cache-control": keeping, "content-type": mediaType } }));
const jsonHead = headsOf(jsonType);
const graphqlHead = headsOf(graphqlResponseType);

/** What all answers of a type have in their heads that may be kept as long. */
const headFor = (mediaType: MediaType, keeping: string | null): CommonHead =>
  (mediaType === jsonType ? jsonHead : graphqlHead)(keeping ?? "no-store");

/** A request that has been read, and what it is answered from. */
interface Question {
  readonly request: IncomingMessage;
  /** Of a POST. */
  readonly body: Buffer | null;
  readonly asked: OperationRequest;
  readonly graph: Graph;
  readonly mediaType: MediaType;
  readonly coding: Coding;
  /** Null for what is never kept. */
  readonly key: AnswerKey | null;
}

/** What an operation was priced and what it made, for who asks for it. */
const costReport = (budget: Budget, { cost }: Limits): object => ({
  price: Math.ceil(budget.price?.objects ?? 0),
  limit: cost,
  dearest: budget.price?.dearest ?? null,
  objects: budget.objects,
});

const notAcceptable = (): Refusal =>
  new Refusal(406, "NOT_ACCEPTABLE", "Expected to accept application/graphql-response+json or application/json.");
