import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";

const clientCodes: ReadonlySet<unknown> = new Set([
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

export type ErrorLog = (error: unknown) => void;

/** What a client sees of an error: its own faults by name and code, ours as nothing but the fact, which goes to the log whole. */
export const formatError =
  (log: ErrorLog) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const cause = unwrapResolverError(error);
    if (cause instanceof ArgumentValidationError) {
      const messages = cause.extensions.validationErrors.flatMap(({ property, constraints = {} }) =>
        Object.values(constraints).map((message) => ({ property, message })),
      );
      return {
        message: messages.map(({ message }) => message).join("; "),
        ...place,
        extensions: { code: "BAD_USER_INPUT", arguments: [...new Set(messages.map(({ property }) => property))] },
      };
    }
    const code = formatted.extensions?.code;
    if (!clientCodes.has(code)) {
      log(error);
      return { message: "Internal server error", ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
    }
    const argument = cause instanceof GraphQLError ? cause.extensions.argument : undefined;
    return {
      message: formatted.message.slice(0, 300),
      ...place,
      extensions: { code, ...(argument === undefined ? {} : { argument }) },
    };
  };
