import { registerEnumType } from "type-graphql";

/**
 * A GraphQL enum from its fact values: `{ cannabis_herb: "…" }` becomes `CANNABIS_HERB`, which stands for `cannabis_herb`.
 * The values are what documents and sidecars write; the names are what GraphQL shows.
 */
export function enumType<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): Readonly<Record<string, Value>> {
  const entries = Object.keys(values).map((value) => [value.toUpperCase(), value] as [string, Value]);
  const enumObject = Object.fromEntries(entries);
  registerEnumType(enumObject, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(([key, value]) => [key, { description: values[value] }])),
  });
  return enumObject;
}
