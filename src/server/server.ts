import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { IdeKind } from "../config.js";
import { createContext, type RequestContext } from "../resolvers/context.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import { type ErrorLog, formatError } from "./format-error.js";
import type { Health } from "./health.js";
import { createIde } from "./ide/ide.js";
import { sandboxOrigin } from "./sandbox-page.js";
import type { Subgraph } from "./schema.js";

const largestBody = 100_000;
const mostTokens = 1500;

export interface ServerParts {
  readonly subgraph: Subgraph;
  readonly current: CurrentGraph;
  readonly health: Health;
  readonly log: ErrorLog;
  readonly ide?: IdeKind;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The whole service as a node server that does not listen yet. */
export async function createHttpServer({
  subgraph,
  current,
  health,
  log,
  ide = "offline",
}: ServerParts): Promise<Server> {
  const apollo = new ApolloServer<RequestContext>({
    schema: subgraph.schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatError(log),
    parseOptions: { maxTokens: mostTokens },
    stopOnTerminationSignals: false,
    logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();

  async function graphql(request: IncomingMessage, url: URL): Promise<Answer> {
    const graph = current.get();
    if (graph === null)
      return failure(503, "The graph is being loaded.", "SERVICE_UNAVAILABLE", { "retry-after": "1" });
    if (request.method !== "GET" && request.method !== "POST")
      return failure(405, "Expected GET or POST.", "METHOD_NOT_ALLOWED", { allow: "GET, POST, OPTIONS" });
    if (request.method === "GET" && request.headers["content-type"] !== undefined && !isJson(request)) return notJson();
    const parsed = request.method === "POST" ? await readJson(request) : { json: undefined };
    if (!("json" in parsed)) return parsed;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, [value].flat().join(", "));
    // A browser sends cookies and credentials along without asking; where there are none, a link can do no harm.
    if (request.method === "GET" && !headers.has("cookie") && !headers.has("authorization"))
      headers.set("apollo-require-preflight", "true");
    const httpGraphQLRequest: HTTPGraphQLRequest = {
      method: request.method,
      headers,
      search: url.search,
      body: parsed.json,
    };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: () => Promise.resolve(createContext(graph)),
    });
    const body = answer.body.kind === "complete" ? answer.body.string : "";
    const type = answer.headers.get("content-type") ?? "application/json; charset=utf-8";
    const status = answer.status ?? 200;
    if (!type.includes("json")) return failure(status, body.slice(0, 300), "BAD_REQUEST");
    return { status, headers: { ...Object.fromEntries(answer.headers), "content-type": type }, body };
  }

  const answerIde = createIde(current, ide);

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = URL.parse(`http://localhost${request.url ?? "/"}`);
    if (url === null) return failure(400, "The address is no URL.", "BAD_REQUEST");
    if (request.method === "OPTIONS") return { status: 204, body: "" };
    const page = await answerIde(request, url);
    if (page !== null) return page;
    switch (url.pathname) {
      case "/graphql":
        return graphql(request, url);
      case "/":
        return json(200, directory);
      case "/healthz":
        return json(200, { status: "alive" });
      case "/readyz":
        return health.ready(current.get());
      default:
        return failure(404, `There is nothing at ${url.pathname.slice(0, 100)}; expected /graphql.`, "NOT_FOUND");
    }
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown) => {
        log(error);
        return failure(500, "Internal server error", "INTERNAL_SERVER_ERROR");
      })
      .then((result) => {
        send(request, response, result, health.draining);
      })
      .catch(log);
  });
  server.on("close", () => void apollo.stop().catch(log));
  return server;
}

const directory = {
  name: "drug-control-graph",
  graphql: "/graphql",
  ide: "/",
  health: "/healthz",
  readiness: "/readyz",
};

function isJson({ headers }: IncomingMessage): boolean {
  const type = headers["content-type"] ?? "";
  return /^application\/json\b/i.test(type) && !/charset=(?!"?utf-8)/i.test(type);
}

const notJson = (): Answer =>
  failure(415, "Expected Content-Type: application/json in UTF-8.", "UNSUPPORTED_MEDIA_TYPE");

/** The body of a POST as JSON, or the answer that refuses it. */
async function readJson(request: IncomingMessage): Promise<{ readonly json: unknown } | Answer> {
  if (!isJson(request)) {
    request.resume();
    return notJson();
  }
  if (request.headers["content-encoding"] !== undefined) {
    request.resume();
    return failure(415, "Expected a body without content encoding.", "UNSUPPORTED_MEDIA_TYPE");
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the client gets to see the answer.
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody)
    return failure(413, `The body has ${size} bytes; expected at most ${largestBody}.`, "PAYLOAD_TOO_LARGE");
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    return failure(400, "The body is no JSON in UTF-8.", "BAD_REQUEST");
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body }: Answer,
  draining: boolean,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (draining) response.setHeader("connection", "close");
  if (request.headers.origin === sandboxOrigin) {
    response.setHeader("access-control-allow-origin", sandboxOrigin);
    response.setHeader(
      "access-control-allow-headers",
      "content-type, apollo-require-preflight, x-apollo-operation-name",
    );
    response.setHeader("access-control-allow-methods", "GET, POST, OPTIONS");
  }
  response.setHeader("vary", "Origin, Accept, Accept-Encoding");
  response.writeHead(status, { "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(value),
});

const failure = (
  status: number,
  message: string,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});
