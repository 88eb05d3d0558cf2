import type { Graph } from "../../repository/graph.js";

/** How many facts of each status a graph has; counted once for each graph. */
export function createFactCounts(): (graph: Graph) => ReadonlyMap<string, number> {
  const known = new WeakMap<Graph, ReadonlyMap<string, number>>();
  return (graph) => {
    const counted = known.get(graph);
    if (counted !== undefined) return counted;
    const counts = new Map<string, number>();
    for (const { status } of graph.select("Fact", { unlisted: true }))
      counts.set(status, (counts.get(status) ?? 0) + 1);
    known.set(graph, counts);
    return counts;
  };
}
