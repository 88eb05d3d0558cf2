import type { Loaders } from "../loaders/loaders.js";

/** The record with this id if it is of this type; an id of another type counts as unknown. */
export async function recordOf<Model extends object>(
  model: abstract new () => Model,
  id: string,
  loaders: Loaders,
): Promise<Model | null> {
  const record = await loaders.record(id);
  return record instanceof model ? record : null;
}

export const recordsOf = <Model extends object>(
  model: abstract new () => Model,
  ids: readonly string[],
  loaders: Loaders,
): Promise<(Model | null)[]> => Promise.all(ids.map((id) => recordOf(model, id, loaders)));
