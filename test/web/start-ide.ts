import { once } from "node:events";
import type { IdeKind } from "../../src/web/ide.js";
import { CurrentGraph } from "../../src/repository/current-graph.js";
import { Health } from "../../src/server/health.js";
import { createHttpServer } from "../../src/server/server.js";
import { subgraph } from "../run-query.js";
import { listening } from "../server/start-server.js";

export type RunningIde = Awaited<ReturnType<typeof startIde>>;

/** The real server with an IDE, whose graph the test gives when it likes. */
export async function startIde(ide: IdeKind = "offline", publicAddress: string | null = null) {
  const current = new CurrentGraph();
  const logged: unknown[] = [];
  const server = await createHttpServer({
    subgraph,
    current,
    health: new Health(),
    log: (error) => logged.push(error),
    ide,
    publicAddress,
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: await listening(server), current, logged, stop };
}
