/**
 * Run by the build: reads the documents that come with the program, as it would when it is started, and keeps what it would
 * hand over. Without them, as where only the program is built, there is nothing to keep.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { packageFolder } from "../../package-folder.js";
import type { Slice } from "../../repository/transfer/slice.js";
import { writeKept } from "./kept.js";
import type { LoadingReport, LoadingTask, Message, Request } from "./messages.js";

const folder = fileURLToPath(new URL("documents", packageFolder));
if (existsSync(folder)) keep();

function keep(): void {
  let report: LoadingReport | null = null;
  const slices: Slice[] = [];
  const next: Request = "next";
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: {
      folders: [folder],
      proposed: false,
      watch: false,
      settle: 0,
      poll: 0,
      refused: new Map(),
      served: null,
    } satisfies LoadingTask,
  });
  worker.on("message", (message: Message) => {
    if (message.kind === "report") report = message.report;
    else if (message.kind === "slice") slices.push(message.slice);
    worker.postMessage(next);
  });
  worker.once("exit", () => {
    if (report !== null && slices.length > 0) writeKept(folder, { report, slices });
  });
}
