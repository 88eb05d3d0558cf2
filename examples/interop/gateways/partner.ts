import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function listen(apollo: ApolloServer): Promise<Running> {
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: "127.0.0.1" } });
  return { url, stop: () => apollo.stop() };
}

/** Serves a schema over HTTP on a free port, as other teams do it. */
export const serve = (schema: GraphQLSchema): Promise<Running> =>
  listen(new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] }));
