import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  execute,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import type { Graph } from "../../../src/repository/graph.js";
import { MemoryStore } from "../../../src/repository/memory/memory-store.js";
import { createContext } from "../../../src/resolvers/context.js";
import { Budget } from "../../../src/server/limits/budget.js";
import { boundOf } from "../../../src/server/limits/list-bounds.js";
import { type Price, priceOf } from "../../../src/server/limits/price.js";
import { fragmentsOf } from "../../../src/server/limits/shape.js";
import { folderOf, graphOf, shippedGraph, subgraph } from "../../run-query.js";
import { randomOperations } from "./random-operations.js";

type Variables = Readonly<Record<string, unknown>>;

function priced(graph: Graph, query: string, variables: Variables = {}): Price {
  const document = parse(query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error("The query has no operation.");
  const { schema } = subgraph;
  return priceOf({
    schema,
    operation,
    fragments: fragmentsOf(document),
    variables,
    lengths: graph.lengths,
    most: 10_000,
  });
}

/** How many objects an operation makes, as they are counted while it is executed. */
async function madeBy(graph: Graph, query: string, variables: Variables = {}): Promise<number> {
  const budget = new Budget({ cost: 1e9, executionSeconds: 60 });
  const contextValue = { ...createContext(new MemoryStore(graph)), budget };
  await execute({ schema: subgraph.schema, document: parse(query), contextValue, variableValues: variables });
  return budget.objects;
}

/** Ten texts, in each of which the agency of one country seizes something; the first has four agencies more. */
const small = async (): Promise<Graph> => {
  const text = (year: number): string =>
    `---\ntitle: Seizures ${year}\npublisher: Test Agency\npublishedOn: ${year}-12-31\n---\n\n` +
    `The Drug Control Agency of Tajikistan seized ${year - 1900} kg of heroin in ${year}.\n` +
    (year === 2001 ? `The Drug Control Agency of Tajikistan seized 12 kg of opium in 2001.\n` : "");
  const years = Array.from({ length: 10 }, (_each, index) => 2001 + index);
  return graphOf(await folderOf(Object.fromEntries(years.map((year) => [`${year}.md`, text(year)]))));
};

describe("the price of an operation", () => {
  test("is what it makes, where the snapshot leaves no doubt: a leaf is a tenth of an object, a connection six more", async () => {
    const graph = await small();
    const price = (query: string, variables?: Variables) => Number(priced(graph, query, variables).objects.toFixed(2));
    expect({
      "one record": price('{ country(code: "TJ") { name code } }'),
      "a page that is longer than what there is": price("{ seizureStats(first: 100) { nodes { substance } } }"),
      "a page that is shorter": price("{ seizureStats(first: 3) { nodes { substance } } }"),
      "nodes and edges are two lists": price("{ seizureStats(first: 3) { nodes { id } edges { node { id } } } }"),
      "as many as there are by default": price("{ seizureStats { totalCount } }"),
      "a variable": price("query ($n: Int) { seizureStats(first: $n) { nodes { id } } }", { n: 2 }),
      "the default of a variable": price("query ($n: Int = 2) { seizureStats(first: $n) { nodes { id } } }"),
      "ids in a default": price('query ($ids: [ID!]! = ["a", "b"]) { seizureStatsByIds(ids: $ids) { id } }'),
      nothing: price("{ __typename }"),
    }).toEqual({
      "one record": 1.2,
      "a page that is longer than what there is": 18.1,
      "a page that is shorter": 9.3,
      "nodes and edges are two lists": 15.6,
      "as many as there are by default": 6.1,
      "a variable": 8.2,
      "the default of a variable": 8.2,
      "ids in a default": 3.2,
      nothing: 0.1,
    });
  });

  test("of a list without a page is that of the longest such lists, however the parents are asked for", async () => {
    const graph = await shippedGraph();
    const richest = graph
      .all("Organization")
      .map(({ claims }) => claims.length)
      .sort((a, b) => b - a);
    const [longest = 0, second = 0] = richest;
    const ids = ["Organization:a", "Organization:b"];
    const claims = "{ ... on Organization { claims { field } } }";
    const ofTwo = (1.5 + longest * 1.1 + 1.5 + second * 1.1).toFixed(6);
    expect(priced(graph, `query ($ids: [ID!]!) { nodes(ids: $ids) ${claims} }`, { ids }).objects.toFixed(6)).toBe(
      ofTwo,
    );
    const twice = ["Organization:a", "Organization:a"];
    expect(
      priced(graph, `query ($ids: [ID!]!) { nodes(ids: $ids) ${claims} }`, { ids: twice }).objects.toFixed(6),
    ).toBe((2.5 + 2 * longest * 1.1).toFixed(6));
  });

  test("is never less than what the operation makes, whatever it asks for", async () => {
    const graph = await shippedGraph();
    const idsOf = (type: "Organization" | "Event" | "Document" | "SeizureStat") => graph.all(type).map(({ id }) => id);
    const ids = [...idsOf("Organization"), ...idsOf("Event"), ...idsOf("Document"), ...idsOf("SeizureStat")];
    const codes = graph.all("Country").map(({ code }) => code);
    const known = { id: ids, ids, code: codes, codes, field: ["mass", "period", "name"] };
    await fc.assert(
      fc.asyncProperty(randomOperations(subgraph.schema, known), async (query) => {
        const { objects } = priced(graph, query);
        fc.pre(objects < 50_000);
        expect(await madeBy(graph, query)).toBeLessThanOrEqual(objects);
      }),
      { numRuns: 150 },
    );
  });

  test("of fragments that double one another is found without walking all of them", async () => {
    const fragments = Array.from({ length: 40 }, (_each, index) => {
      const inner = (page: number) => `country { organizations(first: ${page}) { nodes { ...F${index + 1} } } }`;
      return `fragment F${index} on Organization { a: ${inner(1)} b: ${inner(2)} }`;
    });
    const query = `{ organizations { nodes { ...F0 } } } ${fragments.join(" ")} fragment F40 on Organization { name }`;
    expect(priced(await shippedGraph(), query).objects).toBeGreaterThan(1e15);
  });

  test("of canonical introspection is below the limit, of introspection that goes round in circles above it", async () => {
    const graph = await shippedGraph();
    expect(priced(graph, getIntrospectionQuery()).objects).toBeLessThan(5_000);
    const twenty = Array.from({ length: 20 }, (_each, index) => `a${index}: __schema { types { fields { name } } }`);
    expect(priced(graph, `{ ${twenty.join(" ")} }`).objects).toBeGreaterThan(10_000);
    const round = "{ __schema { types { fields { args { type { fields { args { type { name } } } } } } } } }";
    expect(priced(graph, round).objects).toBeGreaterThan(1_000);
  });

  test.each([
    "organizations",
    "countries",
    "officials",
    "events",
    "seizureStats",
    "trainingPrograms",
    "agreements",
    "statements",
    "statistics",
  ])("of a page of 25 %s with citations, claims and their citations is below the limit", async (list) => {
    const citation = "quote start end before after document { title publisher }";
    const query = `{ ${list}(first: 25) { edges { cursor node { citations { ${citation} } claims { field value raw rule citations { ${citation} } } } } } }`;
    expect(priced(await shippedGraph(), query).objects).toBeLessThan(10_000);
  });

  test("of a thousand references with a relation each is below the limit", async () => {
    const references = Array.from({ length: 1000 }, (_each, index) =>
      index % 2 === 0
        ? { __typename: "SeizureStat", id: `SeizureStat:${index}` }
        : { __typename: "Country", code: `X${index}` },
    );
    const query =
      "query ($of: [_Any!]!) { _entities(representations: $of) { ... on SeizureStat { country { name } } ... on Country { officials { nodes { name } } } } }";
    expect(priced(await shippedGraph(), query, { of: references }).objects).toBeLessThan(10_000);
  });

  test("names the field that costs most by itself", async () => {
    const { dearest } = priced(
      await shippedGraph(),
      "{ all: organizations(first: 50) { nodes { name claims { field citations { quote } } } } }",
    );
    expect(dearest).toBe("all.nodes.claims.citations");
  });
});

test("of every list of the schema that has no page it is known how long it can be", async () => {
  const { lengths } = await shippedGraph();
  const unknown = Object.values(subgraph.schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__") && name !== "Query")
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    )
    .filter((field) => !/Connection\.(nodes|edges)$/.test(field))
    .filter((field) => boundOf(field, { count: 1, times: 1 }, lengths) === null);
  expect(unknown).toEqual([]);
});
