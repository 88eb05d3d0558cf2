import { fileProblem } from "./problem.js";
import { failed, type Result } from "./result.js";
import { reason } from "./source-file.js";

/** What comes of reading one file. A fault of the reading program is a problem of that file, so that the others are read. */
export function contained<Value>(path: string, read: () => Result<Value>): Result<Value> {
  try {
    return read();
  } catch (error) {
    return failed([fileProblem(path, `cannot be read by the reading program: ${reason(error)}`)]);
  }
}
