import type { Graph } from "./graph.js";

/** The one mutable place: which snapshot is served. A request takes the graph once and keeps it. */
export class CurrentGraph {
  #graph: Graph | null = null;

  /** Null until the first graph is built. */
  get(): Graph | null {
    return this.#graph;
  }

  swap(graph: Graph): void {
    this.#graph = graph;
  }
}
