import { createLoaders, type BatchListener, type Loaders } from "../loaders/loaders.js";
import type { Graph } from "../repository/graph.js";

/** What a request is answered from: one snapshot, and loaders bound to it. */
export interface RequestContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

export const createContext = (graph: Graph, onBatch?: BatchListener): RequestContext => ({
  graph,
  loaders: createLoaders(graph, onBatch),
});
