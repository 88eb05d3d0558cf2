import type { Problem } from "./problem.js";

/** What comes of reading input: a value, or everything that is wrong with the input. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failed = (problems: readonly Problem[]): Result<never> => ({ ok: false, problems });

export interface Partition<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

/** The values of those that have one, and the problems of the others. */
export function partition<Value>(results: readonly Result<Value>[]): Partition<Value> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const result of results)
    if (result.ok) values.push(result.value);
    else for (const problem of result.problems) problems.push(problem);
  return { values, problems };
}

/** The values of all, or the problems of all. */
export function allOf<Value>(results: readonly Result<Value>[]): Result<readonly Value[]> {
  const { values, problems } = partition(results);
  return problems.length === 0 ? ok(values) : failed(problems);
}
