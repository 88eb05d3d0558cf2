import { constants } from "node:os";

const signals = ["SIGTERM", "SIGINT"] as const;

/** Resolves at the first signal to stop; the second one exits at once, with the status that a shell gives to it. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let isStopping = false;
    for (const signal of signals)
      process.on(signal, () => {
        if (isStopping) process.exit(128 + constants.signals[signal]);
        isStopping = true;
        resolve();
      });
  });
}
