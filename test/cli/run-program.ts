import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach } from "@jest/globals";

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts the built program, as a user has it. */
export function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["dist/main.js", ...args], {
    env: { ...process.env, NO_COLOR: "1", LOG: "plain", DRAIN_SECONDS: "1", ...env },
  });
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk) => (output.stdout += String(chunk)));
  child.stderr.setEncoding("utf8").on("data", (chunk) => (output.stderr += String(chunk)));
  return { child, output };
}

export async function run(args: readonly string[], env?: Record<string, string>): Promise<Finished> {
  const { child, output } = start(args, env);
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...output };
}

/** Starts the service and waits for its banner. */
export async function serve(args: readonly string[], env?: Record<string, string>) {
  const { child, output } = start(["serve", ...args, "--port", "0"], env);
  const banner = /(http:\/\/localhost:\d+)\/graphql serves .*/;
  // The last line of what it says at the start.
  while (!output.stderr.includes("Ask from a shell") && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const [line = "", url = ""] = banner.exec(output.stderr) ?? [];
  return { child, output, line, url };
}
