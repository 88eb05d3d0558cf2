import type { Options } from "./options.js";
import type { Pool, Query } from "./queries/query.js";
import type { Asking } from "./report/results.js";
import { ours } from "./servers/programs.js";
import type { Server } from "./servers/server.js";

/** What is measured, and how. */
export interface Setting {
  readonly servers: readonly Server[];
  readonly queries: readonly Query[];
  readonly pool: Pool;
  readonly options: Options;
  readonly say: (line: string) => void;
}

/** Which servers can answer: ready bytes are of questions that repeat, and so are the searches and totals of peers. */
export function canAnswer(server: Server, query: Query, asking: Asking): boolean {
  switch (server.name) {
    case ours:
      return true;
    case "L":
      return asking !== "unseen";
    case "H":
      return query.isGiven === true && asking !== "not modified";
    default:
      return asking === "repeating" || (asking === "unseen" && query.isGiven !== true);
  }
}
