import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import type { Graph } from "../../src/repository/graph.js";
import { Health } from "../../src/server/health.js";
import { createHttpServer } from "../../src/server/server.js";
import { subgraph } from "../run-query.js";

export interface RunningServer {
  readonly url: string;
  readonly health: Health;
  readonly logged: readonly unknown[];
  stop(): Promise<void>;
}

export async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The real server on a free port; without a graph it is still loading. */
export async function startServer(graph: Graph | null): Promise<RunningServer> {
  const current = new CurrentGraph();
  if (graph !== null) current.swap(graph);
  const health = new Health();
  const logged: unknown[] = [];
  const server = await createHttpServer({ subgraph, current, health, log: (error) => logged.push(error) });
  return {
    url: await listening(server),
    health,
    logged,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export async function ask(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text.startsWith("{") ? JSON.parse(text) : text };
}

export const post = (url: string, body: unknown): Promise<HttpAnswer> =>
  ask(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
