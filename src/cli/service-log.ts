import { createLog, type Log, type LogForm } from "../server/observing/log.js";
import { LogOutput } from "../server/observing/log-output.js";

export interface ServiceLog extends Log {
  /** What is wrong with the log itself, for `/readyz`. */
  problems(this: void): readonly string[];
  /** How many lines were lost since the start. */
  lost(this: void): number;
  /** Waits a moment for the last lines. */
  close(this: void): Promise<void>;
}

/** The log of the service, on stderr; stdout is for results. */
export function openServiceLog(form: LogForm | null): ServiceLog {
  // Whoever reads stderr may stop: to look at it here makes a pipe one that nobody waits for, and its end no reason to end.
  const { isTTY: isTerminal } = process.stderr.on("error", () => undefined);
  const output = new LogOutput(2, {
    onRecovery: (reason, lost) => {
      log.warn(`The log could not be written (${reason}); ${lost} ${lost === 1 ? "line is" : "lines are"} lost.`);
    },
  });
  const log = createLog(form ?? (isTerminal ? "plain" : "json"), (line) => {
    output.write(line);
  });
  return {
    ...log,
    problems: () => (output.trouble === null ? [] : [`The log cannot be written: ${output.trouble}.`]),
    lost: () => output.lost,
    close: () => output.close(),
  };
}
