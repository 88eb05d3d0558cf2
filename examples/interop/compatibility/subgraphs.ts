import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { listenAnywhere } from "../gateways/http-server.js";
import type { Running } from "../gateways/partner.js";
import { suiteFolder } from "./suite.js";

const folderOf = (name: SuiteSubgraph): string => join(suiteFolder, "dist/subgraphs", name);

/** The subgraphs that the suite brings along. */
export type SuiteSubgraph = "users" | "inventory";

export const sdlOfSuite = (name: SuiteSubgraph): Promise<string> =>
  readFile(join(folderOf(name), `${name}.graphql`), "utf8");

/** Starts one of them, on a free port: it takes none for its own port of old, so one is found before. */
export async function startOfSuite(name: SuiteSubgraph): Promise<Running> {
  const { url: free, stop: release } = await listenAnywhere(() => undefined);
  await release();
  const { port } = new URL(free);
  const program = spawn(process.execPath, ["index.js"], {
    cwd: folderOf(name),
    env: { ...process.env, [`${name.toUpperCase()}_PORT`]: port },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const kill = (): boolean => program.kill();
  process.once("exit", kill);
  for await (const line of createInterface(program.stdout)) {
    if (!line.includes("subgraph ready at")) continue;
    return {
      url: `http://localhost:${port}/`,
      stop: async () => {
        process.off("exit", kill);
        program.kill();
        await once(program, "exit");
      },
    };
  }
  throw new Error(`${name} did not start`);
}
