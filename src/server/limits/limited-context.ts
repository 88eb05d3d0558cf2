import { keptArguments, keptAsks } from "../../lane/plan-field.js";
import { DirectLoaders } from "../../loaders/direct-loaders.js";
import type { BatchListener, Loaders } from "../../loaders/loaders.js";
import type { ListLengths } from "../../repository/counts/list-lengths.js";
import type { Graph } from "../../repository/graph.js";
import { MemoryStore } from "../../repository/memory/memory-store.js";
import { createContext, type RequestContext } from "../../resolvers/context.js";
import type { Served } from "../../resolvers/served.js";
import type { RequestNotes } from "../../resolvers/request-notes.js";
import type { Budget } from "./budget.js";

/** What a request is answered from, and what bounds it. */
export interface LimitedContext extends RequestContext {
  readonly budget: Budget;
  /** What an operation is priced by. */
  readonly lengths: ListLengths;
  /** Waits for the turn of an operation of this price. Throws a refusal when it will not come. */
  admit(this: void, price: number): Promise<void>;
}

type Bounds = Pick<LimitedContext, "budget" | "admit"> & {
  readonly notes?: RequestNotes | undefined;
  readonly onBatch?: BatchListener | undefined;
  readonly publicAddress?: string | undefined;
  readonly served?: Served | undefined;
};

/** For the reference path: what is asked in one turn of the event loop becomes one question to the store. */
export const limitedContext = (
  graph: Graph,
  { budget, admit, notes, onBatch, publicAddress, served }: Bounds,
): LimitedContext => ({
  // Whoever asks the store looks at the clock, so that a chain of questions ends in time too.
  ...createContext(
    new MemoryStore(graph),
    (question, size) => {
      budget.look();
      onBatch?.(question, size);
    },
    notes,
    publicAddress,
    served,
  ),
  budget,
  lengths: graph.lengths,
  admit,
});

/** For the lane, over loaders that answer at once. Only what fields are answered from, and what counts the objects. */
export type DirectContext = RequestContext & Pick<LimitedContext, "budget">;

/** Loaders without anything of a request, so that those of a graph are made once. */
const loadersOf = new WeakMap<Graph, Loaders>();

export function directContext(
  graph: Graph,
  { budget, notes, publicAddress, served }: Omit<DirectContext, "loaders" | "asks" | "given">,
): DirectContext {
  let loaders = loadersOf.get(graph);
  if (loaders === undefined) {
    loaders = new DirectLoaders(new MemoryStore(graph));
    loadersOf.set(graph, loaders);
  }
  return { budget, notes, publicAddress, served, loaders, asks: keptAsks, given: keptArguments };
}
