import type { Graph } from "../../src/repository/graph.js";
import type { ServerParts } from "../../src/server/server.js";
import { type RunningServer, startServer } from "../server/start-server.js";

/** An answer as it arrives: the headers that say how it may be kept, and the bytes as text. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly text: string;
}

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** Two servers over one graph: one compiles operations that were asked before, the other answers all by the reference path. */
export interface BothPaths {
  readonly lane: RunningServer;
  readonly reference: RunningServer;
  /** What the lane answers to an operation that it has seen before, by which path, and what the reference path answers. */
  ask(asked: Asked): Promise<{ readonly inLane: RawAnswer; readonly path: string; readonly inReference: RawAnswer }>;
  stop(): Promise<void>;
}

type Parts = Partial<Pick<ServerParts, "limits" | "subgraph" | "routerSecret" | "traceSecret">>;

export async function bothPaths(graph: Graph, parts: Parts = {}): Promise<BothPaths> {
  // Everything is executed: no answer is kept.
  const lane = await startServer(graph, { ...parts, answerBytes: 0 });
  const reference = await startServer(graph, { ...parts, answerBytes: 0, lane: false });
  return {
    lane,
    reference,
    ask: async (asked) => {
      await rawAnswer(lane, asked);
      const before = await servedInLane(lane);
      const inLane = await rawAnswer(lane, asked);
      const path = (await servedInLane(lane)) > before ? "lane" : "reference";
      return { inLane, path, inReference: await rawAnswer(reference, asked) };
    },
    stop: async () => {
      await Promise.all([lane.stop(), reference.stop()]);
    },
  };
}

export async function rawAnswer(
  { url }: RunningServer,
  asked: Asked,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(asked),
  });
  const names = ["cache-control", "content-type", "etag", "vary"];
  return {
    status: response.status,
    headers: Object.fromEntries(names.map((name) => [name, response.headers.get(name)])),
    text: await response.text(),
  };
}

/** How many operations the lane has answered, as the metrics say to those who may see them. */
export async function servedInLane(
  { url }: RunningServer,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  return Number(/^graphql_operations_total\{path="lane"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}
