type Element<Value> = Value extends readonly (infer Each)[] ? Each : Value;
/** What stands behind a dot: the fields of an object, or of each object of a list. */
type Inner<Value> = Value extends object ? keyof Value & string : never;

/** A field of a record, or a field of the objects that it holds: `name`, `mass.kilograms`, `roles.organizationId`. */
export type FieldPath<Item> = {
  [Name in keyof Item & string]: Name | `${Name}.${Inner<Element<NonNullable<Item[Name]>>>}`;
}[keyof Item & string];

/** A field that holds ids: their names say so. */
export type IdPath<Item> = FieldPath<Item> & (`${string}Id` | `${string}Ids`);

type Value = string | number | boolean | object;

/** Reads the values of some fields of a record, in the order of the fields, those of lists one by one, without nulls. */
export function valuesAt(paths: readonly string[]): (record: object) => readonly Value[] {
  const readers = paths.map(readerOf);
  const [only] = readers;
  return only !== undefined && readers.length === 1 ? only : (record) => readers.flatMap((read) => read(record));
}

/** Reads texts, ids and values of enums; fields of another kind have none. */
export function textsAt(paths: readonly string[]): (record: object) => readonly string[] {
  const read = valuesAt(paths);
  return (record) => read(record).filter((value) => typeof value === "string");
}

/** Reads the first text that is given. */
export function textAt(paths: readonly string[]): (record: object) => string | null {
  const read = valuesAt(paths);
  return (record) => read(record).find((value) => typeof value === "string") ?? null;
}

/** Reads the first number that is given. */
export function numberAt(paths: readonly string[]): (record: object) => number | null {
  const read = valuesAt(paths);
  return (record) => read(record).find((value) => typeof value === "number") ?? null;
}

function readerOf(path: string): (record: object) => readonly Value[] {
  const [name = "", inner] = path.split(".");
  if (inner === undefined) return (record) => given(Reflect.get(record, name));
  return (record) =>
    given(Reflect.get(record, name)).flatMap((held) =>
      typeof held === "object" ? given(Reflect.get(held, inner)) : [],
    );
}

function given(value: unknown): readonly Value[] {
  if (Array.isArray(value)) return value.flatMap(given);
  return isValue(value) ? [value] : none;
}

const isValue = (value: unknown): value is Value => value !== null && value !== undefined;
const none: readonly never[] = Object.freeze([]);
