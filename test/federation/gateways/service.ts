import { shippedGraph } from "../../run-query.js";
import { startServer } from "../../server/start-server.js";

export interface CountedService {
  readonly url: string;
  /** What came in since it was last asked: for each HTTP request the batches that it made. */
  readonly requests: () => readonly (readonly string[])[];
  readonly stop: () => Promise<void>;
}

/** The real service over HTTP, which tells the batches of each request. Requests must not overlap to be told apart. */
export async function startCountedService(): Promise<CountedService> {
  let requests: string[][] = [];
  const service = await startServer(await shippedGraph(), {
    onBatch: (question, size) => requests.at(-1)?.push(`${question} × ${size}`),
  });
  service.server.on("request", () => requests.push([]));
  return {
    url: `${service.url}/graphql`,
    requests: () => {
      const past = requests;
      requests = [];
      return past;
    },
    stop: () => service.stop(),
  };
}
