import { compareProblems, type Problem } from "../documents/problem.js";
import { readDocuments } from "../documents/read-documents.js";
import { type BuildOptions, buildGraph } from "../repository/build-graph.js";
import type { Graph } from "../repository/graph.js";

export interface LoadedGraph {
  readonly graph: Graph;
  readonly problems: readonly Problem[];
}

/** Folders to a graph, with everything that is wrong in them. */
export async function loadGraph(folders: readonly string[], options: BuildOptions): Promise<LoadedGraph> {
  const reading = await readDocuments(folders);
  const build = buildGraph(reading.documents, options);
  return { graph: build.graph, problems: [...reading.problems, ...build.problems].sort(compareProblems) };
}
