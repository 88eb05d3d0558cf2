import type { FileRole } from "../file-names.js";
import type { Problem } from "../problem.js";
import type { UnlistedFolder } from "./unlisted-folder.js";

/** A file that is to be read, as the listing of the folders shows it. */
export interface FoundFile {
  readonly role: FileRole;
  /** Where it is, without links. */
  readonly path: string;
  /** The folder that was given, and the path in it. */
  readonly root: string;
  readonly inside: string;
  /** The path as a person finds the file. */
  readonly name: string;
  /** The path inside its folder, without the extension, in normal form C: what the document is known by. A `records.yaml` has one of its own. */
  readonly key: string;
  /** The folder of the link by which it was found: what links of one folder lead to is one generation. Null without a link. */
  readonly linkedFrom: string | null;
  /** As the file system gave it; empty when it gave none. */
  readonly stamp: string;
  /** Another one as soon as the file, or where a link leads, is another. */
  readonly version: string;
  readonly changedAt: number;
  /** What keeps it from being read, such as a link to nowhere. */
  readonly fault: Problem | null;
}

/** What folders hold at one time. */
export interface Scan {
  readonly files: readonly FoundFile[];
  readonly unlisted: readonly UnlistedFolder[];
  /** What is there and not read, with the reason. */
  readonly notices: readonly Problem[];
  /** The folders that were listed, without links, each with the names in it that nobody reads. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What node and the operating system call a failure. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
