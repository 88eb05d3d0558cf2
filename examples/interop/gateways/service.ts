import { startService } from "../../supergraph/start-service.js";
import { type Batches, readBatches } from "./batches.js";
import { startProxy } from "./proxy.js";

export interface CountedService {
  readonly url: string;
  /** What came in since this was last asked: for each HTTP request its questions, and for how many keys in all. */
  readonly requests: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * The built program, and what its metrics count of each request on the way to it. Requests must not overlap to be told
 * apart.
 */
export async function startCountedService(): Promise<CountedService> {
  // What is compiled, or kept, asks the store nothing in batches.
  const service = await startService({ COMPILE: "off", ANSWER_MEMORY: "0" });
  let requests: string[] = [];
  let before: Batches = await readBatches(service.url);
  const proxy = await startProxy(service.url, async () => {
    const now = await readBatches(service.url);
    const asked = [...now.questions].flatMap(([question, count]) =>
      Array.from({ length: count - (before.questions.get(question) ?? 0) }, () => question),
    );
    requests.push(asked.length === 0 ? "nothing" : `${asked.join(", ")} for ${now.keys - before.keys} keys`);
    before = now;
  });
  return {
    url: proxy.url,
    requests: () => {
      const past = requests;
      requests = [];
      return past;
    },
    stop: async () => {
      await proxy.stop();
      await service.stop();
    },
  };
}
