type Element<Value> = Value extends readonly (infer Each)[] ? Each : Value;
/** What stands behind a dot: the fields of an object, or of each object of a list. */
type Inner<Value> = Value extends object ? keyof Value & string : never;

/** A field of a record, or a field of the objects that it holds: `name`, `mass.kilograms`, `roles.organizationId`. */
export type FieldPath<Item> = {
  [Name in keyof Item & string]: Name | `${Name}.${Inner<Element<NonNullable<Item[Name]>>>}`;
}[keyof Item & string];

/** A field that holds ids: their names say so. */
export type IdPath<Item> = FieldPath<Item> & (`${string}Id` | `${string}Ids`);

/** The values of fields of a record, in the order of the fields, those of lists one by one; what is not given is left out. */
export type ValuesOf = (record: object) => readonly NonNullable<unknown>[];

export function valuesAt(paths: readonly string[]): ValuesOf {
  const readers = paths.map(readerOf);
  const [only] = readers;
  return only !== undefined && readers.length === 1 ? only : (record) => readers.flatMap((read) => read(record));
}

function readerOf(path: string): ValuesOf {
  const [name = "", inner] = path.split(".");
  if (inner === undefined) return (record) => given(Reflect.get(record, name));
  return (record) =>
    given(Reflect.get(record, name)).flatMap((held) =>
      typeof held === "object" ? given(Reflect.get(held, inner)) : [],
    );
}

function given(value: unknown): readonly NonNullable<unknown>[] {
  if (value === null || value === undefined) return none;
  return Array.isArray(value) ? value.flatMap(given) : [value];
}

const none: readonly never[] = Object.freeze([]);
