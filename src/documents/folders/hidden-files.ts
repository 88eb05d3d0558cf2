import { readdir, realpath, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { types } from "node:util";

/** A folder may be shared, and only this machine knows which of its own programs are alive. */
const machine = hostname().replace(/[^\w-]/g, "_");

/** A hidden file beside another one, which no reader of folders looks at. Its name says whose it is. */
export const hiddenBeside = (path: string, purpose: "new" | "old"): string =>
  join(dirname(path), `.${basename(path)}.${machine}-${process.pid}.${purpose}.tmp`);

/** Removes what a program left beside the file that was killed while it wrote; never what another is still writing. */
export async function removeStale(path: string): Promise<void> {
  // Where a link leads is where it was written.
  const target = await realpath(path).catch(() => path);
  const prefix = `.${basename(target)}.${machine}-`;
  for (const name of await readdir(dirname(target))) {
    const [, process] = name.startsWith(prefix)
      ? (/^(\d+)\.(?:new|old)\.tmp$/.exec(name.slice(prefix.length)) ?? [])
      : [];
    if (process !== undefined && !isAlive(Number(process))) await rm(join(dirname(target), name), { force: true });
  }
}

function isAlive(id: number): boolean {
  if (id === process.pid) return true;
  try {
    // Signal 0 only asks.
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return types.isNativeError(error) && "code" in error && error.code === "EPERM";
  }
}
