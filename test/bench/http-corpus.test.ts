import { describe, expect, test } from "@jest/globals";
import { loadGraph } from "../../src/cli/load-graph.js";
import { corpusFiles } from "../../bench/http/corpus/corpus.js";
import { bodyAt, personAt } from "../../bench/http/corpus/names.js";
import { folderOf } from "../run-query.js";

const size = { batches: 1, seed: 1 };

describe("the corpus of the bench of requests", () => {
  test("is the same for the same seed, and another for another", () => {
    expect([...corpusFiles(size)]).toEqual([...corpusFiles(size)]);
    expect([...corpusFiles(size)]).not.toEqual([...corpusFiles({ ...size, seed: 2 })]);
  });

  test("of a larger scale begins with that of a smaller one, and names every file once", () => {
    const [small, large] = [[...corpusFiles(size)], [...corpusFiles({ ...size, batches: 2 })]];
    expect(large.slice(0, small.length)).toEqual(small);
    expect(new Set(large.map(([name]) => name)).size).toBe(large.length);
  });

  test("has texts and tables of every kind that are read without a problem", async () => {
    const some = [...corpusFiles(size)].filter(([name]) => /-00000[0-2]\./.test(name));
    const folder = await folderOf(Object.fromEntries(some));
    const { documents, problems } = await loadGraph([folder], { proposed: false });
    const counts: Record<string, number> = {};
    for (const { type } of documents.flatMap(({ facts }) => facts)) counts[type] = (counts[type] ?? 0) + 1;
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(12);
    expect(counts).toEqual({
      Agreement: 1,
      Country: 6,
      Event: 12,
      Membership: 18,
      Official: 57,
      Organization: 43,
      SeizureStat: 390,
      Statement: 9,
      Statistic: 328,
      TrainingProgram: 4,
    });
  });

  test("calls no two bodies and no two persons alike, up to a million facts", () => {
    const numbers = [...Array(17_280).keys()];
    expect(new Set(numbers.map((number) => bodyAt(number).name)).size).toBe(numbers.length);
    expect(new Set(numbers.map(personAt)).size).toBe(numbers.length);
  });
});
