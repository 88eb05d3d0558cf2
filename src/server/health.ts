import type { Graph } from "../repository/graph.js";

interface Readiness {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the service says of itself to a load balancer. */
export class Health {
  #draining = false;
  #problems: readonly string[] = [];
  readonly #others: () => readonly string[];

  /** Others may say what is wrong with them, whenever somebody asks. */
  constructor(others: () => readonly string[] = () => []) {
    this.#others = others;
  }

  get draining(): boolean {
    return this.#draining;
  }

  drain(): void {
    this.#draining = true;
  }

  /** Documents that are left out, or a reload that failed: the service is ready and says what is wrong. */
  degrade(problems: readonly string[]): void {
    this.#problems = problems;
  }

  get problems(): readonly string[] {
    return [...this.#problems, ...this.#others()];
  }

  ready(graph: Graph | null): Readiness {
    const state = this.#draining
      ? "draining"
      : graph === null
        ? "loading"
        : this.problems.length > 0
          ? "degraded"
          : "ready";
    const value = { status: state, snapshot: graph?.snapshotId ?? null, problems: this.problems };
    return {
      status: state === "ready" || state === "degraded" ? 200 : 503,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(value),
    };
  }
}
