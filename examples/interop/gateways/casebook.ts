import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { type Running, serve } from "./partner.js";

/** What the partner knows of each case: ids of ours, and nothing that is behind them. */
const cases = [
  {
    title: "Northern route",
    organization: { id: "Organization:shanghai-cooperation-organization" },
    official: { id: "Official:mark-colhoun" },
    event: { id: "Event:2018-11-13-expert-working-group-cn" },
    seizure: { id: "SeizureStat:heroin-sco-member-states-2011-2017-aggregate" },
    training: {
      id: "TrainingProgram:training-course-on-risk-profiling-united-nations-office-on-drugs-and-crime-for-kg-2021-06-28",
    },
    country: { code: "CN" },
  },
  {
    title: "Pact",
    organization: { id: "Organization:paris-pact-initiative" },
    official: { id: "Official:rashid-alimov" },
    event: { id: "Event:2006-04-21-sco-symposium-on-drug-crimes" },
    seizure: { id: "SeizureStat:hashish-sco-member-states-2011-2017-aggregate" },
    training: { id: "TrainingProgram:joint-program-for-afghan-diplomats-in-cn-for-af-2019-11" },
    country: { code: "AF" },
  },
];
const neighbours: Readonly<Record<string, readonly string[]>> = { AF: ["CN", "TJ"], CN: ["AF", "TJ"] };
const population: Readonly<Record<string, number>> = { AF: 41_000_000, CN: 1_411_000_000 };

const schema = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query { cases: [Case!]! suspects(count: Int!): [Organization]! }
    type Case {
      title: String!
      organization: Organization
      official: Official
      event: Event
      seizure: SeizureStat
      training: TrainingProgram
      country: Country
    }
    type Organization @key(fields: "id", resolvable: false) { id: ID! }
    type Official @key(fields: "id", resolvable: false) { id: ID! }
    type Event @key(fields: "id", resolvable: false) { id: ID! }
    type SeizureStat @key(fields: "id", resolvable: false) { id: ID! }
    type TrainingProgram @key(fields: "id", resolvable: false) { id: ID! }
    type Country @key(fields: "code") { code: ID! population: Int neighbours: [Country!]! }
  `),
  resolvers: {
    Query: {
      cases: () => cases,
      suspects: (_root: unknown, { count }: { readonly count: number }) =>
        Array.from({ length: count }, (_, index) =>
          index % 100 === 99
            ? { id: "Organization:shanghai-cooperation-organization" }
            : { id: `Organization:nobody-${index}` },
        ),
    },
    Country: {
      population: ({ code }: { code: string }) => population[code] ?? null,
      neighbours: ({ code }: { code: string }) => (neighbours[code] ?? []).map((of) => ({ code: of })),
    },
  },
});

/** A partner that holds ids of all our kinds, and knows of a country what we do not. */
export const startCasebook = (): Promise<Running> => serve(schema);
