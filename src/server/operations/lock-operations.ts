import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { RequestContext } from "../../resolvers/context.js";
import type { ErrorCode } from "../../http/error-codes.js";
import { type Lock, lockedMessage } from "./lock.js";

/** Refuses operations that ask for the schema or for data in bulk, unless the request opens the lock. */
export function lockOperations(schema: GraphQLSchema, lock: Lock): ApolloServerPlugin<RequestContext> {
  if (!lock.isThere) return {};
  return {
    requestDidStart: ({ request }) => {
      const headers = Object.fromEntries(request.http?.headers ?? []);
      if (!lock.isClosedFor(headers)) return Promise.resolve();
      return Promise.resolve({
        didResolveOperation({ document }) {
          if (!asksForLocked(schema, document)) return Promise.resolve();
          throw new GraphQLError(lockedMessage, {
            extensions: { code: "LOCKED" satisfies ErrorCode, http: { status: 403 } },
          });
        },
      });
    },
  };
}

function asksForLocked(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: name } }) {
        const isRoot = types.getParentType() === schema.getQueryType();
        const field = types.getFieldDef();
        found ||= name === "__schema" || name === "__type" || name === "_service";
        found ||= isRoot && field != null && takesKeys(field);
      },
    }),
  );
  return found;
}

/** Lists by ids, codes or representations give as much as somebody has keys for; a filter only shortens a page. */
const takesKeys = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => {
    const named = getNamedType(type);
    return isListType(getNullableType(type)) && !isInputObjectType(named) && ["ID", "_Any"].includes(named.name);
  });

/**
 * An error as somebody sees it who is not to learn the schema. What the library says of an operation or a variable names
 * types, and fields that the client did not; our own checks speak of nothing but what the client wrote.
 */
export function withoutSchema(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = error;
  const said = hidden.find(([code, pattern]) => extensions.code === code && pattern.test(message));
  if (said === undefined) return error;
  return {
    message: said[2],
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: said[0] },
  };
}

const hidden: readonly (readonly [ErrorCode, RegExp, string])[] = [
  ["GRAPHQL_VALIDATION_FAILED", /^/, "The operation is not valid."],
  [
    "BAD_USER_INPUT",
    /^Variable "\$|^Too many errors processing variables/,
    "A variable of the operation is not valid.",
  ],
  ["BAD_USER_INPUT", /^Argument "/, "An argument of the operation is not valid."],
];
