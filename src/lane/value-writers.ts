import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { HandOver, NotAtHand } from "./hand-over.js";
import type { LaneContext } from "./lane-context.js";
import { isPromise, leafWriter } from "./leaf-writers.js";
import type { PlanField } from "./plan-field.js";

/** Writes a value as JSON, as graphql-js would complete it. Throws where that would be an error. */
export type Write = (value: unknown, context: LaneContext) => string;

/** Makes the writer of the selected fields of an object that is of a type. */
export type ObjectWriterOf = (type: GraphQLObjectType) => Write;

/** The writer of what a field gives, which may be null where the type says so. */
export function valueWriter(type: GraphQLOutputType, field: PlanField, objectWriterOf: ObjectWriterOf): Write {
  if (!isNonNullType(type)) {
    const write = presentWriter(type, field, objectWriterOf);
    return (value, context) => (value === null || value === undefined ? "null" : write(value, context));
  }
  const write = presentWriter(type.ofType, field, objectWriterOf);
  return (value, context) => {
    if (value === null || value === undefined) throw new HandOver(`${field.fieldName} is null.`);
    return write(value, context);
  };
}

function presentWriter(type: GraphQLOutputType, field: PlanField, objectWriterOf: ObjectWriterOf): Write {
  if (isListType(type)) return listWriter(valueWriter(type.ofType, field, objectWriterOf));
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) return objectWriter(type, field, objectWriterOf(type));
  if (isAbstractType(type)) return abstractWriter(type, field, objectWriterOf);
  throw new HandOver(`${field.fieldName} is of a type that the lane does not know.`, true);
}

function listWriter(write: Write): Write {
  return (value, context) => {
    if (!Array.isArray(value)) throw new HandOver("A list is not an array.");
    const { length } = value;
    if (length === 0) return "[]";
    let text = `[${write(value[0], context)}`;
    for (let place = 1; place < length; place += 1) text += `,${write(value[place], context)}`;
    return `${text}]`;
  };
}

/** Asks the type whether the object is of it, which is where objects are counted too. */
function objectWriter(type: GraphQLObjectType, field: PlanField, write: Write): Write {
  return (value, context) => {
    refuseUnready(value, type);
    if (type.isTypeOf != null && type.isTypeOf(value, context, field) !== true)
      throw new HandOver(`An object is not a ${type.name}, or there are too many.`);
    return write(value, context);
  };
}

function abstractWriter(type: GraphQLAbstractType, field: PlanField, objectWriterOf: ObjectWriterOf): Write {
  const { resolveType } = type;
  if (resolveType == null) throw new HandOver(`${type.name} does not say of which type an object is.`, true);
  const writers = new Map<string, Write>();
  return (value, context) => {
    refuseUnready(value, type);
    const name: unknown = resolveType(value, context, field, type);
    if (typeof name !== "string") throw new HandOver(`The type of a ${type.name} is not known at once.`);
    let write = writers.get(name);
    if (write === undefined) {
      const named = field.schema.getType(name);
      if (!isObjectType(named) || !field.schema.isSubType(type, named))
        throw new HandOver(`${name} is not a ${type.name}.`);
      write = objectWriter(named, field, objectWriterOf(named));
      writers.set(name, write);
    }
    return write(value, context);
  };
}

function refuseUnready(value: unknown, type: GraphQLObjectType | GraphQLAbstractType): void {
  if (value instanceof Error) throw new HandOver(`A ${type.name} is an error.`);
  if (isPromise(value)) throw new NotAtHand(`A ${type.name} is a promise.`, value);
}
