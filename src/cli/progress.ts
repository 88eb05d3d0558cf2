import { printable } from "../documents/problem.js";
import type { Work } from "../server/loading/messages.js";

const patience = 1000;
const betweenLines = 100;

/** Shows what is at work when it takes over a second: on a terminal the file, elsewhere one line for each step. */
export class Progress {
  #began: number | null = null;
  #step = "";
  #shownAt = 0;
  #isOpen = false;

  constructor(private readonly say: (line: string) => void) {}

  show(work: Work | null): void {
    const now = performance.now();
    this.#began ??= now;
    if (now - this.#began < patience) return;
    const step = work === null ? "Building the graph" : "Reading the documents";
    if (!process.stderr.isTTY) {
      if (step !== this.#step) this.say(`${step} …`);
    } else if (now - this.#shownAt > betweenLines || step !== this.#step) {
      const line = work === null ? step : `${step}: ${printable(work.name)}`;
      process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`);
      this.#shownAt = now;
      this.#isOpen = true;
    }
    this.#step = step;
  }

  end(): void {
    if (this.#isOpen) process.stderr.write("\r\u001b[K");
    this.#isOpen = false;
  }
}
