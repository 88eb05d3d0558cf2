import { ApolloGateway, IntrospectAndCompose } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "graphql";
import type { RunningPartner } from "../supergraph/start-partner.js";
import { startService } from "../supergraph/start-service.js";
import { type Running, serve } from "./gateways/partner.js";

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

let ours: RunningPartner;
let partner: Running;
let gateway: ApolloServer;
beforeAll(async () => {
  [ours, partner] = await Promise.all([startService(), serve(geo)]);
  const supergraph = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: [
        { name: "drug-control", url: ours.url },
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
  await partner.stop();
  await ours.stop();
});

test("composes with a subgraph that extends Country by its code, and a gateway answers across both", async () => {
  const { body } = await gateway.executeOperation({
    query: `{
      largest { code name code3 }
      seizureStat(id: "SeizureStat:heroin-cn-2015-aggregate") { mass { kilograms } country { name population } citations { quote document { title } } }
      event(id: "Event:2018-11-13-expert-working-group-cn") { organizers { ... on Organization { acronym } } country { population } }
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
