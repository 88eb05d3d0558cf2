import { usualFileNames } from "../documents/file-names.js";
import { formats } from "../documents/formats/formats.js";
import { formatProblem, type Problem, printable } from "../documents/problem.js";
import type { CurrentGraph } from "../repository/current-graph.js";
import type { Graph } from "../repository/graph.js";
import type { Health } from "../server/health.js";
import type { Log } from "../server/observing/log.js";
import { type FolderTask, Loading, type LoadingLimits } from "../server/loading/loading.js";
import type { LoadingReport } from "../server/loading/messages.js";
import { counted, countsOf } from "./counts.js";
import { EnvironmentError } from "./environment-error.js";
import { noticeLine } from "./notice-line.js";
import { Progress } from "./progress.js";

export interface FolderOptions extends FolderTask {
  readonly strict: boolean;
  readonly limits: LoadingLimits;
}

export interface Service {
  readonly current: CurrentGraph;
  readonly health: Health;
  readonly log: Pick<Log, "info" | "warn" | "problem">;
  /** Where the graph is served. */
  readonly address: string;
  /** What a person may do with it, said once it is there. */
  readonly firstSteps: readonly string[];
}

/** More than a person reads at the start of a program. */
const mostNotices = 20;

/** Serves the graph of folders, from the first one on; in a folder that is watched also all later ones. */
export class ServedFolders {
  /** The first graph is served, or waited for: null. Or the program is to end with a status. */
  readonly started: Promise<number | null>;
  readonly #options: FolderOptions;
  readonly #service: Service;
  readonly #loading: Loading;
  readonly #progress: Progress;
  #printed: ReadonlySet<string> = new Set();
  #leftOut = "";
  #start: (status: number | null) => void = () => undefined;
  #fail: (error: Error) => void = () => undefined;

  constructor(options: FolderOptions, service: Service) {
    this.#options = options;
    this.#service = service;
    this.#progress = new Progress(service.log.info);
    this.started = new Promise((resolve, reject) => {
      this.#start = resolve;
      this.#fail = reject;
    });
    this.#loading = new Loading(options, options.limits, {
      loaded: (graph, report) => {
        this.#loaded(graph, report);
      },
      reported: (report) => {
        this.#reported(report);
      },
      failed: (message) => {
        this.#failed(message);
      },
      working: (work) => {
        if (service.current.get() === null) this.#progress.show(work);
      },
    });
  }

  async close(): Promise<void> {
    this.#progress.end();
    await this.#loading.close();
  }

  #loaded(graph: Graph, report: LoadingReport): void {
    const { current, health, log, address, firstSteps } = this.#service;
    this.#print(report);
    if (this.#isRefused(report)) return;
    const before = current.get();
    current.swap(graph);
    health.report({ loaded: { at: new Date().toISOString(), milliseconds: report.took } });
    const how = `loaded in ${report.took} ms, snapshot ${graph.snapshotId}`;
    if (before === null) {
      log.info(`${address} serves ${countsOf(graph)}; ${how}`);
      for (const step of firstSteps) log.info(step);
    } else log.info(`Reloaded: ${report.changes ?? countsOf(graph)}; ${how}`);
    this.#start(null);
  }

  #reported(report: LoadingReport): void {
    const { folders, watch } = this.#options;
    const { current, health, log } = this.#service;
    this.#print(report);
    if (this.#isRefused(report)) return;
    const none = `${folders.join(", ")}: no valid document found`;
    if (report.snapshotId === null && current.get() === null) {
      if (!watch) this.#fail(new EnvironmentError(`${none}; expected ${usualFileNames(formats)} files`));
      else log.info(`${none}; waiting for the first one (--watch)`);
    } else if (report.snapshotId === null) {
      const nothingLeft = "the folders no longer hold a valid document; the previous graph is still served";
      health.report({ problems: [...health.condition.problems, nothingLeft] });
      log.warn(`Not reloaded: ${nothingLeft}.`);
    }
    this.#start(null);
  }

  /** Whether the program ends because of what is wrong with its first look at the folders. */
  #isRefused({ away, problems }: LoadingReport): boolean {
    const { watch, strict } = this.#options;
    if (this.#service.current.get() !== null) return false;
    if (away !== null && !watch) {
      const { name, reason } = away;
      this.#fail(new EnvironmentError(`${name} cannot be read: ${reason}; expected a folder of documents`));
      return true;
    }
    if (!strict || problems.length === 0) return false;
    const count = problems.length === 1 ? "there is a problem" : `there are ${problems.length} problems`;
    this.#service.log.warn(`Not started: --strict, and ${count}.`);
    this.#start(1);
    return true;
  }

  #failed(message: string): void {
    const { current, health, log } = this.#service;
    if (current.get() === null && !this.#options.watch) {
      this.#fail(new EnvironmentError(message));
      return;
    }
    health.report({ problems: [message] });
    log.warn(`Not reloaded: ${message} The previous graph is still served, and loading will be tried again.`);
    this.#start(null);
  }

  /** Prints what is new among problems and notices, and reports all of them to whoever asks whether the service is ready. */
  #print({ problems, notices, away }: LoadingReport): void {
    const { health, log } = this.#service;
    this.#progress.end();
    const leftOut = leftOutOf(problems, away);
    health.report({
      problems: problems.map(asLine),
      leftOut,
      faults: faultsOf(problems, away),
      notices: notices.length,
    });
    const isFirst = this.#printed.size === 0;
    const noticed = notices.map(noticeLine);
    const freshNotices = noticed.filter((line) => !this.#printed.has(line));
    for (const problem of problems) if (!this.#printed.has(formatProblem(problem))) log.problem(problem);
    for (const line of freshNotices.slice(0, mostNotices)) log.info(line);
    const more = freshNotices.length - mostNotices;
    if (more > 0) log.info(`… and ${counted(more, "more notice")}; \`check\` prints all`);
    this.#printed = new Set([...problems.map(formatProblem), ...noticed]);
    const list = leftOut.join(", ");
    if (list !== this.#leftOut && (list !== "" || !isFirst))
      if (list === "") log.info("Nothing is left out.");
      else log.warn(`Left out: ${list}`);
    this.#leftOut = list;
  }
}

const asLine = ({ path, line, column, message }: Problem): string =>
  `${printable(path)}:${line}:${column}  ${printable(message)}`;

/** More than a person reads; the log and `check` have all. */
const mostFaults = 100;

const faultsOf = (problems: readonly Problem[], away: LoadingReport["away"]): { path: string; problem: string }[] =>
  problems
    .filter(({ path }) => path !== away?.name)
    .slice(0, mostFaults)
    .map(({ path, line, column, message }) => ({
      path: printable(path),
      problem: `${line}:${column}  ${printable(message)}`,
    }));

/** The files that are left out, each once; a folder that is away is none of them, for what it held is served on. */
const leftOutOf = (problems: readonly Problem[], away: LoadingReport["away"]): string[] => [
  ...new Set(problems.map(({ path }) => path).filter((path) => path !== away?.name)),
];
