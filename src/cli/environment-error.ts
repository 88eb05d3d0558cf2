import { reason } from "../documents/source-file.js";

/** Something outside the input stops the program: one clear line, exit status 2. */
export class EnvironmentError extends Error {}

/** Turns the failure to read a folder into a line that names it. */
export async function readingFolders<Result>(
  folders: readonly string[],
  read: () => Promise<Result>,
  expected = "a folder of documents",
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const path = "path" in error && typeof error.path === "string" ? error.path : folders.join(", ");
    throw new EnvironmentError(`${path} cannot be read: ${reason(error)}; expected ${expected}`);
  }
}
