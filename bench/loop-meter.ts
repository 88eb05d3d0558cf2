import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

// Imported before a program, it prints on SIGUSR2 how long its event loop stood still since the last time.
if (isMainThread) {
  const resolution = 2;
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  process.on("SIGUSR2", () => {
    const [longest, p99] = [delay.max, delay.percentile(99)].map((each) => (each / 1e6 - resolution).toFixed(1));
    process.stderr.write(`loop: longest ${longest} ms, p99 ${p99} ms\n`);
    delay.reset();
  });
}
