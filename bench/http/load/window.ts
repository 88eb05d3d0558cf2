import { Connection } from "./connection.js";

/** What is sent: requests one after the other, over again from the first where they repeat. */
export interface Stream {
  readonly port: number;
  readonly requests: readonly Buffer[];
  readonly repeats: boolean;
  readonly connections: number;
  readonly seconds: number;
  /** What every answer must have. */
  readonly status?: number;
}

export interface Sent {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds, in order. */
  readonly latencies: Float64Array;
}

/** Sends for so long, or until the requests are used up, with one request at a time on each connection. */
export async function send({ port, requests, repeats, connections, seconds, status = 200 }: Stream): Promise<Sent> {
  const opened = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const latencies: number[] = [];
  let [next, bytes] = [0, 0];
  const started = performance.now();
  const end = started + seconds * 1000;
  let ended = started;
  const ask = (connection: Connection): Promise<void> =>
    new Promise((resolve, reject) => {
      const again = (): void => {
        const request = requests[repeats ? next % requests.length : next];
        const asked = performance.now();
        if (request === undefined || asked >= end) {
          resolve();
          return;
        }
        next++;
        connection.ask(
          request,
          (answered, length) => {
            ended = performance.now();
            if (answered !== status)
              reject(new Error(`expected the status ${status} on port ${port}, got ${answered}`));
            latencies.push(ended - asked);
            bytes += length;
            again();
          },
          reject,
        );
      };
      again();
    });
  try {
    await Promise.all(opened.map(ask));
  } finally {
    for (const connection of opened) connection.close();
  }
  return {
    requests: latencies.length,
    seconds: (ended - started) / 1000,
    bytes,
    latencies: Float64Array.from(latencies).sort(),
  };
}

/** The value that so large a share of sorted values stays under. */
export const quantile = (sorted: ArrayLike<number>, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
