import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { Lane } from "../../lane/lane.js";
import type { RequestContext } from "../../resolvers/context.js";

/** Tells the lane of each operation that was answered without an error. */
export const teachLane = (lane: Lane): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ source, queryHash, document, operation, request, response: { body, http } }) {
        const isAnswered = body.kind === "single" && body.singleResult.errors === undefined;
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        if (!isAnswered || !isQuery || document === undefined) return Promise.resolve();
        lane.learn({
          text: source,
          asked: request.operationName ?? null,
          hash: queryHash,
          document,
          operation,
          cacheControl: http.headers.get("cache-control") ?? null,
        });
        return Promise.resolve();
      },
    }),
});
