import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { listenAnywhere } from "./http-server.js";

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Apollo Server over HTTP on a free port. */
export async function listen(apollo: ApolloServer): Promise<Running> {
  await apollo.start();
  const running = await listenAnywhere((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const { status, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? "POST",
          headers,
          search: "",
          body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
        },
        context: () => Promise.resolve({}),
      });
      response.writeHead(status ?? 200, { "content-type": "application/json" });
      response.end(body.kind === "complete" ? body.string : "");
    })();
  });
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      await apollo.stop();
    },
  };
}

/** Serves a schema as other teams do it. */
export const serve = (schema: GraphQLSchema): Promise<Running> =>
  listen(new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] }));
