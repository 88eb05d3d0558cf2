import type { FoundFile } from "./found-file.js";

/** The files of one document: its text or table, and its sidecar. */
export interface DocumentFiles {
  readonly key: string;
  readonly files: readonly FoundFile[];
}

/** Of a document whose files have all gone. */
const none: DocumentFiles["files"] = [];

export const versionOf = ({ files }: DocumentFiles): string => files.map(({ version }) => version).join("\n");

/** What one look finds of documents that are not as they are served. */
export interface Settled {
  /** Those whose files are settled and may be read now; no files: the document has gone. */
  readonly due: readonly DocumentFiles[];
  /** Those that are still written to. */
  readonly waiting: ReadonlyMap<string, Waiting>;
}

export interface Waiting {
  /** When it was first found to be another than is served. */
  readonly since: number;
  readonly version: string;
  readonly generation: string | null;
  /** At how many looks since then it was yet another. */
  readonly writes: number;
}

/** So many looks find another version of a file that is written to all the while. */
const manyWrites = 3;

/**
 * Decides which files may be read: those that two looks, some time apart, find unchanged, so that nothing is read while
 * it is written. What is settled waits for the rest, that one save of many files becomes one reload, but no longer than
 * that same time, and never for a file that is written to all the while.
 */
export class Settling {
  /** When a version of a file was first and last seen. */
  readonly #versions = new Map<string, { readonly first: number; last: number }>();
  /** Since when a file that is served was not there. */
  readonly #missing = new Map<string, number>();
  #waiting: ReadonlyMap<string, Waiting> = new Map();
  #readySince: ReadonlyMap<string, number> = new Map();
  /** At how many looks in a row something could not be read that could before. */
  #shaken = 0;

  /** Milliseconds that a file must have been left alone. */
  constructor(private readonly settle: number) {}

  /** `age` says how long ago a file changed; asked when there was no look before that could have seen it. */
  look(
    now: number,
    found: ReadonlyMap<string, DocumentFiles>,
    served: ReadonlyMap<string, DocumentFiles>,
    age: ((file: FoundFile) => number) | null,
  ): Settled {
    const settled = (since: number): boolean => now - since >= this.settle;
    let isShaken = false;
    for (const file of [...found.values()].flatMap(({ files }) => files)) {
      const known = this.#versions.get(file.version);
      isShaken ||= known === undefined && file.fault !== null;
      if (known !== undefined) known.last = now;
      else this.#versions.set(file.version, { first: now - Math.max(age?.(file) ?? 0, 0), last: now });
    }
    const ready: DocumentFiles[] = [];
    const waiting = new Map<string, Waiting>();
    for (const key of new Set([...found.keys(), ...served.keys()])) {
      const candidate = found.get(key) ?? { key, files: none };
      const before = served.get(key) ?? { key, files: none };
      const present = new Set(candidate.files.map(({ name }) => name));
      for (const { name } of before.files) {
        if (present.has(name)) this.#missing.delete(name);
        else if (!this.#missing.has(name)) this.#missing.set(name, now);
      }
      const isSame = versionOf(candidate) === versionOf(before);
      const isSettled =
        candidate.files.every(({ version }) => settled(this.#versions.get(version)?.first ?? now)) &&
        before.files.every(({ name }) => present.has(name) || settled(this.#missing.get(name) ?? now));
      if (isSame) continue;
      if (isSettled) ready.push(candidate);
      else waiting.set(key, waitingSince(now, candidate, before, this.#waiting.get(key)));
    }
    this.#waiting = waiting;
    this.#forget(now);
    // Of files that came together, one that cannot be read just now must not be left behind.
    this.#shaken = isShaken && age === null ? this.#shaken + 1 : 0;
    const isTrusted = this.#shaken === 0 || this.#shaken > mostShaken;
    const due = this.#dueOf(now, ready);
    return { due: isTrusted ? due : [], waiting };
  }

  /** All that is ready when nothing else is about to be; else what has waited for the rest for long enough. */
  #dueOf(now: number, ready: readonly DocumentFiles[]): readonly DocumentFiles[] {
    const since = new Map(ready.map((document) => [document.key, this.#readySince.get(document.key) ?? now]));
    this.#readySince = since;
    const isEndless = ({ since: begun, writes }: Waiting): boolean => now - begun > this.settle && writes >= manyWrites;
    const awaited = [...this.#waiting.values()].filter((each) => !isEndless(each));
    if (awaited.length === 0) return ready;
    // What links of one folder lead to is taken together, and without the rest of it only when that takes too long.
    const groupOf = (document: DocumentFiles): string => generationOf(document) ?? document.key;
    const ages = new Map<string, number>();
    for (const document of ready) {
      const age = now - (since.get(document.key) ?? now);
      ages.set(groupOf(document), Math.max(age, ages.get(groupOf(document)) ?? 0));
    }
    const unfinished = new Set(awaited.flatMap(({ generation }) => generation ?? []));
    const bound = (group: string): number => this.settle * (unfinished.has(group) ? longestGeneration : 1);
    return ready.filter((document) => (ages.get(groupOf(document)) ?? 0) >= bound(groupOf(document)));
  }

  /** A version that comes back is settled, as that of a folder that is moved away and back; after a while it is forgotten. */
  #forget(now: number): void {
    for (const [version, { last }] of this.#versions) if (now - last > remembered) this.#versions.delete(version);
    for (const [name, since] of this.#missing) if (now - since > remembered) this.#missing.delete(name);
  }
}

function waitingSince(
  now: number,
  candidate: DocumentFiles,
  served: DocumentFiles,
  before: Waiting | undefined,
): Waiting {
  const version = versionOf(candidate);
  return {
    since: before?.since ?? now,
    version,
    generation: generationOf(candidate) ?? generationOf(served),
    writes: (before?.writes ?? 0) + (before === undefined || before.version === version ? 0 : 1),
  };
}

const generationOf = ({ files }: DocumentFiles): string | null =>
  files.find(({ linkedFrom }) => linkedFrom !== null)?.linkedFrom ?? null;

/** For how many times the settling time the rest of a generation is waited for. */
const longestGeneration = 10;

const mostShaken = 3;

const remembered = 600_000;
