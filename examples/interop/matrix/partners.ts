import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { type Running, serve } from "../gateways/partner.js";

type Module = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>;

/** Another team's subgraph of a kind that meets ours, a question to both, and what a gateway answers. */
export interface ForeignTeam {
  readonly name: string;
  /** Its row in the table. */
  readonly title: string;
  readonly sdl: string;
  readonly resolvers: NonNullable<Module["resolvers"]>;
  readonly question: string;
  readonly data: unknown;
  /** The messages of the errors beside it. */
  readonly errors?: readonly string[];
}

const link = (...names: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(names)})`;

const heroin = "SeizureStat:heroin-cn-2015-aggregate";
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const shipments = {
  edges: [{ cursor: "1", node: { id: "Shipment:1", from: { code: "FR" }, stat: { id: heroin } } }],
  pageInfo,
};

const codes = ["CN", "af", "156", "FRA", "TJ"];

export const teams: readonly ForeignTeam[] = [
  {
    name: "shipping",
    title: "Relay connections and a `PageInfo` of its own; a country that no document names",
    sdl: `${link("@key", "@shareable")}
      type Query { shipments(first: Int, after: String): ShipmentConnection! }
      interface Node { id: ID! }
      type Shipment implements Node @key(fields: "id") { id: ID! from: Country! stat: SeizureStat }
      type ShipmentEdge { cursor: String! node: Shipment }
      type ShipmentConnection { edges: [ShipmentEdge] pageInfo: PageInfo! }
      type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
      type Country @key(fields: "code") { code: ID! shipments(first: Int): ShipmentConnection! }
      type SeizureStat @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: { Query: { shipments: () => shipments }, Country: { shipments: () => shipments } },
    question: `{
      shipments(first: 1) {
        edges { node { from { name shipments { pageInfo { hasNextPage } } } stat { mass { kilograms } } } }
        pageInfo { hasNextPage }
      }
      organizations(first: 100) { pageInfo { hasPreviousPage } }
    }`,
    data: {
      shipments: {
        edges: [
          {
            node: {
              from: { name: "France", shipments: { pageInfo: { hasNextPage: false } } },
              stat: { mass: { kilograms: 8796.14 } },
            },
          },
        ],
        pageInfo: { hasNextPage: false },
      },
      organizations: { pageInfo: { hasPreviousPage: false } },
    },
  },
  {
    name: "courts",
    title: "a subgraph of Federation 1",
    sdl: `
      extend type Query { verdicts: [Verdict!]! }
      type Verdict @key(fields: "id") { id: ID! about: Official }
      extend type Official @key(fields: "id") { id: ID! @external verdict: String }`,
    resolvers: {
      Query: { verdicts: () => [{ id: "Verdict:1", about: { __typename: "Official", id: "Official:rashid-alimov" } }] },
      Official: { verdict: () => "none" },
    },
    question: "{ verdicts { about { name verdict } } }",
    data: { verdicts: [{ about: { name: "Rashid Alimov", verdict: "none" } }] },
  },
  {
    name: "geo",
    title: "a geo team with `Country.name` of its own, and `code3` as its key",
    sdl: `${link("@key", "@shareable")}
      type Query { largest: Country! }
      type Country @key(fields: "code3") { code3: String! name: String! @shareable population: Int }`,
    resolvers: {
      Query: { largest: () => ({ code3: "CHN", name: "China" }) },
      Country: { population: ({ code3 }: { readonly code3: string }) => (code3 === "CHN" ? 1_411_000_000 : null) },
    },
    question: `{ largest { name code population } event(id: "Event:2018-11-13-expert-working-group-cn") { country { name population } } }`,
    data: {
      largest: { name: "China", code: "CN", population: 1_411_000_000 },
      event: { country: { name: "China", population: 1_411_000_000 } },
    },
  },
  {
    name: "atlas",
    title: "a geo team with ids of its own for our key `id`: an error, no silent null",
    sdl: `${link("@key")}
      type Query { borders: [Country]! }
      type Country @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { borders: () => [{ id: "atlas-7" }, { id: "CHN" }] } },
    question: "{ borders { name } }",
    data: { borders: [null, { name: "China" }] },
    errors: [
      'A representation of Country has the id "atlas-7"; expected an id of this graph, such as "Country:CN", or an ISO 3166-1 code.',
    ],
  },
  {
    name: "pricing",
    title: "`@requires` of a substance, with two of its values",
    sdl: `${link("@key", "@external", "@requires")}
      enum Substance { HEROIN COCAINE }
      type SeizureStat @key(fields: "id") {
        id: ID!
        substance: Substance! @external
        kilogramPrice: Int @requires(fields: "substance")
      }`,
    resolvers: {
      SeizureStat: {
        kilogramPrice: ({ substance }: { readonly substance: string }) => (substance === "HEROIN" ? 30_000 : null),
      },
    },
    question: `{
      heroin: seizureStat(id: "${heroin}") { kilogramPrice }
      hashish: seizureStat(id: "SeizureStat:hashish-sco-member-states-2011-2017-aggregate") { kilogramPrice }
    }`,
    data: { heroin: { kilogramPrice: 30_000 }, hashish: { kilogramPrice: null } },
  },
  {
    name: "calendar",
    title: "a `Period` of its own, as our type",
    sdl: `${link("@key", "@shareable")}
      scalar EdtfDate
      type Period @shareable { edtf: EdtfDate start: EdtfDate end: EdtfDate text: String }
      type Event @key(fields: "id") { id: ID! registration: Period }`,
    resolvers: {
      Event: { registration: () => ({ edtf: "2018-10", start: "2018-10", end: null, text: "in October" }) },
    },
    question: `{ event(id: "Event:2018-11-13-expert-working-group-cn") { period { edtf } registration { edtf text } } }`,
    data: { event: { period: { edtf: "2018-11-13" }, registration: { edtf: "2018-10", text: "in October" } } },
  },
  {
    name: "notes",
    title: "a field on all records by `@interfaceObject`",
    sdl: `${link("@key", "@interfaceObject")}
      type Sourced @key(fields: "id") @interfaceObject { id: ID! note: String }`,
    resolvers: { Sourced: { note: ({ id }: { readonly id: string }) => `about ${id}` } },
    question: `{ official(id: "Official:rashid-alimov") { name note } }`,
    data: { official: { name: "Rashid Alimov", note: "about Official:rashid-alimov" } },
  },
  {
    name: "registry",
    title: "a list of 5,000 countries, by any of their codes",
    sdl: `${link("@key")}
      type Query { registered(count: Int!): [Country!]! }
      type Country @key(fields: "code", resolvable: false) { code: ID! }`,
    resolvers: {
      Query: {
        registered: (_root: unknown, { count }: { readonly count: number }) =>
          Array.from({ length: count }, (_each, index) => ({ code: codes[index % codes.length] })),
      },
    },
    question: "{ registered(count: 5000) { name } }",
    data: {
      registered: Array.from({ length: 1000 }, () =>
        ["China", "Afghanistan", "China", "France", "Tajikistan"].map((name) => ({ name })),
      ).flat(),
    },
  },
];

export const startTeam = ({ sdl, resolvers }: ForeignTeam): Promise<Running> =>
  serve(buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }));
