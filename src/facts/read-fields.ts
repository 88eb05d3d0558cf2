import { remembered } from "../vocabulary/remembered.js";
import type { FactValue } from "../vocabulary/fact-value.js";
import type { DeclaredFactType, Field } from "./fact-type.js";

/** What texts are read into, by the field: a table has the same few names and dates in thousands of rows. */
const readers = new WeakMap<Field, (text: string) => FactValue | undefined>();

function read(field: Field, given: unknown): FactValue | undefined {
  if (typeof given !== "string") return field.schema.safeParse(given).data;
  const known = readers.get(field);
  if (known !== undefined) return known(given);
  const reader = remembered((text) => field.schema.safeParse(text).data);
  readers.set(field, reader);
  return reader(given);
}

/** The fields of a fact as the schema of its type reads them, one by one; null where that would complain of anything. */
export function readFields(
  given: Readonly<Record<string, unknown>>,
  { fields, required, defaulted }: DeclaredFactType,
): Readonly<Record<string, FactValue>> | null {
  for (const name of Object.keys(given)) if (!Object.hasOwn(fields, name)) return null;
  const values: Record<string, FactValue> = {};
  for (const name in fields) {
    const field = fields[name];
    const written = given[name];
    if (field === undefined || (written === undefined && !required.has(name) && !defaulted.has(name))) continue;
    const value = read(field, written);
    if (value === undefined) return null;
    values[name] = value;
  }
  return values;
}
