import type { Kind, Reference } from "./kinds/kind.js";

type Kinds = Readonly<Record<string, Kind>>;

/** The fields of a type that refer to something in such a way. Looked for once for each type, for there are many facts of few. */
export function referringFields(isSuch: (reference: Reference) => boolean): (kinds: Kinds) => readonly string[] {
  const known = new WeakMap<Kinds, readonly string[]>();
  return (kinds) => {
    const before = known.get(kinds);
    if (before !== undefined) return before;
    const fields = Object.keys(kinds).filter((field) => {
      const reference = kinds[field]?.refersTo ?? null;
      return reference !== null && isSuch(reference);
    });
    known.set(kinds, fields);
    return fields;
  };
}
