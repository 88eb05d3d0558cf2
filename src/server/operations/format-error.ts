import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { ValidationError } from "class-validator";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { type ErrorCode, isErrorCode } from "../../http/error-codes.js";
import { shortMessage } from "../../http/short-message.js";

/** Takes an error of ours whole, with the id by which a client can ask about it. */
export type ErrorLog = (error: unknown, id?: string) => void;

interface ClientError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly arguments?: readonly string[]; readonly id?: string };
}

/** What a client sees of an error: its own faults by name and code, ours as nothing but the fact, which goes to the log whole. */
export const formatError =
  (log: ErrorLog) =>
  (formatted: GraphQLFormattedError, error: unknown): ClientError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    if (cause instanceof ArgumentValidationError) {
      const faults = faultsOf(cause.extensions.validationErrors);
      return {
        message: shortMessage(faults.map(({ message }) => message).join("; ")),
        ...place,
        extensions: { code: "BAD_USER_INPUT", arguments: [...new Set(faults.map(({ argument }) => argument))] },
      };
    }
    const code = cause instanceof GraphQLError ? codeOf(cause, formatted.extensions?.code) : null;
    if (code === null) {
      return {
        message: "Internal server error",
        ...place,
        extensions: { code: "INTERNAL_SERVER_ERROR", id: logged(log, error) },
      };
    }
    const names = formatted.extensions?.arguments;
    return {
      message: shortMessage(formatted.message),
      ...place,
      extensions: { code, ...(isListOfTexts(names) && { arguments: names }) },
    };
  };

/** Logs an error under an id that says nothing to anybody else, and gives the id. */
export function logged(log: ErrorLog, error: unknown): string {
  const id = randomUUID();
  log(error, id);
  return id;
}

/** The code that a client is to see; null when the error is none of its own, or speaks in words of the engine. */
function codeOf(error: GraphQLError, code: unknown): ErrorCode | null {
  let cause: Error | null | undefined = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  if (cause != null) return null;
  if (isErrorCode(code) && code !== "INTERNAL_SERVER_ERROR") return code;
  return uncoded.find(([message]) => message.test(error.message))?.[1] ?? null;
}

/** What graphql-js finds wrong with a request while it executes; it gives these no code. */
const uncoded: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^Argument "\w+" of (?:non-null|required) type /, "BAD_USER_INPUT"],
  [/^Too many errors processing variables/, "BAD_USER_INPUT"],
  [/^Schema is not configured to execute /, "OPERATION_RESOLUTION_FAILURE"],
];

interface Fault {
  readonly argument: string;
  readonly message: string;
}

/** What is wrong with arguments, and with the fields of inputs by their paths. */
function faultsOf(errors: readonly ValidationError[], within = ""): Fault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const argument = within + property;
    const messages = Object.values(constraints).map((message) =>
      message.startsWith(`${property} `) ? within + message : message,
    );
    return [...messages.map((message) => ({ argument, message })), ...faultsOf(children, `${argument}.`)];
  });
}

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
