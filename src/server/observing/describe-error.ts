import { GraphQLError } from "graphql";
import { cut } from "../../http/short-message.js";

/** An error as the log has it: whole, without the operation in which it happened. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** The field of the answer that it happened in. */
  readonly path?: string;
  readonly cause?: ErrorDescription;
}

const mostCauses = 5;

export function describeError(error: unknown, causes = mostCauses): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, message: cut(String(error), 2000) };
  const cause = error instanceof GraphQLError ? error.originalError : error.cause;
  return {
    name: error.name,
    message: cut(error.message, 2000),
    ...(error.stack !== undefined && { stack: cut(error.stack, 8000) }),
    ...(error instanceof GraphQLError && error.path !== undefined && { path: cut(error.path.join("."), 500) }),
    // The library gives an error that it wraps in one of its own the stack of the first.
    ...(cause != null && causes > 0 && { cause: describeError(cause, causes - 1) }),
  };
}
