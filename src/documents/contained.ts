import { fileProblem, type Problem } from "./problem.js";
import { reason } from "./source-file.js";

/** What comes of reading one file. A fault of the reading program is a problem of that file, so that the others are read. */
export function contained<Result>(path: string, read: () => Result): Result | Problem[] {
  try {
    return read();
  } catch (error) {
    return [fileProblem(path, `cannot be read by the reading program: ${reason(error)}`)];
  }
}
