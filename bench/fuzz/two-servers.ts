import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import type { Graph } from "../../src/repository/graph.js";
import { Health } from "../../src/server/health.js";
import type { Limits } from "../../src/server/limits/limits.js";
import type { Subgraph } from "../../src/server/schema.js";
import { createHttpServer } from "../../src/server/server.js";

/** A request to `/graphql`. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly accept: string;
}

/** What a client sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface FuzzedServer {
  ask(this: void, asked: Asked): Promise<Seen>;
  /** How many operations were answered by each path. */
  answeredBy(this: void): Promise<Readonly<Record<string, number>>>;
  stop(this: void): Promise<void>;
}

/** A server over a graph, in this process: one that may compile operations, or one that executes each of them. */
export async function startServer(
  graph: Graph,
  { subgraph, lane, limits }: { readonly subgraph: Subgraph; readonly lane: boolean; readonly limits: Limits },
): Promise<FuzzedServer> {
  const current = new CurrentGraph();
  current.swap(graph);
  const log = (error: unknown): void => {
    process.stderr.write(`${String(error)}\n`);
  };
  const server = await createHttpServer({ subgraph, current, health: new Health(), log, limits, lane });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });

  return {
    ask: (asked) => send(port, agent, asked),
    answeredBy: async () => pathsIn((await fetch(`http://127.0.0.1:${port}/metrics`)).text()),
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function send(port: number, agent: Agent, asked: Asked): Promise<Seen> {
  const { method, query, operationName, variables, accept } = asked;
  const parameters = { query, ...(operationName !== null && { operationName }) };
  const search = new URLSearchParams({ ...parameters, variables: JSON.stringify(variables) }).toString();
  const path = method === "GET" ? `/graphql?${search}` : "/graphql";
  const headers = { accept, ...(method === "POST" && { "content-type": "application/json" }) };
  const sent = request({ host: "127.0.0.1", port, agent, method, path, headers });
  sent.end(method === "POST" ? JSON.stringify({ ...parameters, variables }) : undefined);
  // The event brings the response, which the types of node leave open.
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  let body = "";
  response.setEncoding("utf8");
  for await (const part of response) body += String(part);
  const { "content-type": type, "cache-control": caching, etag, vary } = response.headers;
  return { status: response.statusCode ?? 0, headers: { type, caching, etag, vary }, body };
}

async function pathsIn(text: Promise<string>): Promise<Record<string, number>> {
  const found = (await text).matchAll(/graphql_operations_total\{path="(\w+)"\} (\d+)/g);
  return Object.fromEntries([...found].map(([, path = "", count]) => [path, Number(count)]));
}
