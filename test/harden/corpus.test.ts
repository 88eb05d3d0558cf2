import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { corpusOf, writeCorpus } from "../../bench/harden/corpus.js";
import { loadGraph } from "../../src/cli/load-graph.js";

const folder = mkdtempSync(join(tmpdir(), "corpus-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a made-up corpus is the same for the same seed and another for another", () => {
  const size = { documents: 5, rows: 10, seed: 7 };
  expect(corpusOf(size)).toEqual(corpusOf(size));
  expect(corpusOf(size)).not.toEqual(corpusOf({ ...size, seed: 8 }));
});

test("the reading program finds six seizure figures in each made-up document, and one in each row of its table", async () => {
  writeCorpus(folder, { documents: 40, rows: 90, seed: 1 });
  const { graph, problems } = await loadGraph([folder], { proposed: false });
  expect(problems).toEqual([]);
  expect(graph.all("SeizureStat")).toHaveLength(40 * 6 + 90);
  expect(graph.all("Statement")).toHaveLength(40);
  for (const type of ["Official", "Organization", "Event", "Agreement", "TrainingProgram", "Statistic"] as const)
    expect(graph.all(type).length).toBeGreaterThan(0);
});
