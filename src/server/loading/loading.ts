import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { LoadedTimes } from "../../repository/loaded-times.js";
import { Graph } from "../../repository/graph.js";
import { inTurns } from "../../repository/stepwise.js";
import { Arrival } from "../../repository/transfer/arrival.js";
import { type KeptDelivery, readKept } from "./kept.js";
import type { LoadingTask, Message, LoadingReport, Request, Work } from "./messages.js";

export interface LoadingLimits {
  /** Megabytes that the thread that reads may use. */
  readonly memory: number;
  /** Seconds that one document may take. */
  readonly seconds: number;
}

export interface LoadingListener {
  /** There is a graph to be served from now on, and it is as the report says. */
  loaded(this: void, graph: Graph, report: LoadingReport): void;
  /** The graph is the same, but something else is another than before. */
  reported(this: void, report: LoadingReport): void;
  /** Reading broke down on no single document; it is tried again. */
  failed(this: void, message: string): void;
  /** What is at work, for whoever shows progress. */
  working?(this: void, work: Work | null): void;
}

/** What is to be read; the rest of the task is known here. */
export type FolderTask = Omit<LoadingTask, "refused" | "served">;

const checkMilliseconds = 250;
/** So many documents break the memory one after the other before all of them together are said to be too much. */
const mostRefusedForMemory = 10;
/** Twice the usual: most of what is read lives until it is handed over, so the fewer times it is looked at, the better. */
const youngMegabytes = 96;
const firstPause = 1000;
const longestPause = 300_000;

/**
 * Reads folders in a thread of its own and takes over what it builds while the event loop goes on. When that thread dies
 * of a document, or does not come to an end with it, the document is left out and another thread begins anew.
 */
export class Loading {
  readonly #task: FolderTask;
  readonly #limits: LoadingLimits;
  readonly #listener: LoadingListener;
  readonly #refused = new Map<string, string>();
  readonly #check: NodeJS.Timeout;
  #worker: Worker | null = null;
  #restart: NodeJS.Timeout | undefined;
  #pause = firstPause;
  #refusedForMemory = 0;
  #work: { readonly work: Work; readonly since: number; isSuspect: boolean } | null = null;
  #arrival = new Arrival();
  #report: LoadingReport | null = null;
  #served: string | null = null;
  #isClosed = false;
  readonly #times = new LoadedTimes();

  constructor(task: FolderTask, limits: LoadingLimits, listener: LoadingListener) {
    this.#task = task;
    this.#limits = limits;
    this.#listener = listener;
    const began = performance.now();
    const kept = readKept(task);
    if (kept === null) this.#start();
    else void this.#serveKept(kept, began);
    this.#check = setInterval(() => {
      this.#checkTime();
    }, checkMilliseconds).unref();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#check);
    clearTimeout(this.#restart);
    await this.#worker?.terminate();
  }

  /** Serves what the build kept. Then the folders are read all the same: they may be changed, and what is read is compared. */
  async #serveKept({ report, slices }: KeptDelivery, began: number): Promise<void> {
    for (const slice of slices) {
      this.#arrival.add(slice);
      await setImmediate();
    }
    const graph = await this.#arrived();
    if (this.#isClosed) return;
    this.#served = graph.snapshotId;
    this.#listener.loaded(graph, { ...report, took: Math.round(performance.now() - began) });
    this.#start();
  }

  #start(): void {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: { ...this.#task, refused: this.#refused, served: this.#served } satisfies LoadingTask,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: youngMegabytes },
    });
    this.#worker = worker;
    this.#work = null;
    worker
      .on("message", (message: Message) => {
        if (worker === this.#worker) this.#receive(worker, message);
      })
      .on("error", (error: Error & { readonly code?: string }) => {
        const { memory } = this.#limits;
        this.#broke(
          worker,
          error.code === "ERR_WORKER_OUT_OF_MEMORY"
            ? { isMemory: true, reason: `took more memory than allowed, ${memory} MB (LOAD_MEMORY)` }
            : { isMemory: false, reason: `failed: ${error.message}` },
        );
      })
      .on("exit", (status) => {
        if (status === 0 && !this.#task.watch) void this.close();
        else this.#broke(worker, { isMemory: false, reason: `ended with status ${status}` });
      });
  }

  #receive(worker: Worker, message: Message): void {
    const next: Request = "next";
    switch (message.kind) {
      case "work":
        this.#work = message.work && { work: message.work, since: performance.now(), isSuspect: false };
        this.#listener.working?.(message.work);
        return;
      case "report":
        this.#report = message.report;
        if (!message.isNew) {
          this.#pause = firstPause;
          this.#listener.reported(message.report);
          return;
        }
        this.#arrival = new Arrival();
        worker.postMessage(next);
        return;
      case "slice":
        this.#arrival.add(message.slice);
        // Others have their turn before the next slice comes.
        void (message.isLast ? this.#serve(worker) : setImmediate()).then(() => {
          worker.postMessage(next);
        });
    }
  }

  async #serve(worker: Worker): Promise<void> {
    const graph = await this.#arrived();
    if (worker !== this.#worker || this.#report === null) return;
    this.#pause = firstPause;
    this.#refusedForMemory = 0;
    this.#served = graph.snapshotId;
    this.#listener.loaded(graph, this.#report);
  }

  #arrived(): Promise<Graph> {
    const { snapshot } = this.#arrival.delivery;
    this.#arrival = new Arrival();
    return inTurns(Graph.of(snapshot, this.#times));
  }

  /** Looks twice: when this thread itself was busy, the news that the document is done is still on its way. */
  #checkTime(): void {
    const { seconds } = this.#limits;
    if (this.#work === null || this.#worker === null) return;
    if (performance.now() - this.#work.since < seconds * 1000) return;
    if (!this.#work.isSuspect) {
      this.#work.isSuspect = true;
      return;
    }
    this.#broke(this.#worker, { isMemory: false, reason: `took longer than allowed, ${seconds} s (LOAD_SECONDS)` });
  }

  #broke(worker: Worker, { isMemory, reason }: { readonly isMemory: boolean; readonly reason: string }): void {
    if (worker !== this.#worker || this.#isClosed) return;
    this.#worker = null;
    void worker.terminate();
    if (isMemory) this.#refusedForMemory += 1;
    if (this.#work !== null && this.#refusedForMemory <= mostRefusedForMemory) {
      this.#refused.set(this.#work.work.version, `reading it ${reason}`);
      this.#start();
      return;
    }
    this.#listener.failed(`Loading the folders ${reason}.`);
    this.#restart = setTimeout(() => {
      this.#start();
    }, this.#pause);
    this.#pause = Math.min(2 * this.#pause, longestPause);
  }
}
