import type { Loaders } from "../loaders/loaders.js";
import { allReady, type Ready, whenReady } from "../loaders/ready.js";

/** The record with this id if it is of this type; an id of another type counts as unknown. */
export const recordOf = <Model extends object>(
  model: abstract new () => Model,
  id: string,
  loaders: Loaders,
): Ready<Model | null> => whenReady(loaders.record(id), (record) => (record instanceof model ? record : null));

export const recordsOf = <Model extends object>(
  model: abstract new () => Model,
  ids: readonly string[],
  loaders: Loaders,
): Ready<readonly (Model | null)[]> => allReady(ids.map((id) => recordOf(model, id, loaders)));
