import { Refusal } from "../refusal.js";

export interface GateLimits {
  /** How many operations may wait. */
  readonly waiting: number;
  /** What all that wait may cost together, in objects. */
  readonly waitingCost: number;
}

/** The right to work on the event loop, which one operation has at a time. */
export interface Turn {
  /** Lets others go first that cost less, or wait longer; goes on when it is the turn of an operation of this price. */
  again(this: void, price: number): Promise<void>;
  /** Ends the turn. Must be called, whatever becomes of the operation; a second time changes nothing. */
  leave(this: void): void;
}

interface Waiting {
  readonly rank: number;
  readonly price: number;
  begin(this: void): void;
}

/** After so many milliseconds of operations, sockets and timers have their turn. */
const slice = 10;
/** An operation of this price goes behind those that come up to a millisecond after it: 100 milliseconds of work, a second. */
const priceOfMillisecond = 10;
/** What an operation of this price takes, about. */
const priceOfSecond = 100_000;

/**
 * Lets operations run one after the other, the cheap ones first, and turns away what would wait too long. Whoever has
 * come a second earlier is not overtaken even by the cheapest, so that none waits for ever.
 */
export class Gate {
  readonly #limits: GateLimits;
  readonly #waiting: Waiting[] = [];
  #waitingCost = 0;
  #isBusy = false;
  /** When operations began to run in this round of the event loop; null while none has. */
  #roundSince: number | null = null;

  constructor(limits: GateLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#isBusy ? 1 : 0;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Waits for the turn of an operation of this price. Throws a refusal when too many wait, or when the client goes away. */
  async enter(price: number, signal?: AbortSignal): Promise<Turn> {
    const since = performance.now();
    await this.#wait(price, since, signal);
    let isOver = false;
    const leave = (): void => {
      if (isOver) return;
      isOver = true;
      this.#leave();
    };
    const again = async (next: number): Promise<void> => {
      leave();
      await this.#wait(next, since, signal);
      isOver = false;
    };
    return { again, leave };
  }

  #wait(price: number, since: number, signal: AbortSignal | undefined): Promise<void> {
    if (this.#mayBegin() && this.#waiting.length === 0) {
      this.#begin();
      return Promise.resolve();
    }
    const { waiting, waitingCost } = this.#limits;
    if (this.#waiting.length >= waiting || this.#waitingCost + price > waitingCost)
      return Promise.reject(this.#tooBusy());
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        rank: since + price / priceOfMillisecond,
        price,
        begin: () => {
          signal?.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      const giveUp = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        this.#waitingCost -= price;
        reject(clientGone());
      };
      if (signal?.aborted === true) {
        reject(clientGone());
        return;
      }
      signal?.addEventListener("abort", giveUp);
      const behind = this.#waiting.findLastIndex(({ rank }) => rank <= entry.rank);
      this.#waiting.splice(behind + 1, 0, entry);
      this.#waitingCost += price;
    });
  }

  #mayBegin(): boolean {
    return !this.#isBusy && (this.#roundSince === null || performance.now() - this.#roundSince < slice);
  }

  #begin(): void {
    this.#isBusy = true;
    if (this.#roundSince !== null) return;
    this.#roundSince = performance.now();
    setImmediate(() => {
      this.#roundSince = null;
      this.#next();
    });
  }

  #leave(): void {
    this.#isBusy = false;
    this.#next();
  }

  #next(): void {
    if (!this.#mayBegin()) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#waitingCost -= next.price;
    this.#begin();
    next.begin();
  }

  #tooBusy(): Refusal {
    const seconds = Math.max(1, Math.ceil(this.#waitingCost / priceOfSecond));
    return new Refusal(503, "SERVICE_UNAVAILABLE", "Too many operations wait to be answered; try again in a moment.", {
      headers: { "retry-after": String(seconds) },
    });
  }
}

export const clientGone = (): Refusal =>
  new Refusal(499, "REQUEST_CANCELLED", "The client closed the connection before it was answered.");
