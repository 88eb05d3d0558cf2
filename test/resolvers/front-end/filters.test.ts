import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Graph } from "../../../src/repository/graph.js";
import { runQuery } from "../../run-query.js";
import { borderCorpus, type SmallCorpus } from "./border-corpus.js";

let answer: SmallCorpus["answer"];
let graph: Graph;
beforeAll(async () => {
  ({ answer, graph } = await borderCorpus());
});

describe("filters", () => {
  test("take several countries, and alternatives of which one is met", async () => {
    expect(
      await answer(`{
        both: seizureStats(filter: { countries: ["TJ", "NOR"] }) { totalCount }
        either: seizureStats(filter: { or: [{ country: "TJ" }, { substances: [HASHISH] }] }) { totalCount }
        beside: seizureStats(filter: { country: "TJ", or: [{ substances: [HEROIN] }, { minKilograms: 100 }] }) { totalCount }
        none: seizureStats(filter: { country: "TJ", or: [{ minKilograms: 100 }] }) { totalCount }
        byStatus: seizureStats(filter: { or: [{ status: [REJECTED] }, { country: "NO" }] }) { totalCount }
        mentioning: documents(filter: { mentions: "Country:NO" }) { nodes { title } }
      }`),
    ).toEqual({
      both: { totalCount: 2 },
      either: { totalCount: 2 },
      beside: { totalCount: 1 },
      none: { totalCount: 0 },
      byStatus: { totalCount: 1 },
      mentioning: { nodes: [{ title: "Hashish in the fjord" }] },
    });
  });

  test("are refused with a sentence where an alternative has a wrong condition, and leave other fields their answers", async () => {
    const { data, errors } = await runQuery(
      `{ seizureStats(filter: { or: [{ country: "Norway" }] }) { totalCount }
         nested: seizureStats(filter: { or: [{ or: [{ country: "NO" }] }] }) { totalCount }
         documents { totalCount } }`,
      { graph },
    );
    expect(data).toEqual({ seizureStats: null, nested: null, documents: { totalCount: 2 } });
    expect(errors.map(({ code, path }) => [code, path])).toEqual([
      ["BAD_USER_INPUT", ["seizureStats"]],
      ["BAD_USER_INPUT", ["nested"]],
    ]);
  });
});

test("a list is counted by the values of its records, whatever page is shown", async () => {
  expect(
    await answer(`{ seizureStats(first: 1) {
      counts(by: COUNTRY) { value count record { label } }
      substances: counts(by: SUBSTANCE) { value count record { label } }
      regions: counts(by: REGION) { value count }
    } }`),
  ).toEqual({
    seizureStats: {
      counts: [
        { value: "Country:NO", count: 1, record: { label: "Norway" } },
        { value: "Country:TJ", count: 1, record: { label: "Tajikistan" } },
      ],
      substances: [
        { value: "HASHISH", count: 1, record: null },
        { value: "HEROIN", count: 1, record: null },
      ],
      regions: [{ value: null, count: 2 }],
    },
  });
});

test("countries stand in the order of the number of their seizures, or of their names", async () => {
  const { data } = await runQuery<{
    most: { nodes: { code: string; seizures: { totalCount: number } }[] };
    byName: { nodes: { name: string }[] };
  }>(`{
    most: countries(first: 100, orderBy: { field: SEIZURES, direction: DESC }) { nodes { code seizures { totalCount } } }
    byName: countries(first: 100, orderBy: { field: NAME }) { nodes { name } }
  }`);
  const counts = data.most.nodes.map(({ seizures }) => seizures.totalCount);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  const names = data.byName.nodes.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test("disagreements are filtered by country and by type, and a record leads to the documents that mention it", async () => {
  const { data } = await runQuery<Record<string, Record<string, unknown>>>(`{
    all: disagreements { totalCount counts(by: SUBJECT_TYPE) { value count } }
    seizures: disagreements(filter: { types: ["SeizureStat"] }) { totalCount }
    ofTajikistan: disagreements(first: 1, filter: { country: "TJ", types: ["SeizureStat"] }) { nodes { reason subject { id label } } }
    mentioning: documents(filter: { mentions: "Organization:shanghai-cooperation-organization" }) { totalCount }
    organization(id: "Organization:shanghai-cooperation-organization") { documents { totalCount } }
  }`);
  const { all, seizures, ofTajikistan, mentioning, organization } = data;
  expect(all?.counts).toContainEqual({ value: "SeizureStat", count: seizures?.totalCount });
  expect(ofTajikistan?.nodes).toEqual([
    { reason: expect.stringMatching(/\.$/), subject: { id: expect.stringMatching(/-tj-/), label: expect.any(String) } },
  ]);
  expect(organization?.documents).toEqual(mentioning);
});
