import { setTimeout as sleep } from "node:timers/promises";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { disk } from "../../documents/folders/file-system.js";
import { systemClock } from "../../documents/read-documents.js";
import { reason } from "../../documents/source-file.js";
import { changesBetween, formatChanges, type Statements, statementsOf } from "../../repository/changes.js";
import type { SnapshotBuild } from "../../repository/assembly/build-graph.js";
import { buffersOf } from "../../repository/transfer/slice.js";
import { slicesOf } from "../../repository/transfer/slices-of.js";
import { Hints } from "./hints.js";
import { type Loaded, Loader } from "./loader.js";
import type { LoadingTask, Message, LoadingReport } from "./messages.js";

if (parentPort === null)
  throw new Error("This is the thread that reads documents; expected another thread to start it.");
// Where much memory is allowed, V8 lets a heap grow to several times what it holds before it collects: with half as much
// again, 100,000 facts load within two thirds of the memory. It holds for all threads.
setFlagsFromString("--heap-growing-percent=50");
const port = parentPort;
const send = (message: Message, buffers: ArrayBuffer[] = []): void => {
  port.postMessage(message, buffers);
};

// Who starts this thread gives it a task; there is no other way in.
const { folders, proposed, watch, settle, poll, refused, served } = workerData as LoadingTask;
const loader = new Loader({
  system: disk,
  clock: systemClock,
  folders,
  settle,
  proposed,
  refused,
  begin: (work) => {
    send({ kind: "work", work });
  },
});
const hints = new Hints(watch ? folders : []);

/** Looking takes at most a tenth of the time, unless something would wait too long. */
const restsPerLook = 10;
const longestRest = 500;

let snapshotId = served;
let statements: Statements | null = null;
let reported = "";
/** What was built and is not reported yet. */
let build: SnapshotBuild | null = null;

for (;;) {
  const { isWaiting, took } = await look();
  if (!watch && !isWaiting) break;
  await sleep(Math.min(took * restsPerLook, longestRest));
  await hints.wait(isWaiting ? settle / 5 : poll);
}
port.close();

/** What is looked at is out of reach when this is done: between two looks nothing holds on to the records. */
async function look(): Promise<{ readonly isWaiting: boolean; readonly took: number }> {
  const began = performance.now();
  const loaded = loader.look();
  build = loaded.build ?? build;
  if (watch) hints.watch(loaded.scan);
  const took = performance.now() - began;
  // Without watching nothing comes later: what is still written to is waited for.
  if (watch || !loaded.isWaiting) {
    await report(loaded, build, took);
    build = null;
  }
  return { isWaiting: loaded.isWaiting, took };
}

/** Says what is another than before, and hands over the snapshot when it is another one. */
async function report(loaded: Loaded, build: SnapshotBuild | null, took: number): Promise<void> {
  send({ kind: "work", work: null });
  const { snapshotId: id, problems, notices } = loaded;
  const away = loaded.scan.unlisted.find(({ isRoot }) => isRoot);
  const isNew = id !== null && id !== snapshotId;
  const summary = {
    problems,
    notices,
    away: away === undefined ? null : { name: away.name, reason: reason(away.error) },
    snapshotId: id,
  };
  const content = JSON.stringify(summary);
  if (content === reported) return;
  reported = content;
  // Without watching nothing comes later to compare it with.
  const isCompared = watch && build !== null && id !== null && (isNew || statements === null);
  const after = isCompared ? statementsOf(build.snapshot.records) : null;
  const changes = statements === null || after === null ? null : formatChanges(changesBetween(statements, after));
  const whole: LoadingReport = { ...summary, took: Math.round(took), changes };
  statements = after ?? statements;
  send({ kind: "report", report: whole, isNew });
  if (!isNew || build === null) return;
  snapshotId = id;
  await handOver(build);
}

async function handOver(delivery: Parameters<typeof slicesOf>[0]): Promise<void> {
  const slices = slicesOf(delivery)[Symbol.iterator]();
  let next = slices.next();
  while (next.done !== true) {
    await once(port, "message");
    const slice = next.value;
    next = slices.next();
    send({ kind: "slice", slice, isLast: next.done === true }, buffersOf(slice));
  }
  // When it is served.
  await once(port, "message");
}
