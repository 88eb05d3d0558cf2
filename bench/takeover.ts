import "reflect-metadata";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isMainThread, type MessagePort, parentPort, Worker } from "node:worker_threads";
import { readDocuments } from "../src/documents/read-documents.js";
import { readFacts } from "../src/review/read-facts.js";
import { buildSnapshot } from "../src/repository/assembly/build-graph.js";
import { Graph } from "../src/repository/graph.js";
import { inTurns, type Stepwise } from "../src/repository/stepwise.js";
import { Arrival } from "../src/repository/transfer/arrival.js";
import { buffersOf, type Slice } from "../src/repository/transfer/slice.js";
import { slicesOf } from "../src/repository/transfer/slices-of.js";

/**
 * How long the thread that answers stands still while it takes over what another thread has read from folders. Other
 * programs on the machine interrupt both: of each step the fastest of some rounds counts; of the delays of the event
 * loop all are shown.
 */
const folders = process.argv.length > 2 ? process.argv.slice(2) : ["documents"];
const rounds = 5;

const megabytes = ({ heapUsed, arrayBuffers }: NodeJS.MemoryUsage): string =>
  `${((heapUsed + arrayBuffers) / 1e6).toFixed(0)} MB`;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Reads, then sends a slice whenever one is asked for: the other side works at its own pace. */
async function send(port: MessagePort): Promise<void> {
  const before = process.cpuUsage();
  const build = buildSnapshot(readFacts((await readDocuments(folders)).documents).values);
  const { user, system } = process.cpuUsage(before);
  const seconds = ((user + system) / 1e6).toFixed(1);
  port.postMessage(`worker: read and built in ${seconds} s of CPU, ${megabytes(process.memoryUsage())} in use`);
  let slices: Iterator<Slice, undefined> | null = null;
  port.on("message", () => {
    slices ??= slicesOf(build)[Symbol.iterator]();
    const { value } = slices.next();
    if (value === undefined) slices = null;
    port.postMessage(value, value === undefined ? [] : buffersOf(value));
  });
}

/** The milliseconds that the steps took in this round. */
interface Times {
  readonly slices: number[];
  readonly steps: number[];
}

const timed = function* <Result>(work: Stepwise<Result>, times: number[]): Stepwise<Result> {
  for (;;) {
    const began = performance.now();
    const step = work.next();
    times.push(performance.now() - began);
    if (step.done === true) return step.value;
    yield;
  }
};

async function takeOver(worker: Worker, { slices, steps }: Times): Promise<Graph> {
  const arrival = new Arrival();
  for (;;) {
    worker.postMessage("next");
    // What comes is a slice, or nothing more.
    const [slice] = (await once(worker, "message")) as [Slice | undefined];
    if (slice === undefined) break;
    const began = performance.now();
    arrival.add(slice);
    slices.push(performance.now() - began);
  }
  return await inTurns(timed(Graph.of(arrival.delivery.snapshot), steps));
}

/** Of each step the fastest of the rounds. */
const fastest = (runs: readonly (readonly number[])[]): number[] =>
  (runs[0] ?? []).map((_each, place) => Math.min(...runs.map((run) => run[place] ?? Infinity)));
const summary = (steps: readonly number[]): string =>
  `${steps.length} steps, ${steps.reduce((sum, each) => sum + each, 0).toFixed(0)} ms together, the longest ${Math.max(...steps).toFixed(1)} ms`;

async function receive(): Promise<void> {
  const worker = new Worker(fileURLToPath(import.meta.url), { argv: folders });
  print(String((await once(worker, "message"))[0]));
  const runs: Times[] = [];
  const delays: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times: Times = { slices: [], steps: [] };
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const graph = await takeOver(worker, times);
    // The monitor notices a delay when it is over.
    await setTimeout(5);
    delay.disable();
    runs.push(times);
    delays.push(delay.max / 1e6);
    if (round > 0) continue;
    const memory = process.memoryUsage();
    print(`main: ${graph.all("Fact").length} facts, snapshot ${graph.snapshotId}, ${megabytes(memory)} in use`);
    print(`both: ${(memory.rss / 1e6).toFixed(0)} MB resident`);
  }
  print(`slices:  ${summary(fastest(runs.map(({ slices }) => slices)))}`);
  print(`graph:   ${summary(fastest(runs.map(({ steps }) => steps)))}`);
  print(`longest delay of the event loop in each round: ${delays.map((delay) => delay.toFixed(0)).join(", ")} ms`);
  await worker.terminate();
}

await (isMainThread || parentPort === null ? receive() : send(parentPort));
