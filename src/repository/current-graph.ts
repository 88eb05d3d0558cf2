import type { Graph } from "./graph.js";

/** The one mutable place: which snapshot is served. A request takes the graph once and keeps it. */
export class CurrentGraph {
  #graph: Graph | null = null;
  #servedSince: number | null = null;
  readonly #listeners: ((graph: Graph) => void)[] = [];

  /** Null until the first graph is built. */
  get(): Graph | null {
    return this.#graph;
  }

  /** When the graph was put in place, on the clock of `performance.now()`. */
  get servedSince(): number | null {
    return this.#servedSince;
  }

  swap(graph: Graph): void {
    this.#graph = graph;
    this.#servedSince = performance.now();
    for (const listener of this.#listeners) listener(graph);
  }

  /** Says of the graph that is served, and of each that follows it. */
  follow(listener: (graph: Graph) => void): void {
    this.#listeners.push(listener);
    if (this.#graph !== null) listener(this.#graph);
  }
}
