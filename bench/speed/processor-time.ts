import { readFileSync } from "node:fs";

/**
 * Milliseconds of the processor that the main thread had, which is how long others wait on a machine that does nothing
 * else. The clock says more on a busy one. Of all threads where the system makes no difference.
 */
export function processorTime(work: () => void): number {
  const before = now();
  work();
  return now() - before;
}

function now(): number {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
