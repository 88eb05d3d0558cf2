import { write } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

interface LogOutputOptions {
  /** How much may wait to be written before lines are lost. */
  readonly mostBytes?: number;
  /** How long to wait before a failed write is tried again. */
  readonly retryMilliseconds?: number;
  /** Called when lines are written again after a time in which they were not. */
  readonly onRecovery?: (reason: string, lost: number) => void;
}

/** Room for some lines, in which they are bytes already: a text that waits outlives many that do not, and is copied for it. */
const pageBytes = 65_536;

/** Lines of so long a time are written at once: a write costs more than the line. */
const gatheringMilliseconds = 50;
/** How long a program that ends waits for its last lines to be written. */
const patienceMilliseconds = 500;

/**
 * Writes lines to a file descriptor without ever waiting for it: one write at a time, outside the event loop, a bounded
 * number of bytes behind it. What does not fit is lost and counted; what failed is tried again, from where it stopped.
 */
export class LogOutput {
  readonly #fd: number;
  readonly #mostBytes: number;
  readonly #retryMilliseconds: number;
  readonly #onRecovery: (reason: string, lost: number) => void;
  /** Pages that are full. */
  #waiting: Buffer[] = [];
  #page = Buffer.allocUnsafeSlow(pageBytes);
  #used = 0;
  #bytes = 0;
  #writing = false;
  #lost = 0;
  #lostInAll = 0;
  #trouble: string | null = null;
  #isClosed = false;

  constructor(fd: number, options: LogOutputOptions = {}) {
    this.#fd = fd;
    this.#mostBytes = options.mostBytes ?? 1_000_000;
    this.#retryMilliseconds = options.retryMilliseconds ?? 1000;
    this.#onRecovery = options.onRecovery ?? (() => undefined);
  }

  /** Why lines are not written at the moment; null when they are. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** How many lines were lost since the start. */
  get lost(): number {
    return this.#lostInAll;
  }

  write(line: string): void {
    const bytes = Buffer.byteLength(line);
    if (this.#bytes + bytes > this.#mostBytes) {
      this.#lost += 1;
      this.#lostInAll += 1;
      this.#trouble ??= "nobody reads it";
      return;
    }
    if (this.#used + bytes > this.#page.length) this.#turnPage(bytes);
    this.#used += this.#page.write(line, this.#used);
    this.#bytes += bytes;
    this.#next();
  }

  #turnPage(bytes: number): void {
    this.#waiting.push(this.#page.subarray(0, this.#used));
    this.#page = Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
    this.#used = 0;
  }

  /** Waits until everything is written, or until there is no hope of it; then nothing more is written. */
  async close(): Promise<void> {
    const end = performance.now() + patienceMilliseconds;
    while (this.#bytes > 0 && performance.now() < end) await sleep(5);
    // Whoever closes the descriptor now does not find lines in what is opened under its number next.
    this.#isClosed = true;
  }

  #next(): void {
    if (this.#writing || (this.#used === 0 && this.#waiting.length === 0)) return;
    this.#writing = true;
    setTimeout(() => {
      const batch = Buffer.concat([...this.#waiting, this.#page.subarray(0, this.#used)]);
      this.#waiting = [];
      this.#used = 0;
      this.#attempt(batch);
    }, gatheringMilliseconds).unref();
  }

  #attempt(rest: Buffer): void {
    if (this.#isClosed) return;
    write(this.#fd, rest, (error, written) => {
      if (error !== null) {
        // A full pipe is one that its reader has not come to yet; it says so at once and costs nothing to ask again.
        const isFull = error.code === "EAGAIN";
        if (!isFull) this.#trouble = error.code ?? error.message;
        setTimeout(
          () => {
            this.#attempt(rest);
          },
          isFull ? 20 : this.#retryMilliseconds,
        ).unref();
        return;
      }
      this.#bytes -= written;
      if (written < rest.length) {
        this.#attempt(rest.subarray(written));
        return;
      }
      this.#writing = false;
      this.#recover();
      this.#next();
    });
  }

  #recover(): void {
    if (this.#trouble === null) return;
    const reason = this.#trouble;
    const lost = this.#lost;
    this.#trouble = null;
    this.#lost = 0;
    this.#onRecovery(reason, lost);
  }
}
