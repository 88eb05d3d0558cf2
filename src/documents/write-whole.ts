import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes a file whole or not at all: into a hidden file beside it, which then takes its place. */
export async function writeWhole(path: string, content: string): Promise<void> {
  // A link stays a link: what it leads to is written.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (known) => known.mode & 0o777,
    () => 0o666,
  );
  const hidden = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(hidden, "w", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(hidden, target);
  } catch (error) {
    await rm(hidden, { force: true });
    throw error;
  }
}
