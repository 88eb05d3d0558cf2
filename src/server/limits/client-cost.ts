import { Refusal } from "../../http/refusal.js";

interface Bucket {
  left: number;
  at: number;
}

/** So many clients are remembered; the one that has asked nothing for the longest is forgotten first. */
const mostClients = 10_000;

/** What each client may ask for: a price a minute, which fills up again evenly. */
export class ClientCost {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes the price of an operation from what a client has left. Throws a refusal when it is not enough. */
  spend(client: string, price: number): void {
    const now = this.#now();
    const known = this.#buckets.get(client);
    const filled = known === undefined ? this.#perMinute : known.left + ((now - known.at) / 60_000) * this.#perMinute;
    const left = Math.min(this.#perMinute, filled);
    // Who has a full minute left may ask for anything that the limit of an operation allows.
    const needed = Math.min(Math.max(1, price), this.#perMinute);
    this.#buckets.delete(client);
    this.#buckets.set(client, { left: left < needed ? left : left - Math.max(1, price), at: now });
    for (const oldest of this.#buckets.keys()) {
      if (this.#buckets.size <= mostClients) break;
      this.#buckets.delete(oldest);
    }
    if (left >= needed) return;
    const seconds = Math.ceil(((needed - left) / this.#perMinute) * 60);
    throw new Refusal(
      429,
      "TOO_MANY_REQUESTS",
      `The operation costs ${Math.ceil(price).toLocaleString("en")} objects and ${Math.floor(left).toLocaleString("en")} of ${this.#perMinute.toLocaleString("en")} a minute are left; try again in ${seconds} seconds.`,
      { headers: { "retry-after": String(seconds) } },
    );
  }
}
