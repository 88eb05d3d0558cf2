import type { Format } from "../documents/formats/format.js";
import { formats } from "../documents/formats/formats.js";
import { compareProblems, type Problem } from "../documents/problem.js";
import type { RecordDecision } from "../documents/records-file.js";
import { readDocuments } from "../documents/read-documents.js";
import { readFacts } from "../review/read-facts.js";
import { type Build, type BuildOptions, buildGraph } from "../repository/assembly/build-graph.js";

export interface LoadedGraph extends Build {
  /** What is in the folders and not read, with the reason. */
  readonly notices: readonly Problem[];
  /** What a person says of records in the folders. */
  readonly decisions: readonly RecordDecision[];
}

/** Folders to a graph, with everything that is wrong in them. */
export async function loadGraph(
  folders: readonly string[],
  options: BuildOptions,
  known: readonly Format[] = formats,
): Promise<LoadedGraph> {
  const { documents, decisions, problems, notices } = await readDocuments(folders, known);
  const read = readFacts(documents);
  const build = buildGraph(read.values, { ...options, decisions });
  return {
    ...build,
    notices,
    decisions,
    problems: [...problems, ...read.problems, ...build.problems].sort(compareProblems),
  };
}
