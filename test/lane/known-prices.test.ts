import { expect, test } from "@jest/globals";
import { getVariableValues, Kind, parse } from "graphql";
import { KnownPrices } from "../../src/server/limits/known-prices.js";
import { priceOf } from "../../src/server/limits/price.js";
import { fragmentsOf } from "../../src/server/limits/shape.js";
import { shippedGraph, subgraph } from "../run-query.js";

const { schema } = subgraph;

test.each([
  ["query($id: ID!) { country(code: $id) { name } }", [{ id: "CN" }, { id: "TJ" }]],
  [
    "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    [{ ids: ["Country:CN"] }, { ids: ["Country:CN", "Country:TJ"] }, { ids: Array(300).fill("x") }],
  ],
  [
    "query($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }",
    [
      { a: "Country:CN", b: "Country:CN" },
      { a: "Country:CN", b: "Event:x" },
    ],
  ],
  [
    "query($n: Int, $m: Int) { events(first: $n) { nodes { id seizures(last: $m) { nodes { id } } } } }",
    [{}, { n: 1 }, { n: 2, m: 3 }, { n: 2, m: 1 }],
  ],
  [
    "query($f: SeizureFilter, $o: SeizureStatOrder, $min: Float) { seizureStats(filter: $f, orderBy: $o) { nodes { id } } more: seizureStats(filter: { minKilograms: $min }) { totalCount } }",
    [{}, { f: { substances: ["HEROIN"] } }, { o: { field: "MASS" } }, { f: null, min: 3 }],
  ],
  [
    "query($by: [SeizureGrouping!]) { seizureTotals(groupBy: $by) { totals { substance } } }",
    [{}, { by: [] }, { by: ["COUNTRY", "SUBSTANCE"] }],
  ],
  ["query($n: Int = 4) { ...Two } fragment Two on Query { events(first: $n) { nodes { id } } }", [{}, { n: 9 }]],
])("a price that was kept is the one that the operation has: %s", async (query, allVariables) => {
  const { lengths } = await shippedGraph();
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("Expected an operation.");
  const parts = { schema, operation, fragments: fragmentsOf(document), most: 10_000 };
  const prices = new KnownPrices(parts);
  for (const variables of [...allVariables, ...allVariables]) {
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    expect(prices.of(coerced, lengths)).toEqual(priceOf({ ...parts, variables, lengths }));
  }
});
