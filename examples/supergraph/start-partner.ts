import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { type PartnerName, partners } from "./partners.js";

export interface RunningPartner {
  /** Where it answers operations. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one partner; on a free port when none is given. */
export async function startPartner(name: PartnerName, port = 0): Promise<RunningPartner> {
  const { sdl, resolvers } = partners[name];
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }),
    introspection: true,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { port, host: "localhost" } });
  return { url, stop: () => server.stop() };
}
