import type { Departing } from "../../http/departure.js";
import { Refusal } from "../../http/refusal.js";

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
  readonly price: number;
  begin(this: void): void;
}

/** After so many milliseconds of operations, sockets and timers have their turn. */
const slice = 10;
/** An operation of this price takes about a second. */
const priceOfSecond = 100_000;
/** So much work, about a tenth of a second, may overtake the operation that waits longest; then it has its turn. */
const mostOvertaking = 10_000;
/** No operation is cheaper than it takes to begin it. */
const leastPrice = 30;

/**
 * Lets operations run one after the other, the cheapest first, and turns away what would wait too long. A cheap operation
 * waits for the one that is running and no other; the one that waits longest has its turn in the end, whatever it costs.
 */
export class Gate {
  readonly #limits: GateLimits;
  /** In the order in which they came. */
  readonly #waiting: Waiting[] = [];
  #waitingCost = 0;
  #overtaking = 0;
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

  /** Whether an operation that waits for nothing may be done now, as a turn of its own: nobody has one, and nobody waits. */
  isFree(): boolean {
    if (this.#waiting.length > 0 || !this.#mayBegin()) return false;
    this.#beginRound();
    return true;
  }

  /** Waits for the turn of an operation of this price. Throws a refusal when too many wait, or when the client goes away. */
  async enter(price: number, signal?: Departing): Promise<Turn> {
    await this.#wait(price, signal);
    let isOver = false;
    const leave = (): void => {
      if (isOver) return;
      isOver = true;
      this.#leave();
    };
    const again = async (next: number): Promise<void> => {
      // Nobody who waits would go first.
      if (this.#waiting.every((other) => other.price >= next)) return;
      leave();
      await this.#wait(next, signal);
      isOver = false;
    };
    return { again, leave };
  }

  #wait(price: number, signal: Departing | undefined): Promise<void> {
    if (this.#mayBegin() && this.#waiting.length === 0) {
      this.#begin();
      return Promise.resolve();
    }
    const { waiting, waitingCost } = this.#limits;
    if (this.#waiting.length >= waiting || this.#waitingCost + price > waitingCost)
      return Promise.reject(this.#tooBusy());
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
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
      this.#waiting.push(entry);
      this.#waitingCost += price;
    });
  }

  #mayBegin(): boolean {
    return !this.#isBusy && (this.#roundSince === null || performance.now() - this.#roundSince < slice);
  }

  #begin(): void {
    this.#isBusy = true;
    this.#beginRound();
  }

  #beginRound(): void {
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
    const next = this.#pick();
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#waitingCost -= next.price;
    this.#begin();
    next.begin();
  }

  /** The cheapest, of equals the one that came first; or the one that came first of all, when enough have overtaken it. */
  #pick(): Waiting | undefined {
    const [oldest] = this.#waiting;
    const cheapest = this.#waiting.reduce((best, other) => (other.price < best.price ? other : best), oldest ?? nobody);
    if (oldest === undefined || cheapest === oldest || this.#overtaking >= mostOvertaking) {
      this.#overtaking = 0;
      return oldest;
    }
    this.#overtaking += Math.max(leastPrice, cheapest.price);
    return cheapest;
  }

  #tooBusy(): Refusal {
    const seconds = Math.max(1, Math.ceil(this.#waitingCost / priceOfSecond));
    return new Refusal(503, "SERVICE_UNAVAILABLE", "Too many operations wait to be answered; try again in a moment.", {
      headers: { "retry-after": String(seconds) },
    });
  }
}

const nobody: Waiting = { price: Infinity, begin: () => undefined };

export const clientGone = (): Refusal =>
  new Refusal(499, "REQUEST_CANCELLED", "The client closed the connection before it was answered.");
