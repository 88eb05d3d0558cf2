import type { Graph } from "../repository/graph.js";

/** `1 fact`, `2 facts` */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** `21 documents, 312 facts, 9 disagreements` */
export const countsOf = (graph: Graph): string =>
  [
    counted(graph.all("Document").length, "document"),
    counted(graph.all("Fact").length, "fact"),
    counted(graph.all("Disagreement").length, "disagreement"),
  ].join(", ");
