import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import * as http from "@graphql-mesh/transport-http";
import { ApolloGateway as OlderGateway } from "apollo-gateway-2.10";
import { listenAnywhere } from "../gateways/http-server.js";
import { listen, type Running } from "../gateways/partner.js";

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

async function hive(supergraph: string): Promise<Running> {
  const runtime = createGatewayRuntime({ supergraph, transports: { http }, logging: false, maskedErrors: false });
  const gateway = await listenAnywhere((request, response) => void runtime(request, response));
  return {
    url: gateway.url,
    stop: async () => {
      await gateway.stop();
      await runtime.dispose();
    },
  };
}

/** The same gateway with the planner of Hive's router. */
async function hiveRouter(supergraph: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "supergraph-"));
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, supergraph);
  const program = spawn(process.execPath, ["examples/interop/matrix/hive-router.mjs", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => program.kill());
  const stop = async (): Promise<void> => {
    // It would wait for connections that are kept open.
    program.kill("SIGKILL");
    if (program.exitCode === null && program.signalCode === null) await once(program, "exit");
    rmSync(folder, { recursive: true });
  };
  for await (const url of createInterface(program.stdout)) if (url.startsWith("http")) return { url, stop };
  throw new Error("Hive's gateway with the planner of its router did not start");
}

/** Gateways that execute a composed supergraph, by the name of their column. */
export const engines: Readonly<Record<string, (supergraph: string) => Promise<Running>>> = {
  "@apollo/gateway 2.10": (supergraphSdl) =>
    listen(new ApolloServer({ gateway: new OlderGateway({ supergraphSdl, logger: silent }), logger: silent })),
  "@apollo/gateway 2.14": (supergraphSdl) =>
    listen(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, logger: silent }), logger: silent })),
  "Hive 2.12": hive,
  "Hive 2.12, router-runtime 1.4": hiveRouter,
};
