import { ApolloServer } from "@apollo/server";

const ports = [
  { name: "Shanghai", code: "CN" },
  { name: "Karachi", code: "PK" },
];

interface Country {
  readonly code: string;
}

/** Another team's service, and no subgraph: of a country it knows the code. */
export const portsService = (): ApolloServer =>
  new ApolloServer({
    typeDefs: `
      type Query {
        ports: [Port!]!
        countriesWithPorts(codes: [ID!]!): [Country!]!
      }
      type Port {
        name: String!
        country: Country!
      }
      type Country {
        code: ID!
        ports: [Port!]!
      }
    `,
    resolvers: {
      Query: {
        ports: () => ports,
        countriesWithPorts: (_root: unknown, { codes }: { readonly codes: readonly string[] }) =>
          codes.map((code): Country => ({ code })),
      },
      Port: { country: ({ code }: Country): Country => ({ code }) },
      Country: { ports: ({ code }: Country) => ports.filter((port) => port.code === code) },
    },
  });
