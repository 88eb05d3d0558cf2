import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { composeServices } from "@apollo/composition";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse, stripIgnoredCharacters } from "graphql";
import { sdlOf } from "./gateways/composed.js";
import { listen, type Running, serve } from "./gateways/partner.js";
import { inventorySchema, inventorySdl, usersSchema, usersSdl } from "./products/partners.js";
import { startBuilt } from "./products/start-products.js";

/*
 * The questions of Apollo's compatibility suite (npm: @apollo/federation-subgraph-compatibility-tests 1.2.1) to the subgraph
 * of our builder, with @apollo/gateway in the place of its router. The suite itself installs a router and a process manager.
 */

const running: Running[] = [];
let products: string;
let router: string;
let sdl: string;
beforeAll(async () => {
  const [ours, users, inventory] = await Promise.all([
    startBuilt("products"),
    serve(usersSchema),
    serve(inventorySchema),
  ]);
  products = ours.url;
  const text = await sdlOf(products);
  sdl = stripIgnoredCharacters(text);
  const { supergraphSdl, errors } = composeServices([
    { name: "products", url: products, typeDefs: parse(text) },
    { name: "users", url: users.url, typeDefs: parse(usersSdl) },
    { name: "inventory", url: inventory.url, typeDefs: parse(inventorySdl) },
  ]);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  const gateway = await listen(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) }));
  router = gateway.url;
  running.push(gateway, users, inventory, ours);
});
afterAll(async () => {
  for (const { stop } of running) await stop();
});

async function request(url: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

describe("the published schema", () => {
  test("links federation once, in a version that the suite knows, with imports that it knows", () => {
    const links = [
      ...sdl.matchAll(/@link\(url:"https:\/\/specs\.apollo\.dev\/federation\/v([\d.]+)" ?import:\[(.+?)\]/g),
    ];
    expect(links.map(([, version]) => version)).toEqual(["2.3"]);
    const known =
      "composeDirective extends external inaccessible interfaceObject key override provides requires shareable";
    const imports = (links[0]?.[2] ?? "").match(/\w+/g) ?? [];
    expect(imports.filter((name) => !`${known} tag`.split(" ").includes(name))).toEqual([]);
  });

  test.each([
    ["@composeDirective", /schema.*@composeDirective\(name:.*"@custom"\)/],
    ["a definition of the composed directive", /directive.*@custom on OBJECT/],
    ["@custom on Product", /type Product.*@custom.*\{/],
    ["@inaccessible", /unit:String@inaccessible/],
    ["@interfaceObject", /type Inventory.*@interfaceObject/],
    ["@key of Inventory", /type Inventory.*@key\(fields:"id"( resolvable:true)?\)/],
    ["a single @key", /type User(@extends)?@key\(fields:"email"( resolvable:true)?\)/],
    ["a multiple @key", /type DeprecatedProduct@key\(fields:"sku package"/],
    ["a composite @key", /type ProductResearch@key\(fields:"study { caseNumber }"/],
    ["a repeated @key, the first", /type Product.*@key\(fields:"id"( resolvable:true)?\).*\{/],
    ["a repeated @key, the second", /type Product.*@key\(fields:"sku package"( resolvable:true)?\).*variation/],
    ["a repeated @key, the third", /type Product.*@key\(fields:"sku variation { id }"( resolvable:true)?\).*\{/],
    ["@override", /@override\(from:"users"\)/],
    ["@shareable", /type ProductDimension@shareable/],
    ["@tag", /@tag\(name:"internal"\)/],
  ])("has %s", (_name, pattern) => {
    expect(sdl).toMatch(pattern);
  });
});

const entities = (selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
const product = { id: "apollo-federation", sku: "federation" };

describe("the subgraph answers", () => {
  test.each([
    [
      "a single @key",
      "...on User { email name }",
      [{ __typename: "User", email: "support@apollographql.com" }],
      [{ email: "support@apollographql.com", name: "Jane Smith" }],
    ],
    [
      "a multiple @key",
      "...on DeprecatedProduct { sku package reason }",
      [{ __typename: "DeprecatedProduct", sku: "apollo-federation-v1", package: "@apollo/federation-v1" }],
      [{ sku: "apollo-federation-v1", package: "@apollo/federation-v1", reason: "Migrate to Federation V2" }],
    ],
    [
      "a composite @key",
      "...on ProductResearch { study { caseNumber description } }",
      [{ __typename: "ProductResearch", study: { caseNumber: "1234" } }],
      [{ study: { caseNumber: "1234", description: "Federation Study" } }],
    ],
    [
      "repeated @keys",
      "...on Product { id sku }",
      [
        { __typename: "Product", id: "apollo-federation" },
        { __typename: "Product", sku: "federation", package: "@apollo/federation" },
        { __typename: "Product", sku: "studio", variation: { id: "platform" } },
      ],
      [product, product, { id: "apollo-studio", sku: "studio" }],
    ],
  ])("references by %s", async (_name, selection, representations, answers) => {
    expect(await request(products, { query: entities(selection), variables: { representations } })).toEqual({
      data: { _entities: answers },
    });
  });

  test("what is inaccessible to clients of the supergraph", async () => {
    const query = "query ($id: ID!) { product(id: $id) { dimensions { unit } } }";
    expect(await request(products, { query, variables: { id: "apollo-federation" } })).toEqual({
      data: { product: { dimensions: { unit: "kg" } } },
    });
  });

  test("with @provides what the owner of the type would answer otherwise", async () => {
    const query = "query ($id: ID!) { product(id: $id) { createdBy { email totalProductsCreated } } }";
    expect(await request(products, { query, variables: { id: "apollo-federation" } })).toEqual({
      data: { product: { createdBy: { email: "support@apollographql.com", totalProductsCreated: 1337 } } },
    });
  });

  test("with a trace where ftv1 is asked for", async () => {
    const answer = await request(products, { query: "{ __typename }" }, { "apollo-federation-include-trace": "ftv1" });
    expect(answer).toEqual({ data: { __typename: "Query" }, extensions: { ftv1: expect.any(String) } });
  });
});

describe("the router answers", () => {
  test.each([
    ["@shareable", "dimensions { size weight }", { dimensions: { size: "small", weight: 1 } }],
    ["@override", "createdBy { name }", { createdBy: { name: "Jane Smith" } }],
    [
      "@requires",
      "createdBy { averageProductsCreatedPerYear email }",
      { createdBy: { averageProductsCreatedPerYear: 134, email: "support@apollographql.com" } },
    ],
  ])("%s", async (_name, selection, answer) => {
    const query = `query ($id: ID!) { product(id: $id) { ${selection} } }`;
    expect(await request(router, { query, variables: { id: "apollo-federation" } })).toEqual({
      data: { product: answer },
    });
  });

  test("@interfaceObject", async () => {
    const query = "query ($id: ID!) { inventory(id: $id) { deprecatedProducts { sku reason } } }";
    expect(await request(router, { query, variables: { id: "apollo-oss" } })).toEqual({
      data: {
        inventory: { deprecatedProducts: [{ sku: "apollo-federation-v1", reason: "Migrate to Federation V2" }] },
      },
    });
  });
});
