import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLSchema, Kind } from "graphql";
import type { RequestContext } from "../resolvers/context.js";
import { costOf } from "./cost.js";
import type { ErrorCode } from "./error-codes.js";

/** Refuses an operation that could make more objects than the limit, before anything of it is executed. */
export const costLimit = (schema: GraphQLSchema, most: number): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue, document, operation, request }) {
        const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
        const cost = operation === undefined ? 0 : costOf(schema, operation, fragments, request.variables ?? {});
        contextValue.notes.price = cost;
        if (cost <= most) return Promise.resolve();
        throw new GraphQLError(
          `The operation asks for up to ${cost.toLocaleString("en")} objects; expected at most ${most.toLocaleString("en")}. Ask for smaller pages or fewer levels.`,
          { extensions: { code: "COST_LIMIT" satisfies ErrorCode, http: { status: 400 } } },
        );
      },
    }),
});
