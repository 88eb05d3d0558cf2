import { createLoaders, type BatchListener, type Loaders } from "../loaders/loaders.js";
import type { Graph } from "../repository/graph.js";
import { newNotes, type RequestNotes } from "./request-notes.js";

/** What a request is answered from: one snapshot, and loaders bound to it. */
export interface RequestContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly notes: RequestNotes;
}

export const createContext = (
  graph: Graph,
  onBatch?: BatchListener,
  notes: RequestNotes = newNotes(),
): RequestContext => ({ graph, loaders: createLoaders(graph, onBatch), notes });
