import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Server } from "node:http";
import type { BatchListener } from "../../loaders/loaders.js";
import type { CurrentGraph } from "../../repository/current-graph.js";
import { type Answer } from "../../http/answer.js";
import { isErrorCode } from "../../http/error-codes.js";
import { createFactCounts } from "./count-facts.js";
import { watchServer } from "./watch-server.js";

/** A request that has been answered, or an operation over a WebSocket that is over. Every label is one of a bounded set, whatever clients send. */
export interface MeasuredRequest {
  readonly method: string;
  readonly route: string;
  /** The status that was answered; `none` for a client that went before. */
  readonly status: string;
  /** Null where the client decides how long it takes. */
  readonly seconds: number | null;
  readonly price: number | null;
  readonly fromMemory: boolean;
  readonly errorCodes: readonly string[];
}

/** What Prometheus gets at `/metrics`: how the service does, and nothing of what is asked or answered. */
export interface Metrics {
  readonly registry: Registry;
  readonly onBatch: BatchListener;
  /** Counts an operation by the path that its answer came by. */
  onPath(this: void, path: "lane" | "reference"): void;
  request(this: void, request: MeasuredRequest): void;
  /** A figure that is looked up whenever somebody asks, such as how many operations are running. */
  gauge(this: void, name: string, help: string, read: () => number): void;
  /** Counts connections, and what arrives on them that is not HTTP. */
  watch(this: void, server: Server): void;
  answer(this: void): Promise<Answer>;
}

/** The library is told of so many requests in a row, or when somebody asks: one by one it takes several times as long. */
const mostWaiting = 200;

export function createMetrics(current: CurrentGraph): Metrics {
  const registry = new Registry();
  const registers = [registry];
  let waiting: MeasuredRequest[] = [];
  let byLane = 0;
  let byReference = 0;
  const requests = new Counter({
    name: "http_requests_total",
    help: "Requests by method, route and status, and operations over WebSockets under the method WEBSOCKET.",
    labelNames: ["method", "route", "status"],
    registers,
    collect: tell,
  });
  const durations = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the head of a request to the end of its answer, by route; without subscriptions, which last as long as their clients want.",
    labelNames: ["route"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
    collect: tell,
  });
  const prices = new Histogram({
    name: "graphql_operation_price",
    help: "Cost of operations, including those that were refused for it.",
    buckets: [1, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 1_000_000],
    registers,
    collect: tell,
  });
  const errors = new Counter({
    name: "graphql_errors_total",
    help: "Errors in answers to clients, including refusals, by code.",
    labelNames: ["code"],
    registers,
    collect: tell,
  });
  const paths = new Counter({
    name: "graphql_operations_total",
    help: "Operations that were executed: by the lane of compiled operations, or by the reference path, which the lane leaves the others to.",
    labelNames: ["path"],
    registers,
    collect: tell,
  });
  const remembered = new Counter({
    name: "graphql_answers_from_memory_total",
    help: "Operations that were answered with what was kept from before.",
    registers,
    collect: tell,
  });
  const questions = new Counter({
    name: "store_questions_total",
    help: "Batches of questions to the graph on the reference path, by question.",
    labelNames: ["question"],
    registers,
  });
  const sizes = new Histogram({
    name: "store_question_keys",
    help: "How many keys a batch of questions has.",
    buckets: [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000],
    registers,
  });
  describeGraph(registers, current);

  /** Tells the library what it has not been told yet. */
  function tell(): void {
    const told = waiting;
    waiting = [];
    for (const { method, route, status, seconds, price, fromMemory, errorCodes } of told) {
      requests.inc({ method, route, status });
      if (seconds !== null) durations.observe({ route }, seconds);
      if (price !== null && Number.isFinite(price)) prices.observe(price);
      if (fromMemory) remembered.inc();
      for (const code of errorCodes) errors.inc({ code: isErrorCode(code) ? code : "other" });
    }
    if (byLane > 0) paths.inc({ path: "lane" }, byLane);
    if (byReference > 0) paths.inc({ path: "reference" }, byReference);
    byLane = 0;
    byReference = 0;
  }

  return {
    registry,
    onPath: (path) => {
      if (path === "lane") byLane += 1;
      else byReference += 1;
    },
    onBatch: (question, size) => {
      questions.inc({ question });
      sizes.observe(size);
    },
    request: (measured) => {
      waiting.push(measured);
      if (waiting.length >= mostWaiting) tell();
    },
    gauge: (name, help, read) => {
      // A server that is made anew says how it is, not how the one before was.
      registry.removeSingleMetric(name);
      new Gauge({ name, help, registers, collect: collecting(read) });
    },
    watch: (server) => {
      watchServer(registers, server);
    },
    answer: async () => ({
      status: 200,
      headers: { "content-type": registry.contentType },
      body: await registry.metrics(),
    }),
  };
}

/** What is known of the graph is looked up when somebody asks. */
function describeGraph(registers: Registry[], current: CurrentGraph): void {
  const countFacts = createFactCounts();
  new Gauge({
    name: "graph_snapshot_info",
    help: "The snapshot that is served, as a label.",
    labelNames: ["snapshot"],
    registers,
    collect() {
      this.reset();
      const graph = current.get();
      if (graph !== null) this.set({ snapshot: graph.snapshotId }, 1);
    },
  });
  new Gauge({
    name: "graph_snapshot_age_seconds",
    help: "Time for which this snapshot has been served.",
    registers,
    collect() {
      this.set(current.servedSince === null ? 0 : (performance.now() - current.servedSince) / 1000);
    },
  });
  new Gauge({
    name: "graph_documents",
    help: "Documents that are served.",
    registers,
    collect() {
      this.set(current.get()?.all("Document").length ?? 0);
    },
  });
  new Gauge({
    name: "graph_facts",
    help: "Facts of the snapshot by status, including those that are not listed.",
    labelNames: ["status"],
    registers,
    collect() {
      this.reset();
      const graph = current.get();
      for (const [status, count] of graph === null ? [] : countFacts(graph)) this.set({ status }, count);
    },
  });
}

const collecting = (read: () => number) =>
  function collect(this: Gauge): void {
    this.set(read());
  };
