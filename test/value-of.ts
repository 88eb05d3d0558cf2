import { formatProblem } from "../src/documents/problem.js";
import type { Result } from "../src/documents/result.js";

/** The value of a step that must not fail. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.value;
}
