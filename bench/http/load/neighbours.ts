import { repeated, unseen } from "../queries/questions.js";
import type { NeighbourWindow } from "../report/results.js";
import type { Server } from "../servers/server.js";
import { canAnswer, type Setting } from "../setting.js";
import { postBytes } from "./request-bytes.js";
import { quantile, send } from "./window.js";

const small = "Q1";
const large = "Q3b";
const loops = 2;
/** As many large questions as a server can answer in a window. */
const prepared = 800;

/** How long a neighbour waits for a small answer, alone and beside two connections that ask for large ones without a pause. */
export async function measureNeighbours(setting: Setting): Promise<NeighbourWindow[]> {
  const { servers, queries, pool, options, say } = setting;
  const [one, many] = [small, large].map((name) => queries.find((query) => query.name === name));
  if (one === undefined || many === undefined) return [];
  say("Asking beside others");
  const able = servers.filter((server) => canAnswer(server, many, "unseen"));
  const smallRequests = repeated(one, pool, options.seed).map((variables) => postBytes(one.text, variables));
  const windows: NeighbourWindow[] = [];
  for (let round = 1; round <= options.rounds; round++) {
    const portion = { portion: options.rounds + round, portions: 1, wanted: prepared };
    const largeRequests = unseen(many, pool, options.seed, portion).map((variables) => postBytes(many.text, variables));
    for (const server of able)
      for (const beside of [0, loops])
        windows.push(await beneath(server, beside, { smallRequests, largeRequests, seconds: options.seconds, round }));
  }
  return windows;
}

interface Asked {
  readonly smallRequests: readonly Buffer[];
  readonly largeRequests: readonly Buffer[];
  readonly seconds: number;
  readonly round: number;
}

async function beneath(
  { port, name }: Server,
  beside: number,
  { smallRequests, largeRequests, seconds, round }: Asked,
): Promise<NeighbourWindow> {
  const looping =
    beside === 0
      ? Promise.resolve()
      : send({ port, requests: largeRequests, repeats: true, connections: beside, seconds: seconds + 0.2 });
  const { requests, latencies } = await send({ port, requests: smallRequests, repeats: true, connections: 1, seconds });
  await looping;
  return {
    server: name,
    round,
    beside,
    requests,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    longest: quantile(latencies, 1),
  };
}
