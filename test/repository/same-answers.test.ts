import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { readDocuments } from "../../src/documents/read-documents.js";
import type { Filters } from "../../src/repository/types/types.js";
import type { Order } from "../../src/model/order.js";
import type { AnyRecord, RecordType } from "../../src/repository/types/types.js";
import { factStatuses } from "../../src/vocabulary/fact-statuses.js";
import { valuesOf } from "../../src/vocabulary/values-of.js";
import { substances } from "../../src/vocabulary/substances.js";
import { readFacts } from "../../src/review/read-facts.js";
import { buildGraph } from "../../src/repository/assembly/build-graph.js";
import { Graph } from "../../src/repository/graph.js";
import type { AnyRelation } from "../../src/repository/relation.js";
import { relations } from "../../src/repository/relations.js";
import { textMatches } from "../../src/repository/search/text-matches.js";
import { orders } from "../../src/repository/memory/orders.js";
import { inTurns } from "../../src/repository/stepwise.js";
import { exampleVariables } from "../../src/web/example-variables.js";
import { type Example, readExamples } from "../../src/web/examples.js";
import { runQuery } from "../run-query.js";
import { handedOver } from "./handed-over.js";

interface Graphs {
  readonly whole: Graph;
  /** The same snapshot, handed over as from another thread and made ready in turns. */
  readonly taken: Graph;
}

async function graphsOf(folders: readonly string[], proposed: boolean): Promise<Graphs> {
  const build = buildGraph(readFacts((await readDocuments(folders)).documents).values, { proposed });
  return { whole: build.graph, taken: await inTurns(Graph.of(handedOver(build).delivery.snapshot)) };
}

const types = Object.keys(orders) as RecordType[];
const everyRelation = Object.values<Readonly<Record<string, AnyRelation>>>(relations).flatMap((fields) =>
  Object.values(fields),
);

describe("the graph of the documents that ship, handed over", () => {
  const names = [...readFileSync("schema/examples.graphql", "utf8").matchAll(/^query (\w+)/gm)].map(
    ([, name]) => name ?? "",
  );
  let graphs: Graphs;
  let examples: readonly Example[];
  beforeAll(async () => {
    graphs = await graphsOf(["documents"], false);
    examples = await readExamples();
  });

  test("has the same id", () => {
    expect(graphs.taken.snapshotId).toBe(graphs.whole.snapshotId);
  });

  test.each(names)("answers %s as it is on file", async (name) => {
    const example = examples.find(({ operation }) => operation.name?.value === name);
    const variables = example && exampleVariables(example.operation, graphs.taken);
    if (!variables) throw new Error(`${name}: the documents that ship have no record for its variables`);
    const { data, errors } = await runQuery(parse(example.text), { variables, graph: graphs.taken });
    expect({ data, errors }).toEqual({
      data: JSON.parse(readFileSync(`test/answers/${name}.json`, "utf8")) as unknown,
      errors: [],
    });
  });
});

describe.each([true, false])("a graph of reviewed and unreviewed documents, proposed facts listed: %p", (proposed) => {
  let graphs: Graphs;
  beforeAll(async () => {
    graphs = await graphsOf(["documents", "test/gold"], proposed);
  });
  const both = (ask: (graph: Graph) => unknown): void => {
    expect(ask(graphs.taken)).toEqual(ask(graphs.whole));
  };
  const ids = (records: readonly (AnyRecord | null)[]): (string | undefined)[] => records.map((record) => record?.id);
  const directions = fc.constantFrom("asc", "desc", null, undefined);

  test("gives every list in every order as the graph that was built at once", () => {
    const lists = types.flatMap((type) =>
      Object.keys(orders[type]).flatMap((field) =>
        (["asc", "desc"] as const).map((direction) => ({ type, order: { field, direction } satisfies Order })),
      ),
    );
    expect(lists.length).toBeGreaterThan(60);
    for (const { type, order } of lists) both((graph) => ids(graph.select(type, { order })));
  });

  test("gives the same for any filter and order", () => {
    const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
      fc.option(value, { nil: undefined });
    const conditions = fc.record({
      substances: maybe(fc.subarray(valuesOf(substances), { minLength: 1 })),
      country: maybe(fc.constantFrom("CN", "Country:TJ", "AF", "US")),
      period: maybe(
        fc.tuple(fc.integer({ min: 2003, max: 2024 }), fc.nat(5)).map(([from, years]) => `${from}/${from + years}`),
      ),
      status: maybe(fc.subarray(valuesOf(factStatuses), { minLength: 1 })),
      minKilograms: maybe(fc.constantFrom(0, 1, 100, 5000, 8796)),
      maxKilograms: maybe(fc.constantFrom(1, 100, 5000, 200_000)),
    });
    const order = fc.record({ field: fc.constantFrom("id", "mass", "period"), direction: directions });
    fc.assert(
      fc.property(conditions, order, (some, by) => {
        const filter: Filters["SeizureStat"] = some;
        both((graph) => ids(graph.select("SeizureStat", { filter, order: by })));
      }),
      { numRuns: 300 },
    );
  });

  test("finds the same records by any words of its texts", () => {
    const words = graphs.whole.all("Document").flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBeGreaterThan(1000);
    const word = fc
      .tuple(fc.nat(words.length - 1), fc.constantFrom(0, 1))
      .map(([at, cut]) => (words[at] ?? "").slice(cut));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (some) => {
        both((graph) => {
          const result = graph.search(some.join(" "), null);
          return result.hits.slice(0, 10).map((hit) => [hit.record.id, hit.score, textMatches(hit, result)]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("follows every relation from every record to the same records", () => {
    for (const relation of everyRelation.filter(({ kind }) => kind === "naming" || kind === "computed")) {
      for (const type of types) {
        both((graph) =>
          relation.kind === "computed" && type !== "SeizureStat"
            ? []
            : graph.related(relation, graph.select(type, { unlisted: true })),
        );
      }
    }
  });

  test("has the same record under every id", () => {
    const every = types.flatMap((type) => ids(graphs.whole.select(type, { unlisted: true }))).flatMap((id) => id ?? []);
    both((graph) => ids(graph.byIds([...every, "Event:nobody", ""])));
  });
});
