import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { FormattedExecutionResult } from "graphql";
import type { Departing } from "../../http/departure.js";
import type { OperationRequest } from "../../http/read-request.js";
import type { Graph } from "../../repository/graph.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import type { Served } from "../../resolvers/served.js";
import type { Budget } from "../limits/budget.js";

/** The compiled operation, or the resolvers under the library that executes any. */
export type AnswerPath = "lane" | "reference";

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
  /** How long the answer may be kept by whom, as HTTP says it. */
  readonly cacheControl: string | null;
  /** Other headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly result: FormattedExecutionResult;
  /** The same as JSON in UTF-8 where it is written already, a character for each byte; null where it is not. */
  readonly text: string | null;
  readonly budget: Budget;
}

/** What bounds an operation and lets it wait for its turn, the same whichever path answers. */
export interface OperationTurn {
  readonly budget: Budget;
  /** Waits for the turn of an operation of this price. Throws a refusal when it will not come. */
  admit(this: void, price: number): Promise<void>;
}
