import { formatProblem } from "../documents/problem.js";
import { coverageOf } from "../review/coverage.js";
import type { ReadDocument } from "../facts/facts.js";
import { joinProposals } from "../repository/assembly/join-proposals.js";
import { readOut } from "../reader/read-out.js";
import { loadGraph } from "./load-graph.js";
import { counted, countsOf } from "./counts.js";
import { readingFolders } from "./environment-error.js";
import { createJoinLines } from "./join-lines.js";
import { noticeLine } from "./notice-line.js";

export interface CheckOptions {
  /** Whether records that may be one are printed too. */
  readonly joins: boolean;
}

/** Prints every problem of the folders, and how far the facts of each text account for it; 0 when there is no problem. */
export async function check(folders: readonly string[], { joins }: CheckOptions): Promise<number> {
  const { graph, problems, documents, notices, decisions } = await readingFolders(folders, () =>
    loadGraph(folders, { proposed: true }),
  );
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const proposals = joins ? joinProposals(graph, decisions) : [];
  const joinLines = createJoinLines(documents);
  for (const proposal of proposals) process.stdout.write(joinLines(proposal));
  for (const notice of notices) process.stderr.write(`${noticeLine(notice)}\n`);
  for (const document of documents) if (document.format.kind === "prose") process.stderr.write(coverageLines(document));
  const likelyJoins = joins ? `, ${counted(proposals.length, "likely join")}` : "";
  process.stderr.write(`${countsOf(graph)}, ${counted(problems.length, "problem")}${likelyJoins}\n`);
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
