import { buildSubgraphSchema } from "@apollo/subgraph";
import { type GraphQLSchema, parse } from "graphql";
import type { Subgraph } from "./composed.js";
import { serve } from "./partner.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

interface CountryFacts {
  readonly population: number;
  readonly neighbours: readonly string[];
}
const countries: Readonly<Record<string, CountryFacts>> = {
  AF: { population: 41_000_000, neighbours: ["CN", "TJ"] },
  CN: { population: 1_411_000_000, neighbours: ["AF", "TJ"] },
};

const geo = buildSubgraphSchema({
  typeDefs: parse(`
    ${link}
    type Query { crowded: [Country!]! }
    type Country @key(fields: "code") { code: ID! population: Int neighbours: [Country!]! }
  `),
  resolvers: {
    Query: { crowded: () => [{ code: "CN" }, { code: "AF" }] },
    Country: {
      population: ({ code }: { code: string }) => countries[code]?.population ?? null,
      neighbours: ({ code }: { code: string }) => (countries[code]?.neighbours ?? []).map((of) => ({ code: of })),
    },
  },
});

const offices: Readonly<Record<string, readonly object[]>> = {
  "Official:rashid-alimov": [
    { title: "Secretary-General", organization: { id: "Organization:shanghai-cooperation-organization" } },
    { title: "Patron", organization: { id: "Organization:nowhere" } },
  ],
};

const people = buildSubgraphSchema({
  typeDefs: parse(`
    ${link}
    type Query { guests: [Official]! }
    type Official @key(fields: "id") { id: ID! portrait: String officesHeld: [Office!]! }
    type Office { title: String! organization: Organization }
    type Organization @key(fields: "id", resolvable: false) { id: ID! }
  `),
  resolvers: {
    Query: {
      guests: () => [{ id: "Official:mark-colhoun" }, { id: "Official:nobody" }, { id: "Official:rashid-alimov" }],
    },
    Official: {
      portrait: ({ id }: { id: string }) => `https://people.example/${id.replace("Official:", "")}.jpg`,
      officesHeld: ({ id }: { id: string }) => offices[id] ?? [],
    },
  },
});

/** Goes down once the gateways run. */
const archive = buildSubgraphSchema({
  typeDefs: parse(`
    ${link}
    type Query { boxes: Int }
    type SeizureStat @key(fields: "id") { id: ID! box: String }
  `),
  resolvers: { Query: { boxes: () => 1 }, SeizureStat: { box: () => "B1" } },
});

const schemas: Readonly<Record<string, GraphQLSchema>> = { geo, people, archive };

export interface Partner extends Subgraph {
  /** By which field it knows the records that it adds to. */
  readonly keys: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}
const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  geo: { Country: "code" },
  people: { Official: "id" },
  archive: { SeizureStat: "id" },
};

export const startPartners = (): Promise<Partner[]> =>
  Promise.all(
    Object.entries(schemas).map(async ([name, schema]) => ({ name, keys: keys[name] ?? {}, ...(await serve(schema)) })),
  );
