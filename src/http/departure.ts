/** What an `AbortSignal` says too: whether somebody has gone, to who looks and to who waits. */
export interface Departing {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * Whether a client has gone before it has its answer. An `AbortSignal` costs as much as the rest of a small
 * answer: there is one when somebody asks for it.
 */
export class Departure implements Departing {
  #aborted = false;
  #listeners: Set<() => void> | null = null;

  get aborted(): boolean {
    return this.#aborted;
  }

  get signal(): AbortSignal {
    const controller = new AbortController();
    const abort = (): void => {
      controller.abort();
    };
    if (this.#aborted) abort();
    else this.addEventListener("abort", abort);
    return controller.signal;
  }

  abort(): void {
    if (this.#aborted) return;
    this.#aborted = true;
    for (const listener of this.#listeners ?? []) listener();
  }

  addEventListener(_type: "abort", listener: () => void): void {
    (this.#listeners ??= new Set()).add(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners?.delete(listener);
  }
}
