import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Running } from "./partner.js";

/**
 * Serves on a free port, without any of node's clocks. Servers, gateways and whoever asks share one event loop here, and
 * composing holds it up: a server would take that for a client that is slow, and answer 408 without a body, or close a
 * connection on which the next request is on its way.
 */
export async function listenAnywhere(listener: RequestListener): Promise<Running> {
  const server = createServer({ headersTimeout: 0, keepAliveTimeout: 0, requestTimeout: 0 }, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
