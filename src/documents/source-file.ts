import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { sep } from "node:path";
import { types } from "node:util";
import { isTable, roleOf } from "./file-names.js";
import { fileProblem, problemAt } from "./problem.js";
import { failed, ok, type Result } from "./result.js";

const megabyte = 1024 * 1024;

/**
 * In bytes. A text of two megabytes is a book of some 700 pages: whatever it holds, it is read within half a minute and
 * 512 MB of memory, and one file that is larger must not take the others with it.
 */
export const largestOf = (name: string): number =>
  roleOf(name) === null || isTable(name) ? 4 * megabyte : 2 * megabyte;

/** The text of a file inside the root, without a byte order mark, or the problem that keeps it out. */
export async function readSourceFile(root: string, path: string, name: string): Promise<Result<string>> {
  try {
    const link = await lstat(path);
    const target = await realpath(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return failed([
        fileProblem(
          name,
          "the link leads out of the folder; expected a file inside it",
          "Copy the file into the folder.",
        ),
      ]);
    }
    if (!link.isFile() && !link.isSymbolicLink())
      return failed([fileProblem(name, "is no regular file; expected a text file")]);
    return decode(await readBytes(target, largestOf(name)), name);
  } catch (error) {
    return failed([fileProblem(name, `cannot be read: ${reason(error)}`)]);
  }
}

async function readBytes(path: string, largest: number): Promise<Uint8Array> {
  // Non-blocking, so that a named pipe answers at once instead of waiting for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat().then((stat) => {
      if (!stat.isFile()) throw new Error("no regular file");
      return stat;
    });
    if (size > largest) throw new Error(`it has ${size} bytes; expected at most ${largest}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const empty = "is empty; expected a text";

/** The text that the bytes of a file spell, or the problem that keeps it out. */
export function decode(bytes: Uint8Array, name: string): Result<string> {
  if (bytes.length === 0) return failed([fileProblem(name, empty)]);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return failed([fileProblem(name, "is UTF-16; expected UTF-8", "Save the file as UTF-8.")]);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const sound = soundPrefix(bytes);
    return failed([
      problemAt(
        { path: name, source: sound, offset: sound.length },
        "is not UTF-8 from here on; expected UTF-8",
        "Save the file as UTF-8.",
      ),
    ]);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) return failed([problemAt({ path: name, source: text, offset: nul }, "a NUL character; expected text")]);
  return text.trim() === "" ? failed([fileProblem(name, empty)]) : ok(text);
}

/** The text before the first invalid byte: a replacement character that the bytes themselves do not spell. */
function soundPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return new TextDecoder("utf-8").decode(bytes.subarray(0, low), { stream: true });
}

export function reason(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "it does not exist",
    EACCES: "permission denied",
    EISDIR: "it is a directory",
    ELOOP: "the links go in a circle",
    ENOTDIR: "a part of the path is no folder",
  };
  return (code === null ? null : known[code]) ?? error.message;
}
