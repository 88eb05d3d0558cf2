import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { composeServices } from "@apollo/composition";
import { TESTS as features } from "@apollo/federation-subgraph-compatibility-tests/dist/testRunner.js";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "graphql";
import { sdlOfSuite, startOfSuite } from "./compatibility/subgraphs.js";
import { runSuite, type SuiteTest } from "./compatibility/suite.js";
import { sdlOf } from "./gateways/composed.js";
import { listen, type Running } from "./gateways/partner.js";
import { startBuilt } from "./products/start-products.js";

/*
 * Apollo's compatibility suite itself, of which every test is run against the subgraph of our builder, with the suite's own
 * users and inventory. In the place of its router, which it starts in a container, stands @apollo/gateway.
 */

const running: Running[] = [];
let results: readonly SuiteTest[];
beforeAll(async () => {
  const [products, users, inventory] = await Promise.all([
    startBuilt("products"),
    startOfSuite("users"),
    startOfSuite("inventory"),
  ]);
  running.push(products, users, inventory);
  const { supergraphSdl, errors } = composeServices([
    { name: "products", url: products.url, typeDefs: parse(await sdlOf(products.url)) },
    { name: "users", url: users.url, typeDefs: parse(await sdlOfSuite("users")) },
    { name: "inventory", url: inventory.url, typeDefs: parse(await sdlOfSuite("inventory")) },
  ]);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  const gateway = await listen(new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) }));
  running.unshift(gateway);
  results = await runSuite(products.url, gateway.url);
});
afterAll(async () => {
  for (const { stop } of running) await stop();
});

/** How many tests the suite has of a feature, where it is not one. */
const testsOf: Readonly<Record<string, number>> = {
  "@key single": 2,
  "@key multiple": 2,
  "@key composite": 2,
  "repeatable @key": 2,
  "@shareable": 2,
  "@override": 2,
  "@inaccessible": 2,
  "@interfaceObject": 2,
};

describe("Apollo's compatibility suite passes", () => {
  test.each(features.map(({ required, ...feature }) => ({ ...feature, need: required ? "required" : "optional" })))(
    "$column, of Federation $fedVersion, $need",
    ({ assertion }) => {
      const found = results.filter(({ feature }) => feature === assertion);
      expect(found.filter(({ status }) => status !== "passed")).toEqual([]);
      expect(found).toHaveLength(testsOf[assertion] ?? 1);
    },
  );

  test("in all of its 23 tests", () => {
    expect(results).toHaveLength(23);
    expect(new Set(results.map(({ feature }) => feature))).toEqual(new Set(features.map(({ assertion }) => assertion)));
  });
});
