import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { composeServices } from "@apollo/composition";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { composeServices as composeByGuild } from "@theguild/federation-composition";
import { federateSubgraphs } from "@wundergraph/composition";
import { buildSchema, type DocumentNode, getIntrospectionQuery, parse } from "graphql";
import { sdlOf } from "./gateways/composed.js";
import { type Running, serve } from "./gateways/partner.js";
import { startProxy } from "./gateways/proxy.js";
import { inventorySchema, inventorySdl, usersSchema, usersSdl } from "./products/partners.js";
import { startBuilt } from "./products/start-products.js";

interface Service {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

const running: Running[] = [];
const started = async (starting: Promise<Running>): Promise<string> => {
  const server = await starting;
  running.push(server);
  return server.url;
};
/** The operations that came to `users`. */
const askedOfUsers: string[] = [];
let services: Service[];
let mediaSdl: string;
let gateway: ApolloServer;
let supergraph: string;
beforeAll(async () => {
  const [products, media, users, inventory] = await Promise.all([
    started(startBuilt("products")),
    started(startBuilt("media")),
    started(serve(usersSchema)),
    started(serve(inventorySchema)),
  ]);
  const watchedUsers = await started(
    startProxy(users, (text) => void askedOfUsers.push((JSON.parse(text) as { query: string }).query)),
  );
  mediaSdl = await sdlOf(media);
  services = [
    { name: "products", url: products, typeDefs: parse(await sdlOf(products)) },
    { name: "users", url: watchedUsers, typeDefs: parse(usersSdl) },
    { name: "inventory", url: inventory, typeDefs: parse(inventorySdl) },
  ];
  const composed = composeServices(services);
  expect(composed.errors).toBeUndefined();
  supergraph = composed.supergraphSdl ?? "";
  gateway = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraph }) });
  await gateway.start();
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all(running.map(({ stop }) => stop()));
});

/** What the gateway answers. */
async function asked(query: string): Promise<unknown> {
  const { body } = await gateway.executeOperation({ query });
  return body.kind === "single" ? JSON.parse(JSON.stringify(body.singleResult)) : null;
}

describe("of a subgraph of type-graphql classes", () => {
  test("@shareable: two subgraphs resolve the same fields", async () => {
    expect(await asked('{ product(id: "apollo-federation") { delivery dimensions { size weight } } }')).toEqual({
      data: { product: { delivery: "a small parcel of 1", dimensions: { size: "small", weight: 1 } } },
    });
  });

  test("@tag: is kept in the supergraph", () => {
    expect(supergraph).toMatch(/notes: String @join__field\(graph: PRODUCTS\) @tag\(name: "internal"\)/);
  });

  test("@inaccessible: is in the supergraph, not in its API", async () => {
    const api = JSON.stringify(await asked(getIntrospectionQuery()));
    expect(supergraph).toMatch(/unit: String @inaccessible/);
    expect(api).toContain('"weight"');
    expect(api).not.toContain('"unit"');
  });

  test("@override: the gateway asks here and no longer there", async () => {
    const before = askedOfUsers.length;
    expect(await asked('{ product(id: "apollo-federation") { createdBy { name } } }')).toEqual({
      data: { product: { createdBy: { name: "Jane Smith" } } },
    });
    expect(await asked("{ users { name } }")).toEqual({ data: { users: [{ name: "Jane Smith" }] } });
    expect(askedOfUsers.slice(before)).toEqual(["{users{__typename email}}"]);
  });

  test("@external: fields of another subgraph are asked there", async () => {
    const before = askedOfUsers.length;
    expect(await asked('{ product(id: "apollo-federation") { createdBy { yearsOfEmployment } } }')).toEqual({
      data: { product: { createdBy: { yearsOfEmployment: 10 } } },
    });
    expect(askedOfUsers.slice(before)).toHaveLength(1);
  });

  test("@provides: a field of another subgraph is answered along this path", async () => {
    const before = askedOfUsers.length;
    expect(await asked('{ product(id: "apollo-federation") { createdBy { email totalProductsCreated } } }')).toEqual({
      data: { product: { createdBy: { email: "support@apollographql.com", totalProductsCreated: 1337 } } },
    });
    expect(askedOfUsers.slice(before)).toEqual([]);
  });

  test("@requires: a resolver sees the fields of another subgraph", async () => {
    expect(await asked("{ users { averageProductsCreatedPerYear } }")).toEqual({
      data: { users: [{ averageProductsCreatedPerYear: 134 }] },
    });
  });

  test("@extends: a type of another subgraph grows by its key", () => {
    expect(supergraph).toContain('@join__type(graph: PRODUCTS, key: "email", extension: true)');
  });

  test("@composeDirective: a directive of our own is in the supergraph, under its own specification", () => {
    expect(supergraph).toContain('key: "sku variation { id }")\n  @custom\n{');
    expect(supergraph).toContain('@link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])');
    expect(supergraph).toContain("directive @custom on OBJECT");
  });

  test("@interfaceObject: gives fields to all types of an interface that is another's", async () => {
    expect(await asked("{ inventories { id deprecatedProducts { reason } ... on Warehouse { city } } }")).toEqual({
      data: {
        inventories: [{ id: "apollo-oss", city: "Oslo", deprecatedProducts: [{ reason: "Migrate to Federation V2" }] }],
      },
    });
  });

  test("@key on an interface: another subgraph gives fields to it", () => {
    const ratings = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
      type Query { best: Media }
      type Media @interfaceObject @key(fields: "id") { id: ID! rating: Int }
    `;
    const composed = composeServices([
      { name: "media", typeDefs: parse(mediaSdl) },
      { name: "ratings", typeDefs: parse(ratings) },
    ]);
    expect(composed.errors).toBeUndefined();
  });

  test("three composers take the schema as it is, beside the same partners", () => {
    expect(composeByGuild(services)).not.toHaveProperty("errors");
    const { success } = federateSubgraphs({
      subgraphs: services.map(({ name, url, typeDefs }) => ({ name, url, definitions: typeDefs })),
      version: "1",
    });
    expect(success).toBe(true);
    expect(buildSchema(supergraph, { assumeValidSDL: true }).getType("Inventory")).toBeDefined();
  });
});
