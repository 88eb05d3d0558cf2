import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { ApolloGateway, IntrospectAndCompose } from "@apollo/gateway";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { shippedGraph } from "../run-query.js";
import { listening, type RunningServer, startServer } from "./start-server.js";

/** Another team's subgraph, which knows a country by its code and adds what it knows of it. */
const population: Readonly<Record<string, number>> = { AF: 41_000_000, CN: 1_411_000_000 };
const geo = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { largest: Country }
    type Country @key(fields: "code") { code: ID! population: Int }
  `),
  resolvers: {
    Query: { largest: () => ({ code: "CN" }) },
    Country: { population: ({ code }: { code: string }) => population[code] ?? null },
  },
});

async function serve(apollo: ApolloServer): Promise<{ server: Server; url: string }> {
  await apollo.start();
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const headers = new HeaderMap(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: "POST", headers, search: "", body },
        context: () => Promise.resolve({}),
      });
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" });
      response.end(answer.body.kind === "complete" ? answer.body.string : "");
    })();
  });
  return { server, url: await listening(server) };
}

let ours: RunningServer;
let partner: { server: Server; url: string };
let gateway: ApolloServer;
beforeAll(async () => {
  ours = await startServer(await shippedGraph());
  partner = await serve(new ApolloServer({ schema: geo, plugins: [ApolloServerPluginInlineTraceDisabled()] }));
  const supergraph = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: [
        { name: "drug-control", url: `${ours.url}/graphql` },
        { name: "geo", url: partner.url },
      ],
    }),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  gateway = new ApolloServer({ gateway: supergraph });
  await gateway.start();
});
afterAll(async () => {
  await gateway.stop();
  partner.server.closeAllConnections();
  partner.server.close();
  await once(partner.server, "close");
  await ours.stop();
});

test("composes with a subgraph that extends Country by its code, and a gateway answers across both", async () => {
  const { body } = await gateway.executeOperation({
    query: `{
      largest { code name code3 }
      seizureStat(id: "SeizureStat:heroin-cn-2015-aggregate") { mass { kilograms } country { name population } citations { quote document { title } } }
      event(id: "Event:2018-11-13-expert-working-group") { organizers { ... on Organization { acronym } } country { population } }
    }`,
  });
  expect(body.kind === "single" && JSON.parse(JSON.stringify(body.singleResult))).toEqual({
    data: {
      largest: { code: "CN", name: "China", code3: "CHN" },
      seizureStat: {
        mass: { kilograms: 8796.14 },
        country: { name: "China", population: 1_411_000_000 },
        citations: expect.arrayContaining([
          {
            quote: "China,heroin,2015,8796.14",
            document: {
              title: "Heroin and hashish seized by the members of the Shanghai Cooperation Organization, 2011 to 2019",
            },
          },
        ]),
      },
      event: { organizers: [{ acronym: "SCO" }, { acronym: "PPI" }], country: { population: 1_411_000_000 } },
    },
  });
});
