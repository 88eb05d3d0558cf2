import type { LoadFigures } from "../servers/server.js";

/** Whether questions come again and again, or none a second time, or are asked by somebody who has the answer. */
export type Asking = "repeating" | "unseen" | "not modified";

/** What one server did with one kind of question for a moment. */
export interface Window {
  readonly query: string;
  readonly asking: Asking;
  readonly server: string;
  readonly round: number;
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly processorSeconds: number | null;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** How long one waits for a small answer while others ask for large ones. */
export interface NeighbourWindow {
  readonly server: string;
  readonly round: number;
  /** Connections that ask for 1,000 seizures without a pause. */
  readonly beside: number;
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export interface ServerFigures {
  readonly name: string;
  readonly title: string;
  readonly load: LoadFigures;
  /** After everything was asked. */
  readonly residentMegabytes: number | null;
  readonly peakMegabytes: number | null;
}

export interface QueryTitle {
  readonly name: string;
  readonly title: string;
}

/** One corpus, measured. */
export interface ScaleResults {
  readonly scale: number;
  readonly documents: number;
  readonly records: number;
  /** How many answers were compared with ours, each equal. */
  readonly equalAnswers: number;
  readonly servers: readonly ServerFigures[];
  readonly windows: readonly Window[];
  readonly neighbours: readonly NeighbourWindow[];
}

export interface Results {
  readonly date: string;
  readonly node: string;
  readonly processors: string;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly queries: readonly QueryTitle[];
  readonly scales: readonly ScaleResults[];
}
