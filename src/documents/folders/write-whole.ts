import { rmSync } from "node:fs";
import { link, open, readFile, realpath, rename, stat } from "node:fs/promises";
import { types } from "node:util";
import { hiddenBeside } from "./hidden-files.js";

export interface Replacement {
  readonly path: string;
  /** What was read; null when there was no file. */
  readonly before: string | null;
  readonly after: string;
  /** Whether what else was read for it is still the same. */
  isCurrent(this: void): Promise<boolean>;
}

/**
 * Writes a file whole or not at all, unless somebody has changed it since it was read: then it answers false, and what
 * they saved is there.
 *
 * What remains: whoever puts another file in its place between the last look and the rename, which follow each other
 * within a millisecond, or goes on writing into the old file afterwards. No file system call compares and exchanges.
 */
export async function replaceWhole({ path, before, after, isCurrent }: Replacement): Promise<boolean> {
  // A link stays a link: what it leads to is written.
  const target = await realpath(path).catch(() => path);
  const [hidden, old] = [hiddenBeside(target, "new"), hiddenBeside(target, "old")];
  const removeHidden = (): void => {
    for (const each of [hidden, old]) rmSync(each, { force: true });
  };
  const leave = (signal: NodeJS.Signals): void => {
    removeHidden();
    process.off(signal, leave);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, leave);
  try {
    await writeNew(hidden, target, after);
    if (!(await isCurrent())) return false;
    return before === null ? await putFirst(hidden, target) : await putInPlace(hidden, target, old, before);
  } finally {
    removeHidden();
    for (const signal of signals) process.off(signal, leave);
  }
}

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

async function writeNew(hidden: string, target: string, content: string): Promise<void> {
  const mode = await stat(target).then(
    (known) => known.mode & 0o777,
    () => 0o666,
  );
  const file = await open(hidden, "w", mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link is made only where nothing is, so that nobody's file can be overwritten. */
async function putFirst(hidden: string, target: string): Promise<boolean> {
  try {
    await link(hidden, target);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!hasNoLinks(error)) throw error;
    if ((await contentIfThere(target)) !== null) return false;
    await rename(hidden, target);
    return true;
  }
}

/** The old file stays under another name until nobody can have written into it unseen; if somebody did, it is put back. */
async function putInPlace(hidden: string, target: string, old: string, before: string): Promise<boolean> {
  try {
    await link(target, old);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    if (!hasNoLinks(error)) throw error;
  }
  if ((await contentIfThere(target)) !== before) return false;
  await rename(hidden, target);
  const written = await contentIfThere(old);
  if (written === null || written === before) return true;
  await rename(old, target);
  return false;
}

/** The content as it is read elsewhere, without a byte order mark; null when there is no file. */
export async function contentIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (types.isNativeError(error) && "code" in error ? error.code : null);

/** Some file systems know no second name of a file. */
const hasNoLinks = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP" || code === "ENOSYS" || code === "EMLINK";
};
