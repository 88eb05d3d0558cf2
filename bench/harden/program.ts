import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "./ask.js";

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

/** The built program as somebody runs it, in a process of its own. */
export interface Program {
  readonly pid: number;
  readonly port: number;
  /** The path of `/graphql` and the like is added by who asks. */
  readonly url: string;
  readonly exited: Promise<Exit>;
  isAlive(this: void): boolean;
  signal(this: void, name: NodeJS.Signals): void;
  /** Ends it at once, and waits until it has ended. */
  stop(this: void): Promise<void>;
  /** The end of what it has written to stderr. */
  lastWords(this: void): string;
}

export interface ProgramOptions {
  readonly folders: readonly string[];
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly heapMegabytes?: number;
}

const startSeconds = 180;
const shownCharacters = 4000;

/** Starts the program and waits until it is ready; throws what it said when it ends before that. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${options.heapMegabytes ?? 512}`,
      join(root, "dist/main.js"),
      "serve",
      ...options.folders,
      ...["--host", "127.0.0.1", "--port", String(port)],
      ...(options.options ?? []),
    ],
    {
      env: { ...process.env, NO_COLOR: "1", ...options.environment },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const program = programOf(child, port);
  const deadline = performance.now() + startSeconds * 1000;
  while (program.isAlive()) {
    const ready = await ask(program, { path: "/readyz", seconds: 5 });
    if (ready.kind === "answer" && ready.status === 200) return program;
    if (performance.now() > deadline) await program.stop();
    await sleep(50);
  }
  throw new Error(`The program did not get ready within ${startSeconds} s: ${program.lastWords()}`);
}

/** The project's folder: this file runs as `bench/harden` under test and as `build/bench/harden` when built. */
const root = process.cwd();

function programOf(child: ChildProcess, port: number): Program {
  let words = "";
  let isAlive = true;
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    words = (words + String(text)).slice(-shownCharacters);
  });
  const exited = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => {
      isAlive = false;
      resolve({ code, signal, at: performance.now() });
    });
  });
  const kill = (): void => void child.kill("SIGKILL");
  // Whatever ends this process, the program does not stay behind.
  process.once("exit", kill);
  void exited.then(() => process.off("exit", kill));
  return {
    pid: child.pid ?? 0,
    port,
    url: `http://127.0.0.1:${port}`,
    exited,
    isAlive: () => isAlive,
    signal: (name) => void child.kill(name),
    stop: async () => {
      kill();
      await exited;
    },
    lastWords: () => words.trim(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
