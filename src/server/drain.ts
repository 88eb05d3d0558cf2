import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Connections } from "../http/connections.js";
import type { Health } from "./health.js";

/**
 * Says that the service is leaving and goes on answering until balancers have noticed; then takes no new connections, and
 * returns when the requests that are there are answered. Whatever else connections wait for is not waited for.
 */
export async function drain(clients: Connections, health: Health, seconds: number): Promise<void> {
  health.drain();
  await sleep(1000 * seconds);
  const closed = once(clients.server, "close");
  await clients.close();
  await closed;
}
