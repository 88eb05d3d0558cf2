import { type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import type { Budget } from "./budget.js";

/** The part of a request's context that is looked at; an execution without it is not counted. */
export interface Counting {
  readonly budget: Pick<Budget, "count" | "parked">;
}

/**
 * Has every object of an answer counted when graphql-js asks whether it is of its type, which it does once for each. No
 * field is wrapped. An operation that is to stop gets no answer any more: to throw would leave promises behind that
 * reject when nobody listens any more, which ends the process.
 */
export function countObjects(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    // Without it the library would ask the types, of which then each would say yes.
    if (isAbstractType(type) && type.resolveType == null)
      throw new Error(`${type.name} does not say of which type an object is; expected a resolveType.`);
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const isOf = type.isTypeOf;
    type.isTypeOf = (value: unknown, context: Partial<Counting> | undefined, info) => {
      if (context?.budget?.count() === false) return context.budget.parked;
      return isOf == null || isOf(value, context, info);
    };
  }
}
