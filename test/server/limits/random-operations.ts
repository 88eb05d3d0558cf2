import * as fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

/** What arguments of a name are given, so that operations ask for something that is there. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

const notAsked = new Set(["last", "after", "before", "at", "orderBy"]);

/** Random operations that are valid for a schema: nested fields, fragments on types, pages, ids that are there and not. */
export function randomOperations(schema: GraphQLSchema, known: KnownValues, depth = 5): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (query == null) throw new Error("The schema has no queries.");
  return selection(query, depth).map((text) => `query ${text}`);

  function selection(type: GraphQLCompositeType, left: number): fc.Arbitrary<string> {
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      return fc
        .subarray([...possible], { minLength: 1, maxLength: Math.min(2, possible.length) })
        .chain((types) =>
          fc.tuple(...types.map((each) => selection(each, left).map((inner) => `... on ${each.name} ${inner}`))),
        )
        .map((parts) => `{ __typename ${parts.join(" ")} }`);
    }
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));
    const usable = left === 0 ? fields.filter((field) => isLeafType(getNamedType(field.type))) : fields;
    if (usable.length === 0) return fc.constant("{ __typename }");
    // Connections lead on through their items, wherever else they could lead.
    const items = usable.filter(({ name }) => name === "nodes" || name === "edges" || name === "node");
    const choice = items.length > 0 ? items : usable;
    return fc
      .subarray(choice, { minLength: 1, maxLength: Math.min(3, choice.length) })
      .chain((chosen) => fc.tuple(...chosen.map((field, index) => asked(field, index, left))))
      .map((parts) => `{ ${parts.join(" ")} }`);
  }

  function asked(field: GraphQLField<unknown, unknown>, index: number, left: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? selection(type, left - 1) : fc.constant("");
    return fc.tuple(fc.tuple(...field.args.map(argument)), inner).map(([given, text]) => {
      const written = given.filter((each) => each !== "");
      const parameters = written.length === 0 ? "" : `(${written.join(", ")})`;
      // An alias for each, so that the same field in two fragments is no conflict.
      return `f${index}_${type.name}_${field.name}: ${field.name}${parameters} ${text}`;
    });
  }

  function argument({ name, type }: GraphQLArgument): fc.Arbitrary<string> {
    if (name === "first") return fc.constantFrom("first: 1", "first: 5", "first: 100", "");
    if (notAsked.has(name)) return fc.constant("");
    const value = valueOf(name, type).map((text) => `${name}: ${text}`);
    return isNonNullType(type) ? value : fc.oneof({ weight: 3, arbitrary: fc.constant("") }, value);
  }

  function valueOf(name: string, type: GraphQLInputType): fc.Arbitrary<string> {
    if (isNonNullType(type)) return valueOf(name, type.ofType);
    if (isListType(type))
      return fc.array(valueOf(name, type.ofType), { minLength: 1, maxLength: 12 }).map((all) => `[${all.join(", ")}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) return fc.constant("{}");
    const values = Object.hasOwn(known, name) ? (known[name] ?? []) : [];
    return values.length === 0
      ? fc.constant('"heroin"')
      : fc.constantFrom(...values.map((text) => JSON.stringify(text)));
  }
}
