import { join, posix, sep } from "node:path";
import { allExtensions, type FileRole, recordsFileName, roleOf, sidecarExtension } from "../file-names.js";
import type { FileStatus, FileSystem } from "./file-system.js";
import type { Format } from "../formats/format.js";
import { formats } from "../formats/formats.js";
import { type Entry, foundFile, nameOf } from "./entry.js";
import { codeOf, type FoundFile, type Scan } from "./found-file.js";
import type { UnlistedFolder } from "./unlisted-folder.js";
import { fileProblem, type Problem } from "../problem.js";
import { reason } from "../source-file.js";

const attempts = 5;

/**
 * Lists folders with all that is in them. When folders or links are exchanged while it looks, it looks again, so that
 * what one listing shows was there at one time; a folder in which something comes and goes all the time is not waited for.
 * A folder that cannot be listed keeps those of the files from before that were in it.
 */
export function scanFolders(
  system: FileSystem,
  folders: readonly string[],
  before: readonly FoundFile[] = [],
  known: readonly Format[] = formats,
): Scan {
  for (let attempt = 1; ; attempt += 1) {
    const listing = new Listing(system, folders, before, known);
    if (attempt === attempts || listing.isStillTrue()) return listing;
  }
}

class Listing implements Scan {
  readonly files: FoundFile[] = [];
  readonly unlisted: UnlistedFolder[] = [];
  readonly notices: Problem[] = [];
  readonly listed = new Map<string, Set<string>>();
  readonly #roots: readonly string[];
  readonly #names = new Map<string, string>();
  readonly #links: Entry[] = [];
  readonly #observed: { readonly look: () => string; readonly seen: string }[] = [];

  constructor(
    private readonly system: FileSystem,
    folders: readonly string[],
    private readonly before: readonly FoundFile[],
    private readonly known: readonly Format[],
  ) {
    const roots = folders.map((folder) => ({ folder, path: this.#try(() => this.#target(folder)) }));
    this.#roots = roots.flatMap(({ path }) => (typeof path === "string" ? path : []));
    for (const { folder, path } of roots) {
      const root = { path: folder, root: folder.split("\\").join("/"), inside: "", linkedFrom: null };
      if (typeof path === "string") this.#list({ ...root, path });
      else this.#keep(root, path.error);
    }
    // What is there in its own right comes before what links lead to, so that no name depends on the order.
    for (const link of this.#links) this.#resolveLink(link);
  }

  /** Whether folders and links are as they were when they were looked at. */
  isStillTrue(): boolean {
    return this.#observed.every(({ look, seen }) => answerOf(look) === seen);
  }

  #list(folder: Entry): void {
    const { path, root, inside } = folder;
    const known = this.#names.get(path);
    if (known !== undefined) {
      this.#notice(folder, `is the same folder as ${known}, which is read under that name`);
      return;
    }
    this.#names.set(path, nameOf(folder));
    const names = this.#try(() => {
      this.#observe(() => this.system.status(path).stamp);
      return [...this.system.names(path)].sort();
    });
    if (!Array.isArray(names)) {
      // A folder that has gone is not there; a root that has gone is away.
      if (inside === "" || codeOf(names.error) !== "ENOENT") this.#keep(folder, names.error);
      return;
    }
    const unread = new Set<string>();
    this.listed.set(path, unread);
    for (const own of names.filter((each) => !each.startsWith("."))) {
      if (this.#find({ path: join(path, own), root, inside: posix.join(inside, own), linkedFrom: folder.linkedFrom }))
        unread.add(own);
    }
  }

  /** Takes in what is at a path; true for a file that nobody reads. */
  #find(entry: Entry): boolean {
    const status = this.#try(() => this.system.status(entry.path));
    if (!("error" in status)) {
      if (status.kind === "link") this.#links.push(entry);
      else this.#take(entry, status);
      return status.kind === "file" && roleOf(entry.inside, this.known) === null;
    }
    // What has gone since its folder was listed is not there.
    if (codeOf(status.error) !== "ENOENT") this.#refuse(entry, `cannot be read: ${reason(status.error)}`);
    else if (entry.inside.includes("\ufffd")) this.#notice(entry, "is not read: its name is not valid UTF-8");
    return false;
  }

  #resolveLink(found: Entry): void {
    const link = { ...found, linkedFrom: posix.join(found.root, posix.dirname(found.inside)) };
    const path = this.#try(() => this.#target(link.path));
    if (typeof path !== "string") {
      this.#refuse(link, `cannot be read: ${reason(path.error)}`);
      return;
    }
    if (!this.#roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep))) {
      this.#refuse(link, "the link leads out of the folder; expected a file inside it", "Copy it into the folder.");
      return;
    }
    const status = this.#try(() => this.system.status(path));
    if ("error" in status) this.#refuse(link, `cannot be read: ${reason(status.error)}`);
    else this.#take({ ...link, path }, status);
  }

