import { IncomingMessage } from "node:http";

/**
 * A request that node takes for an upgrade only when it asks for a WebSocket or a tunnel. Others, such as one to HTTP/2, are answered
 * as if they had not asked, which HTTP allows; node would take their connections out of HTTP.
 */
export class UpgradableMessage extends IncomingMessage {
  declare asksToUpgrade: boolean | null;

  // Node's own class has a plain property, which this one reads through.
  get upgrade(): boolean {
    if (this.asksToUpgrade !== true) return false;
    return this.method === "CONNECT" || this.headers.upgrade?.toLowerCase() === "websocket";
  }

  set upgrade(asks: boolean | null) {
    this.asksToUpgrade = asks;
  }
}
