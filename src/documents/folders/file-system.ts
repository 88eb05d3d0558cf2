import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from "node:fs";
import type { BigIntStats } from "node:fs";

/** What is at a path: of a link, the link itself. */
export interface FileStatus {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly size: number;
  /** Another one as soon as it is another file, or was written, renamed or linked: where it is, its size and its times. */
  readonly stamp: string;
  /** When anything of it last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

export interface FileContent {
  readonly bytes: Uint8Array;
  /** What the open file was before it was read, and after. */
  readonly before: FileStatus;
  readonly after: FileStatus;
}

/**
 * The few questions that reading a corpus asks of a file system. They wait for their answers: reading has a thread of its
 * own, in which an answer takes a tenth of what a promise of it does. Failures are thrown, with the `code` that node gives.
 */
export interface FileSystem {
  status(path: string): FileStatus;
  /** The path without links. */
  realPath(path: string): string;
  /** The names in a folder, in no order. */
  names(folder: string): readonly string[];
  /** The first bytes of a file that is not a link, as many as there are up to a number. */
  read(path: string, most: number): FileContent;
}

export const disk: FileSystem = {
  status: (path) => statusOf(lstatSync(path, { bigint: true })),
  realPath: (path) => realpathSync.native(path),
  names: (folder) => readdirSync(folder),
  read(path, most) {
    // Non-blocking, so that a named pipe answers at once instead of waiting for a writer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const before = statusOf(fstatSync(file, { bigint: true }));
      const bytes = before.kind === "file" ? readBytes(file, Math.min(before.size + 1, most)) : new Uint8Array();
      return { bytes, before, after: statusOf(fstatSync(file, { bigint: true })) };
    } finally {
      closeSync(file);
    }
  },
};

function readBytes(file: number, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  let length = 0;
  for (let count = -1; count !== 0 && length < most; length += count)
    count = readSync(file, bytes, length, most - length, null);
  return bytes.subarray(0, length);
}

function statusOf(stats: BigIntStats): FileStatus {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  return {
    kind: stats.isFile() ? "file" : stats.isDirectory() ? "folder" : stats.isSymbolicLink() ? "link" : "other",
    size: Number(size),
    stamp: [dev, ino, size, mtimeNs, ctimeNs].join(":"),
    changedAt: Number(ctimeNs / 1_000_000n),
  };
}
