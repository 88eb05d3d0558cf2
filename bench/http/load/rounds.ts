import { processorMilliseconds } from "../../harden/process-figures.js";
import type { Query } from "../queries/query.js";
import { repeated, unseen } from "../queries/questions.js";
import type { Asking, Window } from "../report/results.js";
import type { Server } from "../servers/server.js";
import { canAnswer, type Setting } from "../setting.js";
import { conditionalGetBytes, pathOf, postBytes } from "./request-bytes.js";
import { quantile, send } from "./window.js";

const askings: readonly Asking[] = ["repeating", "unseen", "not modified"];
/** Questions by GET whose answer the client has already: a small one and a large one. */
const conditional = ["Q1", "Q3"];
/** What is prepared before it is sent may take so much memory. */
const preparedBytes = 128_000_000;
const secondsOfWarmUp = 0.3;

interface Item {
  readonly query: Query;
  readonly asking: Asking;
  readonly servers: readonly Server[];
}

/** Asks every server everything, round by round, one server after the other, each round beginning with another one. */
export async function measureRounds(setting: Setting): Promise<Window[]> {
  const { servers, queries, options, say } = setting;
  const items: Item[] = queries.flatMap((query) =>
    askings.flatMap((asking) => {
      const able = servers.filter((server) => canAnswer(server, query, asking));
      return asking === "not modified" && !conditional.includes(query.name) ? [] : [{ query, asking, servers: able }];
    }),
  );
  const windows: Window[] = [];
  const rates = new Map<string, number>();
  for (let round = options.smoke ? 1 : 0; round <= options.rounds; round++) {
    say(round === 0 ? "Warming up" : `Round ${round} of ${options.rounds}`);
    for (const item of items) {
      for (const [place] of item.servers.entries()) {
        const server = item.servers[(place + round) % item.servers.length];
        if (server === undefined) continue;
        const key = `${item.query.name} ${item.asking} ${server.name}`;
        const window = await measured(setting, item, server, { round, rate: rates.get(key) ?? 300 });
        rates.set(key, window.requests / window.seconds);
        // The first round is for warming up.
        if (round > 0) windows.push(window);
      }
    }
  }
  return windows;
}

async function measured(
  setting: Setting,
  { query, asking }: Item,
  server: Server,
  { round, rate }: { readonly round: number; readonly rate: number },
): Promise<Window> {
  const { connections } = setting.options;
  const seconds = round === 0 ? Math.min(1, setting.options.seconds) : setting.options.seconds;
  const wanted = Math.ceil(rate * seconds * 1.5) + connections;
  const requests = await requestsOf(setting, query, asking, server, { round, wanted });
  const stream = {
    port: server.port,
    requests,
    repeats: asking !== "unseen",
    connections,
    status: asking === "not modified" ? 304 : 200,
  };
  if (stream.repeats && !setting.options.smoke) await send({ ...stream, seconds: secondsOfWarmUp });
  const before = processorMilliseconds(server.pid);
  const sent = await send({ ...stream, seconds });
  const after = processorMilliseconds(server.pid);
  return {
    query: query.name,
    asking,
    server: server.name,
    round,
    requests: sent.requests,
    seconds: sent.seconds,
    bytes: sent.bytes,
    processorSeconds: before === null || after === null ? null : (after - before) / 1000,
    p50: quantile(sent.latencies, 0.5),
    p99: quantile(sent.latencies, 0.99),
  };
}

async function requestsOf(
  { pool, options }: Setting,
  query: Query,
  asking: Asking,
  { port }: Server,
  { round, wanted }: { readonly round: number; readonly wanted: number },
): Promise<Buffer[]> {
  switch (asking) {
    case "repeating":
      return repeated(query, pool, options.seed).map((variables) => postBytes(query.text, variables));
    case "not modified":
      return Promise.all(
        repeated(query, pool, options.seed).map((variables) => withTag(port, pathOf(query.text, variables))),
      );
    case "unseen": {
      const portions = options.rounds + 1;
      const [example] = unseen(query, pool, options.seed, { portion: round, portions, wanted: 1 });
      const most = Math.floor(preparedBytes / postBytes(query.text, example ?? {}).length);
      return unseen(query, pool, options.seed, { portion: round, portions, wanted: Math.min(wanted, most) }).map(
        (variables) => postBytes(query.text, variables),
      );
    }
  }
}

async function withTag(port: number, path: string): Promise<Buffer> {
  // A compressed answer has another tag.
  const headers = { accept: "application/json", "accept-encoding": "identity" };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  await answer.arrayBuffer();
  return conditionalGetBytes(path, answer.headers.get("etag") ?? '"none"');
}
