import type { BatchListener } from "../../loaders/loaders.js";
import type { Graph } from "../../repository/graph.js";
import { createContext, type RequestContext } from "../../resolvers/context.js";
import type { Budget } from "./budget.js";

/** What a request is answered from, and what bounds it. */
export interface LimitedContext extends RequestContext {
  readonly budget: Budget;
  /** Waits for the turn of an operation of this price. Throws a refusal when it will not come. */
  admit(this: void, price: number): Promise<void>;
}

export const limitedContext = (
  graph: Graph,
  budget: Budget,
  admit: LimitedContext["admit"],
  onBatch?: BatchListener,
): LimitedContext => ({
  // Whoever asks the graph looks at the clock, so that a chain of questions ends in time too.
  ...createContext(graph, (question, size) => {
    budget.look();
    onBatch?.(question, size);
  }),
  budget,
  admit,
});
