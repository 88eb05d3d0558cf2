import { expect, test } from "@jest/globals";
import { differencesIn } from "../../bench/fuzz/differences.js";
import { shippedGraph, subgraph } from "../run-query.js";

// With other numbers and seeds: npm run fuzz -- --count 20000 --seed 2
test("2,000 random operations are answered by what compiles as by what executes, byte for byte", async () => {
  const report = await differencesIn({ graph: await shippedGraph(), subgraph, seed: 1, count: 2_000 });

  expect(report.differences).toEqual([]);
  // Both paths were at work, and most answers had something to compare.
  expect(report.answeredBy.lane).toBeGreaterThan(report.requests / 5);
  expect(report.whole).toBeGreaterThan(report.requests / 2);
}, 600_000);
