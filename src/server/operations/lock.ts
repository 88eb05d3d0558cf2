import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "../../http/refusal.js";
import { shows } from "../../http/secret.js";

/**
 * Keeps the schema and the data in bulk for a router that shows the secret in `x-router-secret`. Without a secret there is
 * no lock, and everybody gets everything.
 */
export class Lock {
  readonly #secret: string | null;

  constructor(secret: string | null) {
    this.#secret = secret;
  }

  get isThere(): boolean {
    return this.#secret !== null;
  }

  /** Whether the secret is shown; never where there is no lock. */
  isOpenedBy(headers: IncomingHttpHeaders): boolean {
    return shows(headers, "x-router-secret", this.#secret);
  }

  isClosedFor(headers: IncomingHttpHeaders): boolean {
    return this.isThere && !this.isOpenedBy(headers);
  }

  /** Refuses a request for what is locked, without a word of what that is. */
  refuse(headers: IncomingHttpHeaders): void {
    if (this.isClosedFor(headers)) throw new Refusal(403, "LOCKED", lockedMessage);
  }
}

export const lockedMessage = "This is not answered here.";
