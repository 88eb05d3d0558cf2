import { describe, expect, test } from "@jest/globals";
import { execute, parse } from "graphql";
import { Budget } from "../../../src/server/limits/budget.js";
import { limitedContext } from "../../../src/server/limits/limited-context.js";
import { Refusal } from "../../../src/http/refusal.js";
import { shippedGraph, subgraph } from "../../run-query.js";

const query = "{ seizureStats(first: 100) { nodes { claims { citations { document { facts { nodes { id } } } } } } } }";

/** Executes a large operation without any price, and says how much of it was made and why it ended. */
async function run(budget: Budget, before: () => void = () => undefined): Promise<[string | undefined, number]> {
  const graph = await shippedGraph();
  budget.begin({ objects: 1, dearest: null });
  const contextValue = limitedContext(graph, { budget, admit: () => Promise.resolve() });
  before();
  const execution = Promise.resolve(execute({ schema: subgraph.schema, document: parse(query), contextValue }));
  const code = await budget.until(execution).then(
    () => undefined,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
  // Whatever goes on behind has its chance to do so.
  for (let round = 0; round < 20; round += 1) await new Promise(setImmediate);
  return [code, budget.objects];
}

describe("an operation that was priced too low", () => {
  test("is stopped when it has made as many objects as are allowed", async () => {
    const [code, objects] = await run(new Budget({ cost: 500, executionSeconds: 60 }));
    expect(code).toBe("COST_LIMIT");
    expect(objects).toBe(501);
  });

  test("is stopped when its time is over", async () => {
    const [code, objects] = await run(new Budget({ cost: 1e9, executionSeconds: -1 }));
    expect(code).toBe("DEADLINE_EXCEEDED");
    expect(objects).toBeLessThan(1_000);
  });

  test("is stopped when its client goes away", async () => {
    const gone = new AbortController();
    const [code, objects] = await run(new Budget({ cost: 1e9, executionSeconds: 60 }, gone.signal), () => {
      gone.abort();
    });
    expect(code).toBe("REQUEST_CANCELLED");
    expect(objects).toBeLessThan(1_000);
  });

  test("counts every object of its answer when nothing stops it", async () => {
    const budget = new Budget({ cost: 1e9, executionSeconds: 60 });
    const contextValue = limitedContext(await shippedGraph(), { budget, admit: () => Promise.resolve() });
    const { data } = await execute({ schema: subgraph.schema, document: parse(query), contextValue });
    expect(budget.objects).toBe(objectsIn(data) - 1);
  });
});

function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + objectsIn(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 1);
}
