import {
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Random } from "../harden/search/random.js";

/** What arguments are chosen from, beside what the schema says of them. */
export interface KnownValues {
  /** Ids of records, of any type. */
  readonly ids: readonly string[];
  /** Ids of records by the name of their type. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
  /** Cursors of lists without a filter or an order, by the field of `Query`. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

const texts = [
  "heroin",
  "opium",
  "drug control",
  "a",
  "",
  "ministry of the interior",
  "Customs",
  "“q”\n\\",
  "毒品",
  "e",
];
const dates = ["2018", "2011/2017", "2015-06", "../2010", "2018-11-13", "not a date"];
const codes = ["CN", "cn", "CHN", "156", "TJ", "XX", ""];
const numbers = [0, 1, 2, 3, 5, 20, 100, 1000, -1, 2 ** 31];
const pageSizes = [1, 1, 2, 2, 3, 3, 5, 20];
const refusedSizes = [0, 101, -1];

/** A value for an argument or a field of an input, as JSON; now and then one that is refused. */
export function anyValue(name: string, type: GraphQLInputType, known: KnownValues, random: Random): unknown {
  if (!isNonNullType(type) && random.chance(0.06)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const count = random.chance(0.1) ? 0 : 1 + random.below(3);
    return Array.from({ length: count }, () => anyValue(name, inner.ofType, known, random));
  }
  if (isEnumType(inner)) return random.of(inner.getValues()).name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isNeeded(field) || random.chance(0.2));
    return Object.fromEntries(fields.map((field) => [field.name, anyValue(field.name, field.type, known, random)]));
  }
  if (name === "first" || name === "last") return random.of(random.chance(0.03) ? refusedSizes : pageSizes);
  if (/^(?:code|country|countries|member|codes)$/.test(name) && random.chance(0.8)) return random.of(codes);
  switch (inner.name) {
    case "_Any":
      return anyRepresentation(known, random);
    case "Int":
      return random.of(numbers);
    case "Float":
      return random.of(numbers) + (random.chance(0.5) ? 0.5 : 0);
    case "Boolean":
      return random.chance(0.5);
    case "EdtfDate":
      return random.of(dates);
    case "ID":
      return random.chance(0.9) ? random.of(known.ids) : random.of(["Country:XX", "Nothing:1", ""]);
    default:
      return random.of(texts);
  }
}

const isNeeded = ({ type, defaultValue }: GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

function anyRepresentation({ ids }: KnownValues, random: Random): object {
  const id = random.of(ids);
  const type = id.slice(0, id.indexOf(":"));
  if (random.chance(0.05)) return { __typename: random.of(["Country", "Nothing", "Query"]), id: "Event:none" };
  if (random.chance(0.15)) return { __typename: "Country", [random.of(["code", "id"])]: random.of(codes) };
  return { __typename: type, id };
}

/** A value as it stands in the text of an operation. */
export function literalOf(value: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return "null";
  if (isListType(inner)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => literalOf(item, inner.ofType)).join(", ")}]`;
  }
  if (isEnumType(inner)) return typeof value === "string" ? value : JSON.stringify(value);
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    return `{${Object.entries(value)
      .flatMap(([name, each]) => {
        const field = fields[name];
        return field === undefined ? [] : [`${name}: ${literalOf(each, field.type)}`];
      })
      .join(", ")}}`;
  }
  return typeof value === "object" ? objectLiteral(value) : JSON.stringify(value);
}

const objectLiteral = (value: object): string =>
  `{${Object.entries(value)
    .map(([name, each]) => `${name}: ${JSON.stringify(each)}`)
    .join(", ")}}`;
