import type { Graph } from "../../src/repository/graph.js";
import { defaultLimits, type Limits } from "../../src/server/limits/limits.js";
import type { Subgraph } from "../../src/server/schema.js";
import { createRandom, type Random } from "../harden/search/random.js";
import { knownValuesOf } from "./known-values.js";
import { anyOperation } from "./random-operation.js";
import { type Asked, type FuzzedServer, type Seen, startServer } from "./two-servers.js";

export interface FuzzTask {
  readonly graph: Graph;
  readonly subgraph: Subgraph;
  readonly seed: number;
  readonly count: number;
  /** Only the operation with this number, to see it again. */
  readonly only?: number;
  /** Called after each operation. */
  readonly progress?: (done: number) => void;
}

export interface FuzzReport {
  /** Each difference in words that let it be seen again. */
  readonly differences: readonly string[];
  readonly requests: number;
  /** Answers that had data and no errors. */
  readonly whole: number;
  /** How many answers of the server that compiles were given by each path. */
  readonly answeredBy: Readonly<Record<string, number>>;
}

/** Limits that some of the operations break. */
const tight: Limits = { ...defaultLimits, cost: 400, answerBytes: 4_000, listLength: 2 };
const shareOfTight = 0.15;
const accepted = ["application/json", "application/graphql-response+json"];
/** The first sight is executed, the second compiled, and what comes again may come from memory. */
const sightings = [0, 0, 1, 0, 1];

/** Asks two servers over one graph the same random operations: what compiles must answer as what executes, byte for byte. */
export async function differencesIn({ graph, subgraph, seed, count, only, progress }: FuzzTask): Promise<FuzzReport> {
  const known = knownValuesOf(graph);
  const start = (lane: boolean, limits: Limits): Promise<FuzzedServer> =>
    startServer(graph, { subgraph, lane, limits });
  const usual = { executing: await start(false, defaultLimits), compiling: await start(true, defaultLimits) };
  const narrow = { executing: await start(false, tight), compiling: await start(true, tight) };
  const differences: string[] = [];
  const tally = { requests: 0, whole: 0 };
  try {
    const places = only === undefined ? Array.from({ length: count }, (_each, index) => index) : [only];
    for (const place of places) {
      const random = createRandom(seed * 1_000_003 + place);
      const operation = anyOperation({ schema: subgraph.schema, known, random });
      const servers = random.chance(shareOfTight) ? narrow : usual;
      const requests = requestsFor(operation, random);
      const expected = await Promise.all(requests.map((asked) => servers.executing.ask(asked)));
      for (const sighting of sightings) {
        const [asked, right] = [requests[sighting], expected[sighting]];
        if (asked === undefined || right === undefined) continue;
        const seen = await servers.compiling.ask(asked);
        tally.requests += 1;
        if (right.body.startsWith('{"data"')) tally.whole += 1;
        const difference = differenceBetween(right, seen);
        if (difference === null) continue;
        differences.push(`operation ${place} of seed ${seed}: ${difference}\n${JSON.stringify(asked)}`);
        break;
      }
      progress?.(place + 1);
    }
    const [one, other] = await Promise.all([usual.compiling.answeredBy(), narrow.compiling.answeredBy()]);
    const answeredBy = Object.fromEntries(
      Object.keys({ ...one, ...other }).map((path) => [path, (one[path] ?? 0) + (other[path] ?? 0)]),
    );
    return { differences, ...tally, answeredBy };
  } finally {
    await Promise.all([...Object.values(usual), ...Object.values(narrow)].map((server) => server.stop()));
  }
}

function requestsFor({ query, operationName, variables }: ReturnType<typeof anyOperation>, random: Random): Asked[] {
  const method = random.chance(0.15) ? "GET" : "POST";
  const accept = random.of(accepted);
  return variables.map((values) => ({ method, query, operationName, variables: values, accept }));
}

/** The first thing in which two answers differ, in words; null when there is none. */
function differenceBetween(expected: Seen, seen: Seen): string | null {
  if (expected.status !== seen.status) return `expected status ${expected.status}, got ${seen.status}`;
  if (JSON.stringify(expected.headers) !== JSON.stringify(seen.headers))
    return `expected headers ${JSON.stringify(expected.headers)}, got ${JSON.stringify(seen.headers)}`;
  if (expected.body === seen.body) return null;
  const at = firstDifference(expected.body, seen.body);
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `at character ${at} expected ${around(expected.body)}, got ${around(seen.body)}`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
