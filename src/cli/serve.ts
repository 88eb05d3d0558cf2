import { once } from "node:events";
import { readdir } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import type { IdeKind, LoadingConfig, OperationsConfig } from "../config.js";
import { formatProblem } from "../documents/problem.js";
import { CurrentGraph } from "../repository/current-graph.js";
import { Health } from "../server/health.js";
import { readManifests } from "../server/manifests.js";
import type { KnownOperations } from "../server/operations.js";
import { buildSubgraph } from "../server/schema.js";
import { createHttpServer } from "../server/server.js";
import { EnvironmentError, readingFolders } from "./environment-error.js";
import { ServedFolders } from "./serve-folders.js";

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly watch: boolean;
  readonly strict: boolean;
  readonly proposed: boolean;
  readonly ide: IdeKind;
  readonly origins: readonly string[];
  readonly operations: OperationsConfig;
  readonly traceSecret: string | null;
  readonly loading: LoadingConfig;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const logError = (error: unknown): void => {
  say(
    JSON.stringify({
      level: "error",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
};

/** Loads the folders, serves their graph until a signal, and answers the exit status. */
export async function serve(folders: readonly string[], options: ServeOptions): Promise<number> {
  if (!options.watch) await readingFolders(folders, () => Promise.all(folders.map((folder) => readdir(folder))));
  const current = new CurrentGraph();
  const health = new Health();
  const subgraph = buildSubgraph();
  const knownOperations = await readOperations(options.operations, subgraph.schema);
  if (knownOperations === null) return 1;
  const server = await createHttpServer({
    subgraph,
    current,
    health,
    log: logError,
    ide: options.ide,
    origins: options.origins,
    knownOperations,
    traceSecret: options.traceSecret,
  });
  await listen(server, options);

  const served = new ServedFolders(
    {
      folders,
      watch: options.watch,
      strict: options.strict,
      proposed: options.proposed,
      settle: options.loading.settle * 1000,
      poll: options.loading.poll * 1000,
      limits: options.loading,
    },
    { current, health, say, address: address(server) },
  );
  const status = await served.started.catch(async (error: unknown) => {
    await served.close();
    server.close();
    throw error;
  });
  if (status !== null) {
    await served.close();
    server.close();
    return status;
  }
  await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  await served.close();
  await drain(server, health);
  return 0;
}

/** The operations of the manifests; null when there is something wrong with them, all of which is printed. */
async function readOperations(
  { onlyTrusted, manifests }: OperationsConfig,
  schema: GraphQLSchema,
): Promise<KnownOperations | null> {
  const { byId, problems } = await readingFolders(
    manifests,
    () => readManifests(manifests, schema),
    "a manifest of operations or a folder of manifests (OPERATIONS_MANIFESTS)",
  );
  for (const problem of problems) say(formatProblem(problem));
  if (problems.length > 0) {
    say("Not started: the manifests of operations are not sound.");
    return null;
  }
  if (onlyTrusted && byId.size === 0)
    throw new EnvironmentError(
      `${manifests.join(", ")}: no operation found; OPERATIONS=trusted expects manifests (OPERATIONS_MANIFESTS)`,
    );
  return { byId, onlyThese: onlyTrusted };
}

async function listen(server: Server, { port, host }: ServeOptions): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE")
      throw new EnvironmentError(`Port ${port} of ${host} is taken; expected a free one, such as --port 0`);
    throw new EnvironmentError(
      `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function address(server: Server): string {
  const { address: host, port, family } = server.address() as AddressInfo;
  const local = host === "127.0.0.1" || host === "::1" || host === "0.0.0.0" || host === "::";
  return `http://${local ? "localhost" : family === "IPv6" ? `[${host}]` : host}:${port}/graphql`;
}

const drainMilliseconds = 1000;

/** Says that it is leaving, goes on answering until balancers have noticed, then lets running requests finish. */
async function drain(server: Server, health: Health): Promise<void> {
  health.drain();
  process.once("SIGTERM", () => process.exit(0)).once("SIGINT", () => process.exit(0));
  await sleep(drainMilliseconds);
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await closed;
}
