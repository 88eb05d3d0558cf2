import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { RunningPartner } from "./start-partner.js";

// Otherwise the gateway reports to its vendor, and asks every cloud's metadata service where it runs.
process.env.APOLLO_TELEMETRY_DISABLED ??= "true";

/** Starts a gateway on the supergraph, for subgraphs that run elsewhere than it says. */
export async function startGateway(urls: ReadonlyMap<string, string>): Promise<RunningPartner> {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8"),
    buildService: ({ name, url }) => new RemoteGraphQLDataSource({ url: urls.get(name) ?? url }),
  });
  const server = new ApolloServer({ gateway });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: "localhost" } });
  return { url, stop: () => server.stop() };
}
