import type { Graph } from "../repository/graph.js";

interface Readiness {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is to be said of the service beside the graph that it serves. */
export interface DocumentsCondition {
  /** What is wrong, with its place: documents that are left out, a folder that is away. The service is ready all the same. */
  readonly problems: readonly string[];
  /** The files that are left out. */
  readonly leftOut: readonly string[];
  /** What is wrong with each of them. */
  readonly faults: readonly { readonly path: string; readonly problem: string }[];
  /** How many files are there that nobody reads. */
  readonly notices: number;
  /** When the graph was loaded, and how long it took; null before. */
  readonly loaded: { readonly at: string; readonly milliseconds: number } | null;
}

const nothingToSay: DocumentsCondition = { problems: [], leftOut: [], faults: [], notices: 0, loaded: null };

/** More than a person reads; the log and `check` have all. */
const mostShown = 100;

/** What the service says of itself to a load balancer. */
export class Health {
  #draining = false;
  #condition = nothingToSay;
  readonly #others: () => readonly string[];

  /** Others may say what is wrong with them, whenever somebody asks. */
  constructor(others: () => readonly string[] = () => []) {
    this.#others = others;
  }

  get draining(): boolean {
    return this.#draining;
  }

  get condition(): DocumentsCondition {
    return this.#condition;
  }

  drain(): void {
    this.#draining = true;
  }

  /** Reports what differs from before; the rest stays. */
  report(condition: Partial<DocumentsCondition>): void {
    this.#condition = { ...this.#condition, ...condition };
  }

  ready(graph: Graph | null): Readiness {
    const { leftOut, notices, loaded } = this.#condition;
    const problems = [...this.#condition.problems, ...this.#others()];
    const state = this.#draining ? "draining" : graph === null ? "loading" : problems.length > 0 ? "degraded" : "ready";
    const value = {
      status: state,
      snapshot: graph?.snapshotId ?? null,
      problems: shortened(problems, "problems"),
      leftOut: shortened(leftOut, "files"),
      notices,
      loaded,
    };
    return {
      status: state === "ready" || state === "degraded" ? 200 : 503,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(value),
    };
  }
}

const shortened = (lines: readonly string[], noun: string): readonly string[] =>
  lines.length <= mostShown
    ? lines
    : [...lines.slice(0, mostShown), `… and ${lines.length - mostShown} more ${noun}; \`check\` prints all`];
