import { HeaderMap } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { KnownOperation } from "../../lane/known-operation.js";
import type { Lane } from "../../lane/lane.js";
import { isLongerThan } from "../limits/answer-size.js";
import type { Budget } from "../limits/budget.js";
import { directContext } from "../limits/limited-context.js";
import { notePrice } from "../limits/limit-operations.js";
import type { Limits } from "../limits/limits.js";
import { type Price, priceOf } from "../limits/price.js";
import { fragmentsOf, longListIn } from "../limits/shape.js";
import type { Lock } from "./lock.js";
import type { OperationAnswer, OperationRun, Turn } from "./operation-run.js";
import { startStep } from "../observing/tracing.js";
import { traceHeader } from "./trace.js";

export interface LaneParts {
  readonly lane: Lane;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly lock: Lock;
  readonly publicAddress: string;
}

export type RunInLane = (run: OperationRun, turn: Turn) => Promise<OperationAnswer | null>;

/**
 * Answers an operation that was answered before, within the same limits. Null where the reference path is to answer, which
 * also says what is wrong, if something is. Throws the refusal of an operation whose turn will not come.
 */
export const createRunInLane = ({ lane, schema, limits, lock, publicAddress }: LaneParts): RunInLane => {
  return async (run, { budget, admit }) => {
    const { asked, text, graph, served, notes } = run;
    const known = lane.find(text, asked.operationName);
    if (known === null || known.isLeftAlone || isLeftToReference(run, lock)) return null;
    const price = priceIn(known, run);
    if (price === null) return null;
    const variables = known.coerced(asked.variables);
    if (variables === null) return null;
    const { hash, cacheControl, operation } = known.valid;
    notes.operationName = operation.name?.value ?? notes.operationName;
    notes.operationHash = hash;
    notes.operationType = operation.operation;
    notePrice(notes, price);
    await admit(price.objects);
    budget.begin(price);
    const endStep = notes.trace === null ? null : startStep("graphql.execute", notes.trace);
    const data = known.answer(variables, directContext(graph, { budget, notes, publicAddress, served }));
    endStep?.(data === null);
    if (data === null) return null;
    const answer = new WrittenAnswer(`{"data":${data}}`, cacheControl, budget);
    return mayBeTooLong(answer.text) && isLongerThan(limits.answerBytes, answer.result.data) ? null : answer;
  };

  /** What it is priced at; null where it is refused for that. Its form was looked at when it was answered first. */
  function priceIn({ valid: { document, operation } }: KnownOperation, { asked, graph }: OperationRun): Price | null {
    const { variables } = asked;
    if (longListIn(variables, operation, limits.listLength) !== null) return null;
    const fragments = fragmentsOf(document);
    const price = priceOf({ schema, operation, fragments, variables, lengths: graph.lengths, most: limits.cost });
    return price.objects > limits.cost ? null : price;
  }

  /** A text is never shorter than a third of what is measured of its values. */
  function mayBeTooLong({ length }: string): boolean {
    return length * 3 > limits.answerBytes;
  }
};

/** Traces are of the reference path; a closed lock is its to look at, and a client that wants to know only whether there is an answer. */
const isLeftToReference = ({ headers, method }: OperationRun, lock: Lock): boolean =>
  lock.isClosedFor(headers) ||
  headers[traceHeader] !== undefined ||
  (method === "GET" && headers["if-none-match"]?.trim() === "*");

/** An answer whose text is ready. */
class WrittenAnswer implements OperationAnswer {
  readonly status = undefined;
  readonly headers = new HeaderMap();

  constructor(
    readonly text: string,
    cacheControl: string | null,
    readonly budget: Budget,
  ) {
    if (cacheControl !== null) this.headers.set("cache-control", cacheControl);
  }

  /** For whoever needs it as a value. */
  get result(): OperationAnswer["result"] {
    return JSON.parse(this.text) as OperationAnswer["result"];
  }
}
