import { describe, expect, test } from "@jest/globals";
import { type FragmentDefinitionNode, getIntrospectionQuery, Kind, parse } from "graphql";
import { costOf } from "../../src/server/cost.js";
import { subgraph } from "../run-query.js";

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("The query has no operation.");
  const fragments = definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  return costOf(subgraph.schema, operation, fragments, variables);
}

describe("the cost of an operation", () => {
  test.each<[string, number, Readonly<Record<string, unknown>>]>([
    ['{ country(code: "CN") { name } }', 1, {}],
    ["{ __typename }", 0, {}],
    ["{ organizations(first: 3) { totalCount } }", 1, {}],
    ["{ organizations(first: 3) { nodes { name } } }", 1 + 3, {}],
    ["{ organizations { nodes { name } } }", 1 + 20, {}],
    ["{ organizations(last: 7) { edges { cursor node { name } } } }", 1 + 7 * 2, {}],
    ["query ($n: Int) { organizations(first: $n) { nodes { name } } }", 1 + 50, { n: 50 }],
    ["query ($n: Int = 40) { organizations(first: $n) { nodes { name } } }", 1 + 40, {}],
    ["query ($n: Int) { organizations(first: $n) { nodes { name } } }", 1 + 20, {}],
    ['{ organizationsByIds(ids: ["a", "b", "c"]) { name } }', 3, {}],
    ["query ($ids: [ID!]!) { organizationsByIds(ids: $ids) { name } }", 4, { ids: ["a", "b", "c", "d"] }],
    ["{ organizations(first: 10) { nodes { officials(first: 10) { nodes { name } } } } }", 1 + 10 * (1 + 1 + 10), {}],
    ['{ country(code: "CN") { claims { citations { quote } } } }', 1 + 5 * (1 + 5), {}],
    ["{ organizations(first: 3) { nodes { ...A } } } fragment A on Organization { country { name } }", 1 + 3 * 2, {}],
    ["{ node(id: 1) { ... on Country { id } ... on Event { country { name } } ... on Document { id } } }", 1 + 1, {}],
    [
      "{ node(id: 1) { ... on Node { ... on Event { country { name } place } } ... on Event { country { id } } } }",
      3,
      {},
    ],
    [
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Event { country { name } } ... on SeizureStat { country { name } } } }",
      1000 * 2,
      { of: Array(1000).fill({}) },
    ],
  ])("%s", (query, expected, variables) => {
    expect(cost(query, variables)).toBe(expected);
  });

  test("of a page of 25 with citations, claims and their citations stays far below the limit", () => {
    const citation = "quote start end before after document { title publisher }";
    expect(
      cost(
        `{ seizureStats(first: 25) { pageInfo { endCursor } edges { cursor node { citations { ${citation} } claims { field citations { ${citation} } } } } } }`,
      ),
    ).toBeLessThan(2_500);
  });

  test("of a page of 100 with claims, citations and their documents is two thirds of the limit", () => {
    expect(
      cost(
        "{ seizureStats(first: 100) { nodes { citations { document { id } } claims { citations { document { id } } } } } }",
      ),
    ).toBe(1 + 100 * (1 + 5 * 2 + 5 * (1 + 5 * 2)));
  });

  test("of fragments that double one another is worked out once each", () => {
    const fragments = Array.from(
      { length: 60 },
      (_each, index) =>
        `fragment F${index} on Organization { country { organizations { nodes { ...F${index + 1} } } } }`,
    );
    expect(
      cost(`{ organizations { nodes { ...F0 } } } ${fragments.join(" ")} fragment F60 on Organization { name }`),
    ).toBeGreaterThan(1e60);
  });

  test("of types nested in unions is worked out once for each", () => {
    const parties = (depth: number): string =>
      depth === 0
        ? "name"
        : `events { nodes { organizers { ... on Country { ${parties(depth - 1)} } ... on Organization { id } } } }`;
    expect(cost(`{ country(code: "CN") { ${parties(20)} } }`)).toBeGreaterThan(1e30);
  });

  test("of introspection is none: the library has a limit for it", () => {
    expect(cost(getIntrospectionQuery())).toBe(0);
  });
});
