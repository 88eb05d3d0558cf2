import { type FSWatcher, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Scan } from "../../documents/folders/found-file.js";

/**
 * Says when something seems to happen in folders. Only a hint: events get lost, come twice and say nothing of links that
 * lead elsewhere, so whoever is woken looks for himself, and looks from time to time without a hint.
 */
export class Hints {
  readonly #watchers = new Map<string, FSWatcher>();
  #unread: Scan["listed"] = new Map();
  #wake: () => void = () => undefined;
  #isHinted = false;

  constructor(private readonly folders: readonly string[]) {}

  /** Watches the folders that were listed, and those in which the given folders stand, and no others. */
  watch({ listed }: Scan): void {
    this.#unread = listed;
    const parents = this.folders.map((folder) => dirname(resolve(folder)));
    const wanted = new Set([...listed.keys(), ...parents]);
    for (const [folder, watcher] of this.#watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  /** Waits for a hint since the last time, but no longer than some milliseconds. */
  async wait(most: number): Promise<void> {
    if (!this.#isHinted) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, most);
        this.#wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    this.#isHinted = false;
    this.#wake = () => undefined;
  }

  #add(folder: string): void {
    const parentOf = this.folders.filter((each) => dirname(resolve(each)) === folder).map((each) => basename(each));
    try {
      const watcher = watch(folder, (event, name) => {
        const isListed = this.#unread.has(folder);
        // A log that nobody reads may be written to all the time.
        if (event === "change" && name !== null && this.#unread.get(folder)?.has(name) === true) return;
        if (!isListed && name !== null && !parentOf.includes(name)) return;
        // A folder that was exchanged under its path is watched anew.
        if (event === "rename" && name === basename(folder)) this.#drop(folder);
        this.#isHinted = true;
        this.#wake();
      });
      watcher.on("error", () => {
        this.#drop(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch {
      // Gone, or more than the system watches: then there are no hints of it.
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
