import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getOperationAST, getVariableValues } from "graphql";
import type { RequestContext } from "../../resolvers/context.js";

/**
 * `If-None-Match: *` asks whether there is any answer at all. There is one as soon as the operation and its variables are
 * valid, so that nothing has to be executed for it either.
 */
export const notModifiedWhenValid: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: ({ request: { http, operationName, variables = {} }, document, schema }) => {
        const asked = http?.method === "GET" && http.headers.get("if-none-match")?.trim() === "*";
        const operation = asked ? getOperationAST(document, operationName) : null;
        const isValid =
          operation != null && !getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors;
        return Promise.resolve(isValid ? anEmptyAnswer : null);
      },
    }),
};

const anEmptyAnswer: GraphQLResponse = {
  http: { status: 304, headers: new HeaderMap() },
  body: { kind: "single", singleResult: {} },
};
