import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a schema over HTTP on a free port, as other teams do it. */
export async function serve(options: ConstructorParameters<typeof ApolloServer>[0]): Promise<Running> {
  const apollo = new ApolloServer(options);
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: "127.0.0.1" } });
  return { url, stop: () => apollo.stop() };
}
