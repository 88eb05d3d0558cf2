import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";

export const usersSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { users: [User!]! }
  type User @key(fields: "email") {
    email: ID!
    name: String
    totalProductsCreated: Int @shareable
    yearsOfEmployment: Int!
  }
`;

export const inventorySdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@external", "@key", "@requires", "@shareable"])
  type Query { inventories: [Inventory!]! inventory(id: ID!): Inventory }
  interface Inventory @key(fields: "id") { id: ID! }
  type Warehouse implements Inventory @key(fields: "id") { id: ID! city: String }
  type Product @key(fields: "id") {
    id: ID!
    dimensions: ProductDimension @external
    delivery: String @requires(fields: "dimensions { size weight }")
  }
  type ProductDimension @shareable { size: String weight: Float }
`;

// Its name of the user is not the one that is shown: products overrides it.
const user = {
  email: "support@apollographql.com",
  name: "J. Smith",
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};
const warehouse = { __typename: "Warehouse", id: "apollo-oss", city: "Oslo" };

export const usersSchema = buildSubgraphSchema({
  typeDefs: parse(usersSdl),
  resolvers: {
    Query: { users: () => [user] },
    User: { __resolveReference: ({ email }: { email: string }) => (email === user.email ? { ...user } : null) },
  },
});

export const inventorySchema = buildSubgraphSchema({
  typeDefs: parse(inventorySdl),
  resolvers: {
    Query: {
      inventories: () => [warehouse],
      inventory: (_root: unknown, { id }: { readonly id: string }) => (id === warehouse.id ? warehouse : null),
    },
    Product: {
      delivery: ({ dimensions: { size, weight } }: { dimensions: { size: string; weight: number } }) =>
        `a ${size} parcel of ${weight}`,
    },
  },
});
