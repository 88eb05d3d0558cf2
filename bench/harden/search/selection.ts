import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { Identifiers } from "../identifiers.js";
import type { Random } from "./random.js";

/** A field of an operation that is still being made, or an inline fragment when `field` is null. */
export interface Selected {
  readonly field: string | null;
  /** The type that the selections below stand in; null for a leaf. */
  readonly type: string | null;
  readonly sizes: { first: number } | null;
  readonly given: string;
  readonly below: Selected[];
}

/** What a maker of operations chooses from. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly ids: Identifiers;
  readonly random: Random;
}

const sizes = [100, 100, 50, 20, 10, 5, 2, 1];
const words = [
  "heroin",
  "agency of drug control",
  "tajikstan opium customs",
  "a",
  "seized in 2015",
  "workshop training",
  "e",
];
const dates = ["2001", "2000/2020", "2015-06", "../2010"];

/** All lists of ids are variables, so that they cost no tokens. */
export const variableOfIds = (field: string): string => `ids_${field}`;

/** A selection of a field: its leaves, and what lies some levels below. */
export function selected(field: GraphQLField<unknown, unknown>, levels: number, material: Material): Selected {
  const { random } = material;
  const type = getNamedType(field.type);
  const names = field.args.map(({ name }) => name);
  const hasPage = names.includes("first");
  return {
    field: field.name,
    type: isCompositeType(type) ? type.name : null,
    sizes: hasPage ? { first: random.of(sizes) } : null,
    given: givenFor(field, material),
    below: isCompositeType(type) ? belowOf(type, levels, material) : [],
  };
}

function givenFor(field: GraphQLField<unknown, unknown>, material: Material): string {
  return field.args
    .filter(({ name }) => !["first", "last", "after", "before"].includes(name))
    .filter((argument) => isRequiredArgument(argument) || material.random.chance(0.2))
    .map((argument) => `${argument.name}:${literalOf(argument, field.name, material)}`)
    .join(",");
}

/** A value for an argument or a field of an input. */
function literalOf({ name, type }: Pick<GraphQLArgument, "name" | "type">, field: string, material: Material): string {
  const { random, ids } = material;
  const named = getNamedType(type);
  if (isListType(getNullableType(type)) && ["ID", "_Any"].includes(named.name)) return `$${variableOfIds(field)}`;
  const one = (): string => {
    if (isEnumType(named)) return random.of(named.getValues()).name;
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter((each) => isRequiredArgument(each) || random.chance(0.2));
      return `{${fields.map((each) => `${each.name}:${literalOf(each, field, material)}`).join(",")}}`;
    }
    switch (named.name) {
      case "Int":
        return String(random.below(1000));
      case "Float":
        return String(random.below(100_000));
      case "Boolean":
        return "true";
      case "EdtfDate":
        return JSON.stringify(random.of(dates));
      case "ID":
        return JSON.stringify(
          name === "code" ? "CN" : random.of([...ids.values()].flatMap((each) => each.slice(0, 50))),
        );
      default:
        return JSON.stringify(random.of(words));
    }
  };
  return isListType(getNullableType(type)) ? `[${one()}]` : one();
}

function belowOf(type: GraphQLNamedType, levels: number, material: Material): Selected[] {
  const { random, schema } = material;
  if (isAbstractType(type)) {
    const possible = random.several(schema.getPossibleTypes(type), 2);
    return possible.map((each) => ({
      field: null,
      type: each.name,
      sizes: null,
      given: "",
      below: belowOf(each, levels, material),
    }));
  }
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some((each) => isRequiredArgument(each)));
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const inner = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  // A page is for what stands on it.
  const through =
    "nodes" in type.getFields() ? inner.filter(({ name }) => name === random.of(["nodes", "nodes", "edges"])) : inner;
  const chosen = levels <= 0 ? [] : random.several(through, 2);
  const selections = [...random.several(leaves, 5), ...chosen].map((field) => selected(field, levels - 1, material));
  return selections.length > 0 ? selections : [{ field: "__typename", type: null, sizes: null, given: "", below: [] }];
}

/** The text of selections; what is there twice gets a name of its own. */
export function written(selections: readonly Selected[]): string {
  const seen = new Map<string, number>();
  return selections
    .map(({ field, type, sizes: page, given, below }) => {
      if (field === null) return `... on ${type ?? ""}{${written(below)}}`;
      const before = seen.get(field) ?? 0;
      seen.set(field, before + 1);
      const alias = before === 0 ? "" : `a${before}:`;
      const inner = [page === null ? "" : `first:${page.first}`, given].filter((each) => each !== "").join(",");
      return `${alias}${field}${inner === "" ? "" : `(${inner})`}${type === null ? "" : `{${written(below)}}`}`;
    })
    .join(" ");
}
