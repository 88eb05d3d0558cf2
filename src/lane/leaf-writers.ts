import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { HandOver } from "./hand-over.js";
import { encoded, jsonOf } from "./json-text.js";

/** Writes a leaf that is not null as JSON, as `jsonOf` writes a text. Throws where the type does not serialize it. */
export type WriteLeaf = (value: unknown) => string;

const mostInteger = 2 ** 31;

/** The writer of a type: for what the type usually holds without a call, for the rest by the type's own function. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const serialized = (value: unknown): string => serializedBy(type, value);
  // By name, for a schema may have objects of its own for the standard types.
  switch (type.name) {
    case GraphQLString.name:
    case GraphQLID.name:
      return (value) => (typeof value === "string" ? jsonOf(value) : serialized(value));
    case GraphQLBoolean.name:
      return (value) => (value === true ? "true" : value === false ? "false" : serialized(value));
    case GraphQLInt.name:
      return (value) =>
        typeof value === "number" && Number.isInteger(value) && value < mostInteger && value >= -mostInteger
          ? String(value)
          : serialized(value);
    case GraphQLFloat.name:
      return (value) => (typeof value === "number" && Number.isFinite(value) ? String(value) : serialized(value));
  }
  if (!isEnumType(type)) return serialized;
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
  return (value) => texts.get(value) ?? serialized(value);
}

function serializedBy(type: GraphQLLeafType, value: unknown): string {
  if (value instanceof Error) throw new HandOver(`A ${type.name} is an error.`);
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined) throw new HandOver(`${type.name} serializes a value as null.`);
  // Not a string for what JSON does not know, such as a function.
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined || isPromise(serialized)) throw new HandOver(`A ${type.name} is not JSON.`);
  return encoded(text);
}

/** Whether a value is to come later, as graphql-js asks it. */
export const isPromise = (value: unknown): boolean =>
  // Any object may be asked for a property, which is found faster than whether it has one.
  typeof value === "object" && value !== null && typeof (value as { readonly then?: unknown }).then === "function";
