import { formatProblem } from "../documents/problem.js";
import { loadGraph } from "../server/load-graph.js";
import { readingFolders } from "./environment-error.js";
import { countsOf } from "./counts.js";

/** Prints every problem of the folders; 0 when there is none. */
export async function check(folders: readonly string[]): Promise<number> {
  const { graph, problems } = await readingFolders(folders, () => loadGraph(folders, { proposed: true }));
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  process.stderr.write(`${countsOf(graph)}, ${problems.length} ${problems.length === 1 ? "problem" : "problems"}\n`);
  return problems.length === 0 ? 0 : 1;
}
