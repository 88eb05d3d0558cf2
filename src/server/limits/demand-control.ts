import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from "graphql";
import { oneObject } from "../../repository/counts/lengths.js";
import { ListLengths } from "../../repository/counts/list-lengths.js";
import { blocks } from "../../repository/types/types.js";
import { defaultPage, largestPage } from "../../resolvers/paging.js";
import { boundOf } from "./list-bounds.js";
import { leafPrice, workPrice } from "./weights.js";

/** The first version of Federation that has `@cost` and `@listSize`. */
export const demandControlMinor = 9;

/** A list of which nothing says how long it is. */
const assumedList = 10;
const assumedKeys = 100;

/**
 * A router prices an operation without a snapshot. It is told what this service would say of a graph of so many records and
 * of texts so long.
 */
const assumed = new ListLengths({
  records: Object.fromEntries(blocks.map(({ name }) => [name, 200])),
  lists: {},
  texts: { "Document.text": { lengths: Int32Array.of(5_000), counts: Int32Array.of(1), mostLists: 1 } },
  groups: { substance: 10, country: 20, organization: 20, year: 10 },
});

/**
 * What a router with demand control needs to price operations as this service does: by field, `@listSize` for each list and
 * connection, and `@cost` for what takes more than the one object that a router counts, or none for a leaf.
 */
export function demandControl(schema: GraphQLSchema): Readonly<Record<string, readonly string[]>> {
  const directives: Record<string, readonly string[]> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const place = `${type.name}.${field.name}`;
      // A field of an interface has the cost of the types that implement it.
      const found = [sizeOf(place, field), isObjectType(type) ? costOf(place, field) : null];
      const both = found.filter((directive) => directive !== null);
      if (both.length > 0) directives[place] = both;
    }
  }
  return directives;
}

const isConnection = ({ type }: Field): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && "pageInfo" in named.getFields();
};

type Field = GraphQLField<unknown, unknown>;

function sizeOf(place: string, field: Field): string | null {
  const slicing = field.args.map(({ name }) => name).filter((name) => name === "first" || name === "last");
  if (isConnection(field)) {
    const named = getNamedType(field.type);
    const sized = isObjectType(named) ? ["edges", "nodes"].filter((name) => name in named.getFields()) : [];
    return listSize({ assumedSize: defaultPage, slicing, sized });
  }
  if (!isListType(getNullableType(field.type)) || isLeafType(getNamedType(field.type))) return null;
  // The page of a connection says how many there are.
  if (/Connection\.(edges|nodes)$/.test(place)) return null;
  return listSize({ assumedSize: lengthOf(place, field), slicing, sized: [] });
}

function lengthOf(place: string, { args }: Field): number {
  if (args.some(({ name }) => name === "ids" || name === "codes")) return assumedKeys;
  if (place.includes("Connection.counts")) return largestPage;
  const bound = boundOf(place, oneObject, assumed)?.count ?? 0;
  return bound === 0 ? assumedList : Math.min(Math.ceil(bound), 200);
}

interface Size {
  readonly assumedSize: number;
  readonly slicing: readonly string[];
  readonly sized: readonly string[];
}

const listSize = ({ assumedSize, slicing, sized }: Size): string =>
  `@listSize(${[
    `assumedSize: ${assumedSize}`,
    ...(slicing.length === 0 ? [] : [`slicingArguments: ${JSON.stringify(slicing)}`]),
    ...(sized.length === 0 ? [] : [`sizedFields: ${JSON.stringify(sized)}`]),
    "requireOneSlicingArgument: false",
  ].join(", ")})`;

function costOf(place: string, field: Field): string | null {
  const isLeaf = isLeafType(getNamedType(field.type));
  const price = isLeaf
    ? leafPrice(place, oneObject, assumed)
    : workPrice(place, isConnection(field) ? {} : null, oneObject, assumed);
  // An object is one for the router too, and the weight takes the place of that.
  const weight = Math.floor(price) + (isLeaf ? 0 : 1);
  return weight === (isLeaf ? 0 : 1) ? null : `@cost(weight: ${weight})`;
}
