import { compareProblems } from "../documents/problem.js";
import { readDocuments } from "../documents/read-documents.js";
import { type Build, type BuildOptions, buildGraph } from "../repository/build-graph.js";

/** Folders to a graph, with everything that is wrong in them. */
export async function loadGraph(folders: readonly string[], options: BuildOptions): Promise<Build> {
  const reading = await readDocuments(folders);
  const build = buildGraph(reading.documents, options);
  return { ...build, problems: [...reading.problems, ...build.problems].sort(compareProblems) };
}
