import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { BatchListener } from "../../loaders/loaders.js";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import type { Served } from "../../resolvers/served.js";
import type { Departing } from "../../http/departure.js";
import type { OperationRequest } from "../../http/read-request.js";
import { Refusal } from "../../http/refusal.js";
import type { Admission } from "../limits/admission.js";
import { isLongerThan } from "../limits/answer-size.js";
import { Budget } from "../limits/budget.js";
import { type LimitedContext, limitedContext } from "../limits/limited-context.js";
import type { Limits } from "../limits/limits.js";
import type { Lock } from "./lock.js";
import { withoutSchema } from "./lock-operations.js";

export interface RunParts {
  readonly apollo: ApolloServer<LimitedContext>;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly lock: Lock;
  readonly onBatch?: BatchListener | undefined;
  /** Under which address the service is published; empty when nobody said so. */
  readonly publicAddress: string;
}

/** An operation that is to be executed once, over one snapshot. */
export interface OperationRun {
  readonly request: IncomingMessage;
  readonly headers: IncomingHttpHeaders;
  readonly method: "GET" | "POST";
  readonly asked: OperationRequest;
  readonly text: string;
  readonly graph: Graph;
  readonly served: Served;
  readonly notes: RequestNotes;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: Departing;
}

export interface OperationAnswer {
  readonly status: number | undefined;
  readonly headers: HeaderMap;
  readonly result: FormattedExecutionResult;
  readonly budget: Budget;
}

export type RunOperation = (run: OperationRun) => Promise<OperationAnswer>;

/** Executes operations within the limits, each when it has its turn. Throws a refusal for what is not executed. */
export const createRunOperation =
  ({ apollo, admission, limits, lock, onBatch, publicAddress }: RunParts): RunOperation =>
  async ({ request, headers, method, asked, text, graph, served, notes, signal }) => {
    const budget = new Budget(limits, signal);
    const admitted = await admission.enter(request, text, signal);
    const execution = apollo.executeOperation(
      {
        query: text,
        variables: asked.variables,
        operationName: asked.operationName ?? undefined,
        http: { method, headers: headerMap(headers), search: "", body: undefined },
      },
      { contextValue: limitedContext(graph, { budget, admit: admitted.admit, notes, onBatch, publicAddress, served }) },
    );
    const { http, body } = await budget.until(execution).finally(admitted.leave);
    if (body.kind !== "single")
      throw new Error("The executor answered in parts, which nothing in the schema asks for.");
    const { errors, ...answered } = body.singleResult;
    if (isLongerThan(limits.answerBytes, answered.data)) throw tooLarge(limits.answerBytes);
    const isHidden = lock.isThere && !lock.isOpenedBy(request.headers);
    const shown = isHidden ? errors?.map(withoutSchema) : errors;
    const result = { ...(shown !== undefined && { errors: shown }), ...answered };
    return { status: http.status, headers: http.headers, result, budget };
  };

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
