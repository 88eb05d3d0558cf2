import { constants } from "node:fs";
import { lstat, open, realpath } from "node:fs/promises";
import { sep } from "node:path";
import { types } from "node:util";
import { decode } from "./decode.js";
import { fileProblem } from "./problem.js";
import { failed, ok, type Result } from "./result.js";

/** The text of a file inside the root, without a byte order mark, or the problem that keeps it out. */
export async function readSourceFile(root: string, path: string, mostBytes: number): Promise<Result<string>> {
  const bytes = await readSourceBytes(root, path, mostBytes);
  return bytes.ok ? decode(bytes.value, path) : bytes;
}

export async function readSourceBytes(root: string, path: string, mostBytes: number): Promise<Result<Uint8Array>> {
  try {
    const link = await lstat(path);
    const target = await realpath(path);
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return failed([
        fileProblem(
          path,
          "the link leads out of the folder; expected a file inside it",
          "Copy the file into the folder.",
        ),
      ]);
    }
    if (!link.isFile() && !link.isSymbolicLink())
      return failed([fileProblem(path, "is not a regular file; expected a text file")]);
    return ok(await readBytes(target, mostBytes));
  } catch (error) {
    return failed([fileProblem(path, `cannot be read: ${reason(error)}`)]);
  }
}

async function readBytes(path: string, mostBytes: number): Promise<Uint8Array> {
  // Non-blocking, so that a named pipe answers at once instead of waiting for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat().then((stat) => {
      if (!stat.isFile()) throw new Error("it is not a regular file");
      return stat;
    });
    if (size > mostBytes) throw new Error(`it has ${size} bytes; expected at most ${mostBytes}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

export function reason(error: unknown): string {
  if (!types.isNativeError(error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const known: Readonly<Record<string, string>> = {
    ENOENT: "it does not exist",
    EACCES: "permission denied",
    EISDIR: "it is a directory",
    ELOOP: "the links form a loop",
    ENOTDIR: "a part of the path is not a folder",
  };
  return (code === null ? null : known[code]) ?? error.message;
}
