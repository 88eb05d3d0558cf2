import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import type { Context } from "@opentelemetry/api";
import type { RequestContext } from "../../resolvers/context.js";
import { startStep } from "./tracing.js";

/** Notes of a request what its operation is and what became of it. First among plugins, for those after it may refuse. */
export const noteOperations: ApolloServerPlugin<RequestContext> = {
  requestDidStart: ({ contextValue: { notes } }) =>
    Promise.resolve({
      didResolveSource({ queryHash }) {
        notes.operationHash = queryHash;
        return Promise.resolve();
      },
      didResolveOperation({ operation, operationName }) {
        notes.operationName = operationName ?? notes.operationName;
        notes.operationType = operation?.operation ?? null;
        return Promise.resolve();
      },
      willSendResponse({ response: { body } }) {
        const errors = (body.kind === "single" ? body.singleResult.errors : undefined) ?? [];
        for (const { extensions = {} } of errors) {
          if (typeof extensions.code === "string") notes.errorCodes.push(extensions.code);
          if (typeof extensions.id === "string") notes.errorIds.push(extensions.id);
        }
        return Promise.resolve();
      },
      ...(notes.trace !== null && traceSteps(notes.trace)),
    }),
};

/** A span for each step. Neither the text of the operation nor its variables are in any of them. */
function traceSteps(inside: Context): GraphQLRequestListener<RequestContext> {
  const step = (name: string) => {
    const end = startStep(name, inside);
    return (error?: Error | readonly Error[]) => {
      end(error !== undefined);
      return Promise.resolve();
    };
  };
  return {
    parsingDidStart: () => Promise.resolve(step("graphql.parse")),
    validationDidStart: () => Promise.resolve(step("graphql.validate")),
    executionDidStart: () => Promise.resolve({ executionDidEnd: step("graphql.execute") }),
  };
}
