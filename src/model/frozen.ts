import type { Sources } from "./sources.js";

/** What an object of a class keeps. Claims and citations are read from its sources. */
export type OwnValues<Type> = Type extends { readonly sources: Sources } ? Omit<Type, "claims" | "citations"> : Type;

/** A frozen instance of a model class. */
export function frozen<Type extends object>(
  model: new () => Type,
  values: { [Name in keyof OwnValues<Type>]: OwnValues<Type>[Name] },
): Type {
  return Object.freeze(Object.assign(new model(), values));
}