  #take(entry: Entry, status: FileStatus): void {
    const role = roleOf(entry.inside, this.known);
    if (status.kind === "folder") {
      if (role !== null) this.#refuse(entry, "is a folder; expected a text file");
      this.#list(entry);
    } else if (status.kind !== "file") this.#refuse(entry, "is not a regular file; expected a text file");
    else if (role === null) this.#notice(entry, notRead(this.known));
    else this.#add(entry, role, status);
  }

  #add(entry: Entry, role: FileRole, { stamp, changedAt }: FileStatus): void {
    const known = this.#names.get(entry.path);
    if (known !== undefined) {
      this.#notice(entry, `is the same file as ${known}, which is read under that name`);
      return;
    }
    this.#names.set(entry.path, nameOf(entry));
    if (role === "sidecar" && !entry.inside.endsWith(sidecarExtension)) this.#notice(entry, otherSpelling);
    this.files.push({
      ...foundFile(entry, role, this.known),
      stamp,
      version: `${entry.path}:${stamp}`,
      changedAt,
      fault: null,
    });
  }

  /** What looks like a document and cannot be read is a problem, anything else a notice. */
  #refuse(entry: Entry, message: string, fix: string | null = null): void {
    const role = roleOf(entry.inside, this.known);
    const fault = fileProblem(nameOf(entry), message, fix);
    if (role === null) this.notices.push(fault);
    else
      this.files.push({
        ...foundFile(entry, role, this.known),
        stamp: "",
        version: `${entry.path}: ${message}`,
        changedAt: 0,
        fault,
      });
  }

  #notice(entry: Entry, message: string): void {
    this.notices.push(fileProblem(nameOf(entry), message));
  }

  /** A folder that cannot be listed keeps what it had: it is away, not empty. */
  #keep(folder: Entry, error: unknown): void {
    const { root, inside } = folder;
    const filesBefore = this.before.filter(
      (file) => file.root === root && (inside === "" || file.inside.startsWith(`${inside}/`)),
    );
    for (const file of filesBefore) {
      this.files.push(file);
      this.#names.set(file.path, file.name);
    }
    this.unlisted.push({ name: nameOf(folder), isRoot: inside === "", error, filesBefore: filesBefore.length });
  }

  #target(path: string): string {
    this.#observe(() => this.system.realPath(path));
    return this.system.realPath(path);
  }

  #observe(look: () => string): void {
    this.#observed.push({ look, seen: answerOf(look) });
  }

  #try<Value>(ask: () => Value): Value | { readonly error: unknown } {
    try {
      return ask();
    } catch (error) {
      return { error };
    }
  }
}

const notRead = (known: readonly Format[]): string =>
  `is not read; expected a document (${allExtensions(known)}), the sidecar of one (NAME${sidecarExtension}) or ${recordsFileName}`;

const otherSpelling = `is read as a sidecar; rename it to NAME${sidecarExtension}, which \`review\` writes`;

function answerOf(look: () => string): string {
  try {
    return look();
  } catch (error) {
    return `failed: ${codeOf(error)}`;
  }
}
