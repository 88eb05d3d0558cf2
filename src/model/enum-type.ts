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
  const valuesConfig = Object.fromEntries(entries.map(([key, value]) => [key, { description: values[value] }]));
  registerEnumType(enumObject, { name, description, valuesConfig });
  inputs.set(enumObject, () => {
    const input = { ...enumObject };
    registerEnumType(input, {
      name: `${name}Input`,
      description: `The values of \`${name}\`, to ask by.`,
      valuesConfig,
    });
    return input;
  });
  return enumObject;
}

type EnumObject = Readonly<Record<string, string>>;
/** How the input enum of each is made, or that which was. */
const inputs = new Map<EnumObject, () => EnumObject>();

/**
 * The enum that arguments and filters take for one that fields give: the same values under a name of its own. Another
 * subgraph that reads a field has its enum too, and of an enum that is also an input it would have to have every value:
 * one more of ours, and no supergraph could be composed. Of one that is only given, each subgraph has what it knows.
 */
export function inputEnum(output: EnumObject): EnumObject {
  const make = inputs.get(output);
  if (make === undefined) throw new Error("There is no input for an enum that is not of enumType");
  const input = make();
  inputs.set(output, () => input);
  return input;
}
