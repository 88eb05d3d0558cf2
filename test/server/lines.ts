import { CurrentGraph } from "../../src/repository/current-graph.js";
import { createLog, type Log } from "../../src/server/observing/log.js";
import { createMetrics } from "../../src/server/observing/metrics.js";
import { createObserver, type ClientNames, type Observer } from "../../src/server/observing/observer.js";

export type Line = Readonly<Record<string, unknown>>;

/** A log that keeps its lines, and an observer that writes into it. */
export interface Captured {
  readonly log: Log;
  readonly observer: Observer;
  readonly text: () => string;
  /** The lines of requests, once there are as many: they are written when the answers have been sent. */
  readonly requests: (count: number) => Promise<readonly Line[]>;
}

export function captureLines(clientNames: ClientNames = "hash"): Captured {
  const written: string[] = [];
  const log = createLog("json", (line) => written.push(line));
  const text = (): string => written.join("");
  const lines = (): Line[] =>
    text()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  return {
    log,
    observer: createObserver({ metrics: createMetrics(new CurrentGraph()), log, clientNames }),
    text,
    requests: async (count) => {
      for (let tries = 0; tries < 2000; tries += 1) {
        const found = lines().filter(({ message }) => message === "request");
        if (found.length >= count) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`There are never ${count} lines of requests.`);
    },
  };
}
