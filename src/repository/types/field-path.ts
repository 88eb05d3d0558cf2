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
  return (record) => {
    const values = read(record);
    return values.every(isText) ? values : values.filter(isText);
  };
}

/** Reads the first text that is given. */
export const textAt = (paths: readonly string[]): ((record: object) => string | null) => firstAt(paths, isText);

/** Reads the first number that is given. */
export const numberAt = (paths: readonly string[]): ((record: object) => number | null) => firstAt(paths, isNumber);

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";

/** Keys and orders are asked for each record: one path that leads to no list is read without making any. */
function firstAt<Kind extends Value>(
  paths: readonly string[],
  is: (value: unknown) => value is Kind,
): (record: object) => Kind | null {
  const read = valuesAt(paths);
  const first = (record: object): Kind | null => read(record).find(is) ?? null;
  const [path = "", ...others] = paths;
  if (others.length > 0) return first;
  const [name = "", inner] = path.split(".");
  return (record) => {
    const held: unknown = Reflect.get(record, name);
    const value: unknown = inner === undefined || !isPlain(held) ? held : Reflect.get(held, inner);
    if (value === null || value === undefined) return null;
    return is(value) && !(inner !== undefined && value === held) ? value : first(record);
  };
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
