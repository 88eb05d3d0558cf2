import { readdir } from "node:fs/promises";
import type { Server } from "node:http";
import type { GraphQLSchema } from "graphql";
import { collectDefaultMetrics } from "prom-client";
import type { Config, OperationsConfig } from "./config.js";
import { CurrentGraph } from "../repository/current-graph.js";
import { defaultConnectionLimits } from "../http/connections.js";
import { drain } from "../server/drain.js";
import { Health } from "../server/health.js";
import { readManifests } from "../server/operations/manifests.js";
import type { KnownOperations } from "../server/operations/operations.js";
import { createMetricsServer } from "../server/observing/metrics-server.js";
import { createMetrics, type Metrics } from "../server/observing/metrics.js";
import { createObserver } from "../server/observing/observer.js";
import { buildSubgraph } from "../server/schema.js";
import { clientAddress } from "../server/limits/client-address.js";
import { createHttpServer } from "../server/server.js";
import { EnvironmentError, readingFolders } from "./environment-error.js";
import { firstSteps } from "./first-steps.js";
import { graphqlAddress, listen } from "./listen.js";
import { ServedFolders } from "./serve-folders.js";
import { stopSignal } from "./signals.js";
import { openServiceLog, type ServiceLog } from "./service-log.js";

export interface ServeOptions extends Config {
  readonly watch: boolean;
  readonly strict: boolean;
  readonly proposed: boolean;
}

/** Loads the folders, serves their graph until a signal, and answers the exit status. */
export async function serve(folders: readonly string[], options: ServeOptions): Promise<number> {
  const log = openServiceLog(options.observing.log);
  try {
    return await serveAndLog(folders, options, log);
  } finally {
    await log.close();
  }
}

async function serveAndLog(folders: readonly string[], options: ServeOptions, log: ServiceLog): Promise<number> {
  // graphql-js leaves promises behind when a list fails halfway. That they reject is no reason to stop for everybody.
  process.on("unhandledRejection", log.error);
  if (!options.watch) await readingFolders(folders, () => Promise.all(folders.map((folder) => readdir(folder))));
  const current = new CurrentGraph();
  const stopped = stopSignal();
  // While the documents are being read nobody waits for an answer, and the reading would go on.
  void stopped.then(() => current.get() ?? process.exit(0));
  const health = new Health(log.problems);
  const { clientNames, metricsPort } = options.observing;
  const metrics = createMetrics(current);
  collectDefaultMetrics({ register: metrics.registry });
  metrics.gauge("graph_left_out_files", "Files that are left out.", () => health.condition.leftOut.length);
  metrics.gauge("log_lost_lines", "Lines of the log that could not be written since the start.", log.lost);
  const subgraph = buildSubgraph();
  const knownOperations = await readOperations(options.operations, subgraph.schema, log);
  if (knownOperations === null) return 1;
  const server = await createHttpServer({
    subgraph,
    current,
    health,
    log: log.error,
    observer: createObserver({ metrics, log, clientNames, clientOf: clientAddress(options.trustedProxies) }),
    metricsHere: metricsPort === null,
    routerSecret: options.routerSecret,
    publicAddress: options.publicAddress,
    ide: options.ide,
    origins: options.origins,
    knownOperations,
    traceSecret: options.traceSecret,
    limits: options.limits,
    keptSnapshots: options.keptSnapshots,
    cacheSeconds: options.cacheSeconds,
    answerBytes: options.answerBytes,
    lane: options.compiles,
    trustedProxies: options.trustedProxies,
    connectionLimits: {
      ...defaultConnectionLimits,
      mostConnections: options.maxConnections,
      writeSeconds: options.writeTimeoutSeconds,
    },
  });
  await listen(server, options.port, options.host);
  if (metricsPort !== null) await serveMetrics(metrics, server, { host: options.host, port: metricsPort });

  const address = graphqlAddress(server);
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
    { current, health, log, address, firstSteps: firstSteps(address, options) },
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
  await stopped;
  await Promise.all([drain(server.clients, health, options.drainSeconds), served.close()]);
  return 0;
}

/** The operations of the manifests; null when there is something wrong with them, all of which is printed. */
async function readOperations(
  { onlyTrusted, manifests }: OperationsConfig,
  schema: GraphQLSchema,
  log: ServiceLog,
): Promise<KnownOperations | null> {
  const { byId, problems } = await readingFolders(
    manifests,
    () => readManifests(manifests, schema),
    "a manifest of operations or a folder of manifests (OPERATIONS_MANIFESTS)",
  );
  problems.forEach(log.problem);
  if (problems.length > 0) {
    log.warn("Not started: the manifests of operations are not valid.");
    return null;
  }
  if (onlyTrusted && byId.size === 0)
    throw new EnvironmentError(
      `${manifests.join(", ")}: no operation found; OPERATIONS=trusted expects manifests (OPERATIONS_MANIFESTS)`,
    );
  return { byId, onlyThese: onlyTrusted };
}

/** Answers `/metrics` on a port of its own for as long as the service is there. */
async function serveMetrics(
  metrics: Metrics,
  service: Server,
  { host, port }: Pick<ServeOptions, "host" | "port">,
): Promise<void> {
  const server = createMetricsServer(metrics);
  service.once("close", () => {
    server.close();
    server.closeAllConnections();
  });
  try {
    await listen(server, port, host);
  } catch (error) {
    service.close();
    throw error;
  }
}
