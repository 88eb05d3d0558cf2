import { type FSWatcher, watch } from "chokidar";
import { formatProblem } from "../documents/problem.js";
import { reason } from "../documents/source-file.js";
import type { BuildOptions } from "../repository/build-graph.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import type { Health } from "./health.js";
import { loadGraph } from "./load-graph.js";

const quietMilliseconds = 200;

/**
 * Reloads when files change. Watch events are hints only: every reload reads the folders anew. A reload with a problem
 * changes nothing: the old graph is served on, and `/readyz` says why.
 */
export function createReloader(
  folders: readonly string[],
  options: BuildOptions,
  current: CurrentGraph,
  health: Health,
  say: (line: string) => void,
): FSWatcher {
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function reload(): Promise<void> {
    try {
      const { graph, problems } = await loadGraph(folders, options);
      if (problems.length > 0) {
        for (const problem of problems) say(formatProblem(problem));
        health.degrade(
          problems.map((problem) => `${problem.path}:${problem.line}:${problem.column}  ${problem.message}`),
        );
        say("Not reloaded; the graph from before is served on.");
        return;
      }
      if (graph.all("Document").length === 0) throw new Error("The folders hold no document any more.");
      health.degrade([]);
      if (graph.snapshotId === current.get()?.snapshotId) return;
      current.swap(graph);
      say(`Reloaded: snapshot ${graph.snapshotId}`);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      health.degrade([message]);
      say(`Not reloaded; the graph from before is served on. ${message}`);
    }
  }

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload);
    }, quietMilliseconds);
  };
  return (
    watch([...folders], { ignoreInitial: true })
      .on("all", soon)
      // What changed between the first load and now was not watched yet.
      .on("ready", soon)
      .on("error", (error) => {
        say(`Watching failed: ${reason(error)}`);
      })
  );
}
