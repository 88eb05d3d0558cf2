import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ask, operationBody } from "./ask.js";

export interface Watched {
  /** Milliseconds that each request took, answered or not. */
  readonly waits: readonly number[];
  /** What befell those that were not answered. */
  readonly failures: readonly string[];
}

/** Another client, who asks for next to nothing all the time and should not notice what the others do. */
export interface Bystander {
  /** What has happened since the last call. */
  take(this: void): Watched;
  /** Waits until it has been answered what it asked before. */
  settled(this: void): Promise<void>;
  stop(this: void): Promise<void>;
}

const pauseMilliseconds = 10;

export function createBystander(program: { readonly port: number }, seconds = 30): Bystander {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let waits: number[] = [];
  let failures: string[] = [];
  const waiting: (() => void)[] = [];
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  async function watch(): Promise<void> {
    while (!isStopping()) {
      const outcome = await ask(program, operationBody({ query: "{__typename}" }, { agent, seconds }));
      // What was asked before the stop counts, what ends because of it does not.
      if (isStopping()) return;
      waits.push(outcome.milliseconds);
      if (outcome.kind === "lost") failures.push(outcome.reason);
      else if (outcome.status !== 200) failures.push(`status ${outcome.status}`);
      for (const settle of waiting.splice(0)) settle();
      await sleep(pauseMilliseconds);
    }
  }
  const watching = watch();
  return {
    take: () => {
      const taken = { waits, failures };
      waits = [];
      failures = [];
      return taken;
    },
    settled: () => new Promise((resolve) => waiting.push(resolve)),
    stop: async () => {
      stopping.abort();
      for (const settle of waiting.splice(0)) settle();
      agent.destroy();
      await watching;
    },
  };
}
