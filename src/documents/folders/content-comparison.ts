import type { FileSystem } from "./file-system.js";
import { readContents } from "../read-document.js";
import type { FoundFile } from "./found-file.js";
import type { DocumentFiles } from "./settling.js";

/** How many documents are compared at one look. */
const portion = 4;

interface Known {
  readonly files: DocumentFiles;
  readonly digest: string | null;
}

/**
 * Finds files whose contents changed though neither their place nor their size nor their times did, as can happen on
 * network folders: a few documents at each look, in turn, are compared by their contents.
 */
export class ContentComparison {
  /** How often a version of a file turned out to be another one. */
  readonly #editions = new Map<string, number>();
  #next = 0;

  constructor(private readonly system: FileSystem) {}

  next(served: readonly Known[]): void {
    const start = this.#next < served.length ? this.#next : 0;
    const some = served.slice(start, start + portion);
    this.#next = start + some.length;
    for (const { files, digest } of some) {
      if (digest === null) continue;
      const now = readContents(this.system, files);
      if (now.kind !== "whole" || `${files.key}\n${now.digest}` === digest) continue;
      for (const { path, stamp } of files.files) {
        const place = `${path}:${stamp}`;
        this.#editions.set(place, (this.#editions.get(place) ?? 0) + 1);
      }
    }
  }

  /** The files under versions of their own where the file system gives the same for different contents. */
  corrected(files: readonly FoundFile[]): readonly FoundFile[] {
    if (this.#editions.size === 0) return files;
    return files.map((file) => {
      const edition = this.#editions.get(`${file.path}:${file.stamp}`);
      return edition === undefined ? file : { ...file, version: `${file.path}:${file.stamp} ${edition}` };
    });
  }
}
