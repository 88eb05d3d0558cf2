import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTrace } from "@apollo/server/plugin/inlineTrace";
import type { GraphQLSchema } from "graphql";

export interface ServedSchema {
  readonly url: string;
  /** The operations that came, as they were sent. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** A schema over HTTP, on any free port unless one is named, with traces for whoever asks. */
export async function serve(schema: GraphQLSchema, port = 0): Promise<ServedSchema> {
  const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTrace()] });
  await apollo.start();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      asked.push(text);
      const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers, search: "", body: JSON.parse(text) as unknown },
        context: () => Promise.resolve({}),
      });
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
      response.end(answer.body.kind === "complete" ? answer.body.string : "");
    })();
  });
  server.listen(port);
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await apollo.stop();
    },
  };
}
