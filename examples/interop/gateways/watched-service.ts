import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startService } from "../../supergraph/start-service.js";
import type { Running } from "./partner.js";

export interface WatchedService extends Running {
  /** Adds a document to the folder that is served, which the service then reads anew. */
  readonly add: (name: string, text: string) => Promise<void>;
}

/** The built program, which watches a folder with these documents. */
export async function startWatchedService(documents: Readonly<Record<string, string>>): Promise<WatchedService> {
  const folder = await mkdtemp(join(tmpdir(), "watched-"));
  const add = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  for (const [name, text] of Object.entries(documents)) await add(name, text);
  const service = await startService({}, "--watch", folder);
  return {
    url: service.url,
    add,
    stop: async () => {
      await service.stop();
      await rm(folder, { recursive: true });
    },
  };
}
