import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { peakMegabytes, residentMegabytes } from "../../harden/process-figures.js";

/** A server of the bench, and how it is started. */
export interface ServerProgram {
  readonly name: string;
  readonly title: string;
  /** What node is started with, given the port. */
  readonly command: (this: void, port: number) => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** A file for what it prints. */
  readonly log: string;
}

export interface Server {
  readonly name: string;
  readonly title: string;
  readonly pid: number;
  readonly port: number;
  /** What it took until the first answer. */
  readonly load: LoadFigures;
  stop(this: void): Promise<void>;
}

export interface LoadFigures {
  readonly seconds: number;
  readonly processorSeconds: number | null;
  readonly residentMegabytes: number | null;
  readonly peakMegabytes: number | null;
}

const ticksPerSecond = 100;

/** Processor time of a process so far, ended threads too, in seconds; null where the system does not say. */
export function processorSeconds(pid: number): number | null {
  try {
    // The name in brackets can have blanks; times are the 12th and 13th value behind it.
    const values = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(values[11]) + Number(values[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}

/** Starts a server in a process of its own and waits for its first answer. */
export async function startServer(program: ServerProgram, patience: number): Promise<Server> {
  const port = await freePort();
  const log = openSync(program.log, "w");
  const started = performance.now();
  const child = spawn(process.execPath, program.command(port), {
    env: { ...process.env, NO_COLOR: "1", ...program.environment },
    stdio: ["ignore", log, log],
  });
  const kill = (): void => void child.kill("SIGKILL");
  // Whatever ends this process, the server does not stay behind.
  process.once("exit", kill);
  const pid = child.pid ?? 0;
  while (!(await answers(port))) {
    const seconds = (performance.now() - started) / 1000;
    if (hasEnded(child) || seconds > patience) {
      kill();
      throw new Error(`${program.title} did not answer within ${Math.round(seconds)} s; see ${program.log}`);
    }
    await sleep(50);
  }
  const load = {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: processorSeconds(pid),
    residentMegabytes: residentMegabytes(pid),
    peakMegabytes: peakMegabytes(pid),
  };
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    if (hasEnded(child)) return;
    const exited = once(child, "exit");
    kill();
    await exited;
  };
  return { name: program.name, title: program.title, pid, port, load, stop };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function answers(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
