import { join } from "node:path";
import type { ServerProgram } from "./server.js";

/** Where everything of one run is. */
export interface Places {
  readonly folder: string;
  readonly corpus: string;
  /** Files of records, one JSON object a line. */
  readonly records: string;
  readonly sources: string;
  readonly given: string;
  readonly ready: string;
}

export const placesIn = (folder: string): Places => ({
  folder,
  corpus: join(folder, "corpus"),
  records: join(folder, "records.ndjson"),
  sources: join(folder, "sources.ndjson"),
  given: join(folder, "given.ndjson"),
  ready: join(folder, "ready.ndjson"),
});

/** Of the programs that the bench itself is compiled to, and of the other servers' package. */
const compiled = "build/bench/http/servers";
const peers = "bench/http/build/peers";

const loadMegabytes = 12_000;

/** The limits of ours bound what strangers ask for; what the bench asks for is known. Requests are not logged: the others log none. */
const unbounded = {
  COST_LIMIT: "10000000",
  LIST_LIMIT: "100000",
  BODY_LIMIT: "10000000",
  ANSWER_LIMIT: "50000000",
  EXECUTION_SECONDS: "60",
  WAITING_LIMIT: "10000",
  LOAD_MEMORY: String(loadMegabytes),
  LOG: "plain",
};

export const ours = "ours";

/** All servers by their short names, in the order of the report. */
export function programsOf({
  folder,
  corpus,
  records,
  sources,
  given,
  ready,
}: Places): ReadonlyMap<string, ServerProgram> {
  const log = (name: string): string => join(folder, `${name}.log`);
  const peer = (name: string, title: string, file: string): ServerProgram => ({
    name,
    title,
    command: (port) => [
      `--max-old-space-size=${loadMegabytes}`,
      join(peers, file),
      String(port),
      records,
      sources,
      given,
    ],
    environment: { NODE_ENV: "production" },
    log: log(name),
  });
  const programs: ServerProgram[] = [
    {
      name: ours,
      title: "drug-control-graph, the built program",
      command: (port) => [
        `--max-old-space-size=${loadMegabytes}`,
        "dist/main.js",
        "serve",
        corpus,
        ...["--host", "127.0.0.1", "--port", String(port)],
      ],
      environment: { ...unbounded, NODE_ENV: "production" },
      log: log(ours),
    },
    peer("M", "mercurius with its jit, plain values", "mercurius.js"),
    peer("A", "Apollo Server standalone, SDL, DataLoader", "apollo.js"),
    peer("Y", "yoga with Pothos, plain values", "yoga.js"),
    {
      name: "L",
      title: "node:http with ready bytes",
      command: (port) => [join(compiled, "ready-bytes.js"), String(port), ready],
      log: log("L"),
    },
    {
      name: "H",
      title: "node:http by hand over our index and sums",
      command: (port) => [`--max-old-space-size=${loadMegabytes}`, join(compiled, "by-hand.js"), String(port), corpus],
      log: log("H"),
    },
  ];
  return new Map(programs.map((program) => [program.name, program]));
}
