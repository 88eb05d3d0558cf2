import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { EnvironmentError } from "./environment-error.js";

export async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE")
      throw new EnvironmentError(`Port ${port} of ${host} is taken; expected a free one, such as --port 0`);
    throw new EnvironmentError(
      `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Where a listening server is found by a client on this machine. */
export function graphqlAddress(server: Server): string {
  // A server that listens on a port has such an address.
  const { address: host, port, family } = server.address() as AddressInfo;
  const local = host === "127.0.0.1" || host === "::1" || host === "0.0.0.0" || host === "::";
  return `http://${local ? "localhost" : family === "IPv6" ? `[${host}]` : host}:${port}/graphql`;
}
