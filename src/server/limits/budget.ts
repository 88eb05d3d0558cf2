import type { Departing } from "../../http/departure.js";
import type { ErrorCode } from "../../http/error-codes.js";
import { Refusal } from "../../http/refusal.js";
import type { Limits } from "./limits.js";
import type { Price } from "./price.js";

/** The clock is looked at once in so many objects: a timer never fires within a chain of promises. */
const objectsBetweenLooks = 64;

/**
 * What one operation has made, and until when it may go on. It trusts no price: every object is counted when it is made,
 * and the operation stops once there are too many, or it took too long, or the client has gone.
 */
export class Budget {
  readonly #limits: Pick<Limits, "cost" | "executionSeconds">;
  readonly #signal: Departing | undefined;
  #giveUp: (reason: Refusal) => void = () => undefined;
  #deadline = Infinity;
  #price: Price | null = null;
  #objects = 0;
  #stopped: Refusal | null = null;

  constructor(limits: Pick<Limits, "cost" | "executionSeconds">, signal?: Departing) {
    this.#limits = limits;
    this.#signal = signal;
  }

  /** Begins when the operation is priced and has its turn. */
  begin(price: Price): void {
    this.#price = price;
    this.#deadline = performance.now() + this.#limits.executionSeconds * 1000;
  }

  /** Never settles: what waits for it is let go of with the operation, without work and without an error. */
  get parked(): Promise<never> {
    return new Promise(() => undefined);
  }

  /** What the operation was priced; null before. */
  get price(): Price | null {
    return this.#price;
  }

  /** How many objects were made so far. */
  get objects(): number {
    return this.#objects;
  }

  /** Why the operation was stopped; null when it was not. */
  get stopped(): Refusal | null {
    return this.#stopped;
  }

  /** Counts an object that is made. False when the operation is to stop. */
  count(): boolean {
    return this.add(1);
  }

  /** The same for several at once. */
  add(objects: number): boolean {
    if (this.#isStopped()) return false;
    const looks = Math.floor(this.#objects / objectsBetweenLooks);
    this.#objects += objects;
    if (this.#objects > this.#limits.cost)
      this.stop(
        refusal(
          400,
          "COST_LIMIT",
          `The operation makes more than ${this.#limits.cost.toLocaleString("en")} objects. Ask for smaller pages or fewer levels.`,
        ),
      );
    if (Math.floor(this.#objects / objectsBetweenLooks) !== looks) this.look();
    return !this.#isStopped();
  }

  /** Looks at the clock and for the client. False when the operation is to stop. */
  look(): boolean {
    if (this.#signal?.aborted === true)
      this.stop(refusal(499, "REQUEST_CANCELLED", "The client closed the connection before it was answered."));
    else if (performance.now() > this.#deadline)
      this.stop(
        refusal(
          503,
          "DEADLINE_EXCEEDED",
          `The operation takes longer than ${this.#limits.executionSeconds} seconds; ask for less, or try again later.`,
        ),
      );
    return !this.#isStopped();
  }

  #isStopped(): boolean {
    return this.#stopped !== null;
  }

  /** Stops the operation; the first reason holds. */
  stop(reason: Refusal): void {
    if (this.#stopped !== null) return;
    this.#stopped = reason;
    this.#giveUp(reason);
  }

  /** What the operation comes to. Throws the reason when it is stopped before, without waiting for what is parked. */
  until<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      work.then((result) => {
        if (this.#stopped === null) resolve(result);
        else reject(this.#stopped);
      }, reject);
    });
  }
}

const refusal = (status: number, code: ErrorCode, message: string): Refusal =>
  new Refusal(status, code, message, status === 503 ? { headers: { "retry-after": "1" } } : {});
