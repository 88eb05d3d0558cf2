import type { Graph } from "../repository/graph.js";

/** `21 documents, 312 facts, 9 disagreements` */
export const countsOf = (graph: Graph): string =>
  [
    [graph.all("Document").length, "document"],
    [graph.all("Fact").length, "fact"],
    [graph.all("Disagreement").length, "disagreement"],
  ]
    .map(([count, noun]) => `${count} ${noun}${count === 1 ? "" : "s"}`)
    .join(", ");
