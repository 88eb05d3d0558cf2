import type { FileContent, FileStatus, FileSystem } from "../../src/documents/folders/file-system.js";

interface Node {
  readonly number: number;
  readonly kind: FileStatus["kind"];
  readonly entries: Map<string, Node>;
  /** Of a file, its contents; of a link, where it leads. */
  content: string;
  isReadable: boolean;
  modified: number;
  changed: number;
}

/** What may go wrong, asked before each answer. */
export interface Faults {
  /** The code of a failure, or null. */
  failure(): string | null;
  /** Whether a file is read short. */
  isShort(): boolean;
}

export const noFaults: Faults = { failure: () => null, isShort: () => false };

/** A file system in memory, whose clock goes on and in which others are at work between any two answers. */
export class VirtualFileSystem implements FileSystem {
  readonly #root: Node;
  #nodes = 0;
  faults: Faults = noFaults;

  /** `pass` lets time go by; `now` says what time it is; times of files are those of the last full tick. */
  constructor(
    private readonly now: () => number,
    private readonly pass: () => void,
    private readonly tick: number,
  ) {
    this.#root = this.#node("folder", "");
  }

  status(path: string): FileStatus {
    this.#answer(path);
    return statusOf(this.#find(path, false));
  }

  realPath(path: string): string {
    this.#answer(path);
    return this.#resolve(path, true).join("/") || "/";
  }

  names(folder: string): readonly string[] {
    this.#answer(folder);
    const node = this.#find(folder, true);
    if (node.kind !== "folder") throw failure("ENOTDIR", folder);
    if (!node.isReadable) throw failure("EACCES", folder);
    // In the order in which hashes put them: none.
    return [...node.entries.keys()].reverse();
  }

  read(path: string, most: number): FileContent {
    this.#answer(path);
    const node = this.#find(path, false);
    if (node.kind === "link") throw failure("ELOOP", path);
    if (!node.isReadable) throw failure("EACCES", path);
    const before = statusOf(node);
    const whole = Buffer.from(node.content);
    // Half of it now, the rest when others have been at work.
    const half = whole.subarray(0, whole.length / 2);
    this.pass();
    const rest = Buffer.from(node.content).subarray(half.length);
    const bytes = this.faults.isShort() ? half : Buffer.concat([half, rest]).subarray(0, most);
    return { bytes, before, after: statusOf(node) };
  }

  // What people and programs do to it; they are not disturbed.

  write(path: string, content: string): void {
    const { folder, name } = this.#place(path);
    const known = folder.entries.get(name);
    if (known?.kind === "file") {
      known.content = content;
      this.#touch(known);
      return;
    }
    folder.entries.set(name, this.#node("file", content));
    this.#touch(folder);
  }

  /** Puts other contents in place without a trace, as network folders may. */
  writeUnseen(path: string, content: string): void {
    this.#find(path, true).content = content;
  }

  /** Sets back when it was modified; when it was changed cannot be set. */
  setModified(path: string, time: number): void {
    const node = this.#find(path, true);
    node.modified = time;
    node.changed = this.#time();
  }

  makeFolder(path: string): void {
    const { folder, name } = this.#place(path);
    folder.entries.set(name, this.#node("folder", ""));
    this.#touch(folder);
  }

  link(path: string, target: string): void {
    const { folder, name } = this.#place(path);
    folder.entries.set(name, this.#node("link", target));
    this.#touch(folder);
  }

  rename(from: string, to: string): void {
    const source = this.#place(from);
    const node = source.folder.entries.get(source.name);
    if (node === undefined) throw failure("ENOENT", from);
    source.folder.entries.delete(source.name);
    const target = this.#place(to);
    target.folder.entries.set(target.name, node);
    for (const touched of [source.folder, target.folder]) this.#touch(touched);
    node.changed = this.#time();
  }

  remove(path: string): void {
    const { folder, name } = this.#place(path);
    folder.entries.delete(name);
    this.#touch(folder);
  }

  setReadable(path: string, isReadable: boolean): void {
    const node = this.#find(path, true);
    node.isReadable = isReadable;
    node.changed = this.#time();
  }

  /** Where a path leads, asked by those who are at work. */
  where(path: string): string {
    return this.#resolve(path, true).join("/");
  }

  content(path: string): string {
    return this.#find(path, true).content;
  }

  #answer(path: string): void {
    this.pass();
    const code = this.faults.failure();
    if (code !== null) throw failure(code, path);
  }

  #time(): number {
    return Math.floor(this.now() / this.tick) * this.tick;
  }

  #touch(node: Node): void {
    node.modified = this.#time();
    node.changed = node.modified;
  }

  #node(kind: Node["kind"], content: string): Node {
    this.#nodes += 1;
    const time = this.#time();
    return {
      number: this.#nodes,
      kind,
      content,
      entries: new Map(),
      isReadable: true,
      modified: time,
      changed: time,
    };
  }

  #place(path: string): { folder: Node; name: string } {
    const parts = path.split("/");
    const name = parts.pop() ?? "";
    return { folder: this.#find(parts.join("/"), true), name };
  }

  #find(path: string, follow: boolean): Node {
    return this.#resolve(path, follow)
      .slice(1)
      .reduce((node, name) => node.entries.get(name) ?? lost(path), this.#root);
  }

  /** The parts of the path without links, but for the last when it is not followed. */
  #resolve(path: string, follow: boolean, depth = 0): string[] {
    if (depth > 20) throw failure("ELOOP", path);
    let parts = [""];
    let node = this.#root;
    const names = path
      .split("/")
      .slice(1)
      .filter((name) => name !== "");
    for (const [index, name] of names.entries()) {
      if (node.kind !== "folder") throw failure("ENOTDIR", path);
      const next = node.entries.get(name) ?? lost(path);
      if (next.kind === "link" && (follow || index < names.length - 1)) {
        const target = next.content.startsWith("/") ? next.content : [...parts, next.content].join("/");
        parts = this.#resolve(target, true, depth + 1);
        node = parts.slice(1).reduce((each, part) => each.entries.get(part) ?? lost(path), this.#root);
      } else {
        parts = [...parts, name];
        node = next;
      }
    }
    return parts;
  }
}

function statusOf({ kind, number, content, modified, changed }: Node): FileStatus {
  const size = kind === "file" ? Buffer.byteLength(content) : 0;
  return { kind, size, stamp: [number, size, modified, changed].join(":"), changedAt: changed };
}

const failure = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

function lost(path: string): never {
  throw failure("ENOENT", path);
}
