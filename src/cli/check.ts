import { formatProblem } from "../documents/problem.js";
import { coverageOf } from "../review/coverage.js";
import type { ReadDocument } from "../facts/facts.js";
import { readOut } from "../reader/read-out.js";
import { loadGraph } from "./load-graph.js";
import { counted, countsOf } from "./counts.js";
import { readingFolders } from "./environment-error.js";
import { noticeLine } from "./notice-line.js";

/** Prints every problem of the folders, and how far the facts of each text account for it; 0 when there is no problem. */
export async function check(folders: readonly string[]): Promise<number> {
  const { graph, problems, documents, notices } = await readingFolders(folders, () =>
    loadGraph(folders, { proposed: true }),
  );
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  for (const notice of notices) process.stderr.write(`${noticeLine(notice)}\n`);
  for (const document of documents) if (document.format.kind === "prose") process.stderr.write(coverageLines(document));
  process.stderr.write(`${countsOf(graph)}, ${counted(problems.length, "problem")}\n`);
  return problems.length === 0 ? 0 : 1;
}

/** What is left to do for a text; nothing when its facts are decided and account for all that the reader finds. */
function coverageLines(document: ReadDocument): string {
  const current = document.current ?? readOut(document);
  const { missing, undecided, unexplained } = coverageOf(document, current);
  const left = [
    ...(missing === 0 ? [] : [`${counted(missing, "found fact")} not in the sidecar`]),
    ...(document.isReviewed
      ? undecidedCounts(undecided.accepted + undecided.proposed)
      : [`not reviewed: ${undecided.accepted} accepted, ${undecided.proposed} proposed`]),
    ...(unexplained === 0 ? [] : [`${counted(unexplained, "number")} unexplained`]),
  ];
  const faults = current.refused.map((problem) => `${formatProblem(problem)}\n`);
  return [...faults, ...(left.length === 0 ? [] : [`${document.path}: ${left.join(", ")}\n`])].join("");
}

const undecidedCounts = (count: number): string[] => (count === 0 ? [] : [`${counted(count, "fact")} undecided`]);
