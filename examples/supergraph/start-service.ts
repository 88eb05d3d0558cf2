import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { RunningPartner } from "./start-partner.js";

/** Starts our own program on a free port, with settings and further arguments of `serve`, and waits until it serves. */
export async function startService(
  settings: Readonly<Record<string, string>> = {},
  ...further: readonly string[]
): Promise<RunningPartner> {
  const program = spawn(process.execPath, ["dist/main.js", "serve", "--port", "0", ...further], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LOG: "plain", DRAIN_SECONDS: "1", ...settings },
  });
  // Whatever stops this program stops that one.
  process.once("exit", () => program.kill());
  const said: string[] = [];
  for await (const line of createInterface(program.stderr)) {
    const url = /^(http\S+) serves /.exec(line)?.[1];
    if (url !== undefined) {
      program.stderr.resume();
      return { url, stop: () => stop(program) };
    }
    said.push(line);
  }
  throw new Error(`The service did not start: ${said.join("\n")}`);
}

async function stop(program: ReturnType<typeof spawn>): Promise<void> {
  program.kill("SIGTERM");
  await once(program, "exit");
}
