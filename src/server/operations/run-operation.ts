import type { IncomingHttpHeaders } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { BatchListener } from "../../loaders/loaders.js";
import { Refusal } from "../../http/refusal.js";
import type { Admission } from "../limits/admission.js";
import { isLongerThan } from "../limits/answer-size.js";
import { Budget } from "../limits/budget.js";
import { type LimitedContext, limitedContext } from "../limits/limited-context.js";
import type { Limits } from "../limits/limits.js";
import type { Lock } from "./lock.js";
import type { AnswerPath, OperationAnswer, OperationRun, OperationTurn } from "./operation-run.js";
import type { PreparedOperation, PrepareInLane } from "./prepare-in-lane.js";
import { withoutSchema } from "./lock-operations.js";

export interface RunParts {
  readonly apollo: ApolloServer<LimitedContext>;
  readonly admission: Admission;
  readonly limits: Limits;
  readonly lock: Lock;
  readonly onBatch?: BatchListener | undefined;
  /** Answers what was answered before; null where the reference path answers everything. */
  readonly lane: PrepareInLane | null;
  /** Called with the path that an answer came by. */
  readonly onPath?: ((path: AnswerPath) => void) | undefined;
  /** Under which address the service is published; empty when nobody said so. */
  readonly publicAddress: string;
}

export type RunOperation = (run: OperationRun) => OperationAnswer | Promise<OperationAnswer>;

/** Executes operations within the limits, each when it has its turn. Throws a refusal for what is not executed. */
export function createRunOperation(parts: RunParts): RunOperation {
  const { admission, limits, lane, onPath } = parts;
  return (run) => {
    const prepared = lane?.(run) ?? null;
    // Most of the time it is nobody else's turn, and the lane is done before it could be.
    if (prepared === null || !admission.gate.isFree()) return inTurn(run, prepared, false);
    admission.charge(run.request, prepared.price.objects);
    return inLane(run, prepared) ?? inTurn(run, null, true);
  };

  function inLane({ signal }: OperationRun, { write }: PreparedOperation): OperationAnswer | null {
    const answer = write(new Budget(limits, signal));
    if (answer !== null) onPath?.("lane");
    return answer;
  }

  /** An operation pays once, whoever answers it in the end. */
  async function inTurn(
    run: OperationRun,
    prepared: PreparedOperation | null,
    isPaidBefore: boolean,
  ): Promise<OperationAnswer> {
    const { request, text, signal } = run;
    const turn = await admission.enter(text, signal);
    let isPaid = isPaidBefore;
    let again: Promise<void> | undefined;
    const admit = async (price: number): Promise<void> => {
      if (!isPaid) admission.charge(request, price);
      isPaid = true;
      await (again ??= turn.again(price));
    };
    try {
      if (prepared !== null) {
        await admit(prepared.price.objects);
        const answer = inLane(run, prepared);
        if (answer !== null) return answer;
      }
      const answer = await runInReference(parts, run, { budget: new Budget(limits, signal), admit });
      onPath?.("reference");
      return answer;
    } finally {
      turn.leave();
    }
  }
}

async function runInReference(
  { apollo, limits, lock, onBatch, publicAddress }: RunParts,
  { request, headers, method, asked, text, graph, served, notes }: OperationRun,
  { budget, admit }: OperationTurn,
): Promise<OperationAnswer> {
  const execution = apollo.executeOperation(
    {
      query: text,
      variables: asked.variables,
      operationName: asked.operationName ?? undefined,
      http: { method, headers: headerMap(headers), search: "", body: undefined },
    },
    { contextValue: limitedContext(graph, { budget, admit, notes, onBatch, publicAddress, served }) },
  );
  const { http, body } = await budget.until(execution);
  if (body.kind !== "single") throw new Error("The executor answered in parts, which nothing in the schema asks for.");
  const { errors, ...answered } = body.singleResult;
  if (isLongerThan(limits.answerBytes, answered.data)) throw tooLarge(limits.answerBytes);
  const isHidden = lock.isThere && !lock.isOpenedBy(request.headers);
  const shown = isHidden ? errors?.map(withoutSchema) : errors;
  const result = { ...(shown !== undefined && { errors: shown }), ...answered };
  const { "cache-control": cacheControl = null, ...others } = Object.fromEntries(http.headers);
  return { status: http.status, cacheControl, headers: others, result, text: null, budget };
}

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
