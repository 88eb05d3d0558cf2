import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import type { Graph } from "../../src/repository/graph.js";
import { Health } from "../../src/server/health.js";
import { createHttpServer, type HttpServer, type ServerParts } from "../../src/server/server.js";
import { subgraph } from "../run-query.js";

export interface RunningServer {
  readonly url: string;
  readonly server: HttpServer;
  readonly current: CurrentGraph;
  readonly health: Health;
  readonly logged: readonly unknown[];
  /** The ids under which they were logged. */
  readonly errorIds: readonly (string | undefined)[];
  stop(): Promise<void>;
}

export async function listening(server: Server, host = "127.0.0.1"): Promise<string> {
  server.listen(0, host);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The real server on a free port; without a graph it is still loading. */
export async function startServer(
  graph: Graph | null,
  parts: Partial<
    Pick<
      ServerParts,
      | "answerBytes"
      | "cacheSeconds"
      | "connectionLimits"
      | "keptSnapshots"
      | "knownOperations"
      | "lane"
      | "limits"
      | "observer"
      | "onBatch"
      | "origins"
      | "routerSecret"
      | "socketTimes"
      | "subgraph"
      | "traceSecret"
    >
  > & { readonly host?: string } = {},
): Promise<RunningServer> {
  const { host, ...others } = parts;
  const current = new CurrentGraph();
  if (graph !== null) current.swap(graph);
  const health = new Health();
  const logged: unknown[] = [];
  const errorIds: (string | undefined)[] = [];
  const log = (error: unknown, id?: string): void => {
    logged.push(error);
    errorIds.push(id);
  };
  const server = await createHttpServer({ subgraph, current, health, log, ...others });
  return {
    url: await listening(server, host),
    server,
    current,
    health,
    logged,
    errorIds,
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

export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<HttpAnswer> =>
  ask(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** A GET of `/graphql`; parameters that are no strings are sent as JSON. */
export function get(
  url: string,
  parameters: Readonly<Record<string, unknown>>,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    search.set(name, typeof value === "string" ? value : JSON.stringify(value));
  return ask(`${url}/graphql?${search.toString()}`, { headers });
}

/** Sends bytes as they are, and reads the last answer until the server closes: for what no HTTP client would send. */
export async function askRaw(url: string, bytes: string): Promise<{ status: number; head: string; body: unknown }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk) => (text += String(chunk)));
  socket.write(bytes, "latin1");
  await once(socket, "close");
  const [head = "", body = ""] = text.slice(text.lastIndexOf("HTTP/1.1 ")).split("\r\n\r\n");
  return { status: Number(head.slice(9, 12)), head, body: JSON.parse(body) };
}
