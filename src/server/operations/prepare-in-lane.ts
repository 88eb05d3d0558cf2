import type { GraphQLSchema } from "graphql";
import type { KnownOperation } from "../../lane/known-operation.js";
import type { Lane } from "../../lane/lane.js";
import { isLongerThan } from "../limits/answer-size.js";
import type { Budget } from "../limits/budget.js";
import { directContext } from "../limits/limited-context.js";
import type { Price } from "../limits/price.js";
import { notePrice } from "../limits/limit-operations.js";
import type { Limits } from "../limits/limits.js";
import { KnownPrices } from "../limits/known-prices.js";
import { fragmentsOf, longListIn } from "../limits/shape.js";
import type { Lock } from "./lock.js";
import type { OperationAnswer, OperationRun } from "./operation-run.js";
import { startStep } from "../observing/tracing.js";
import { traceHeader } from "./trace.js";

export interface LaneParts {
  readonly lane: Lane;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly lock: Lock;
  readonly publicAddress: string;
}

/** An operation that was answered before, with its variables read and its price known. It waits for nothing. */
export interface PreparedOperation {
  readonly price: Price;
  /** Its answer; null where the reference path is to answer. */
  write(this: void, budget: Budget): OperationAnswer | null;
}

export type PrepareInLane = (run: OperationRun) => PreparedOperation | null;

/**
 * Prepares an operation that was answered before to be answered within the same limits. Null where the reference path is
 * to answer, which also says what is wrong, if something is.
 */
export const createPrepareInLane = ({ lane, schema, limits, lock, publicAddress }: LaneParts): PrepareInLane => {
  const prices = new WeakMap<KnownOperation, KnownPrices>();

  return (run) => {
    const { asked, text, graph, served, notes } = run;
    const known = lane.find(text, asked.operationName);
    if (known === null || known.isLeftAlone || isLeftToReference(run, lock)) return null;
    const { hash, cacheControl, operation } = known.valid;
    // Its form was looked at when it was answered first.
    if (longListIn(asked.variables, operation, limits.listLength) !== null) return null;
    const variables = known.coerced(asked.variables);
    const price = variables && pricesOf(known).of(variables, graph.lengths);
    if (variables === null || price === null || price.objects > limits.cost) return null;
    notes.operationName = operation.name?.value ?? notes.operationName;
    notes.operationHash = hash;
    notes.operationType = operation.operation;
    notePrice(notes, price);
    const write = (budget: Budget): OperationAnswer | null => {
      budget.begin(price);
      const endStep = notes.trace === null ? null : startStep("graphql.execute", notes.trace);
      const data = known.answer(variables, directContext(graph, { budget, notes, publicAddress, served }));
      endStep?.(data === null);
      if (data === null) return null;
      const answer = new WrittenAnswer(`{"data":${data}}`, cacheControl, budget);
      return mayBeTooLong(answer.text) && isLongerThan(limits.answerBytes, answer.result.data) ? null : answer;
    };
    return { price, write };
  };

  function pricesOf(known: KnownOperation): KnownPrices {
    const before = prices.get(known);
    if (before !== undefined) return before;
    const { document, operation } = known.valid;
    const made = new KnownPrices({ schema, operation, fragments: fragmentsOf(document), most: limits.cost });
    prices.set(known, made);
    return made;
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

const none = {};

/** An answer whose text is ready. */
class WrittenAnswer implements OperationAnswer {
  readonly status = undefined;
  readonly headers = none;

  constructor(
    readonly text: string,
    readonly cacheControl: string | null,
    readonly budget: Budget,
  ) {}

  /** For whoever needs it as a value. */
  get result(): OperationAnswer["result"] {
    return JSON.parse(Buffer.from(this.text, "latin1").toString()) as OperationAnswer["result"];
  }
}
