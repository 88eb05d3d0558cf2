import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { editSidecar } from "../../src/review/edit-sidecar.js";
import { formatProblem } from "../../src/documents/problem.js";
import { reviewOf } from "../../src/review/review.js";
import { loadGraph } from "../../src/cli/load-graph.js";
import { documentWith, folderOf, graphOf, runQuery } from "../run-query.js";
import { plainTextOf } from "../plain-text-of.js";
import { valueOf } from "../value-of.js";
import { readingOf } from "../reader/reading-of.js";

const text = "Ivan Petrov, head of the agency, said that drugs are bad. Under a plan, ten courses were held.";
const statement = {
  type: "Statement",
  fields: { speaker: "Ivan Petrov", text: "drugs are bad", event: "the meeting" },
  quote: "said that drugs are bad",
};
const course = {
  type: "TrainingProgram",
  fields: { name: "courses", programs: 10, agreement: "a plan" },
  quote: "Under a plan, ten courses were held",
};
const official = { type: "Official", fields: { name: "Ivan Petrov", title: "head" }, quote: "Ivan Petrov, head" };
const query = `{ statements { nodes { speakerText speaker { name } event { name } } } trainingPrograms { nodes { name agreement { name } } } }`;

describe("references of facts that the reader found", () => {
  test("go out with what resolves; the same from a person's hand is a problem", async () => {
    const folder = await folderOf(
      documentWith(
        "a",
        text,
        [statement, course].map((fact) => ({ ...fact, rule: "test/rule" })),
      ),
    );
    expect((await runQuery(query, { graph: await graphOf(folder) })).data).toEqual({
      statements: { nodes: [{ speakerText: "Ivan Petrov", speaker: null, event: null }] },
      trainingPrograms: { nodes: [{ name: "courses", agreement: null }] },
    });
    const { problems } = await loadGraph([await folderOf(documentWith("a", text, [statement, course]))], {
      proposed: false,
    });
    expect(problems.map((problem) => formatProblem(problem).split("  ")[1]?.split(",")[0])).toEqual([
      'speaker refers to "Ivan Petrov"',
      'event refers to "the meeting"',
      'agreement refers to "a plan"',
    ]);
  });

  test("are not resolved by a proposed fact unless proposed facts are served", async () => {
    const folder = await folderOf(
      documentWith("a", text, [
        { ...statement, rule: "test/rule" },
        { ...official, status: "proposed" },
      ]),
    );
    const speaker = async (proposed: boolean): Promise<unknown> => {
      const { graph } = await loadGraph([folder], { proposed });
      return (await runQuery<{ statements: { nodes: { speaker: unknown }[] } }>(query, { graph })).data.statements
        .nodes[0]?.speaker;
    };
    expect(await speaker(false)).toBeNull();
    expect(await speaker(true)).toEqual({ name: "Ivan Petrov" });
  });
});

describe("what the reader is sure of", () => {
  const sentence = "Police in Tajikistan seized 25 kg of heroin on 3 May 2021.";
  const sure = readingOf(sentence).facts.find(({ written }) => written.type === "SeizureStat");
  const { type, fields, passages, found } = sure?.written ?? {};
  const fact = { type, fields, quote: passages?.map(({ quote }) => quote), status: "proposed", ...found };
  const statuses = async (...facts: object[]): Promise<string[]> =>
    (await graphOf(await folderOf(documentWith("a", sentence, facts)))).all("Fact").map(({ status }) => status);

  test("counts as accepted though nobody has decided on it", async () => {
    expect(await statuses(fact)).toEqual(["accepted"]);
  });

  test("stays proposed when a person proposed it, changed it, or rejected the same before", async () => {
    expect(await statuses({ ...fact, rule: undefined, reading: undefined })).toEqual([]);
    expect(await statuses({ ...fact, fields: { ...fields, massKg: 26 } })).toEqual([]);
    expect(await statuses(fact, { ...structuredClone(fact), status: "rejected" })).toEqual([]);
  });

  test("is confirmed or rejected when a person says so", async () => {
    expect(await statuses({ ...fact, status: "confirmed" })).toEqual(["confirmed"]);
    expect(await statuses({ ...fact, status: "rejected" })).toEqual([]);
  });

  test("shows the words that it was read from, and no claim pretends that a person read them", async () => {
    const graph = await graphOf(await folderOf({ "a.txt": `${sentence} ${text}` }));
    const claims = graph.all("Fact").flatMap((each) => each.claims);
    expect(claims.filter(({ rule, status }) => rule === "reviewed" || status !== "accepted")).toEqual([]);
    expect(claims.filter(({ field }) => field === "mass")).toMatchObject([{ value: 25, raw: "25 kg" }]);
    const cited = [...graph.all("Organization"), ...graph.all("Official")].flatMap((record) => record.claims);
    expect(cited.filter(({ rule }) => rule === "reviewed")).toEqual([]);
  });
});

test("to start a review takes nothing away: with every fact undecided the same graph is served", async () => {
  const names = readdirSync("test/gold").filter((name) => name.endsWith(".txt"));
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(join("test/gold", name), "utf8")]));
  const sidecars = Object.fromEntries(
    Object.entries(texts).map(([name, words]) => {
      const document = { key: name, ...plainTextOf(name, words) };
      const review = valueOf(reviewOf(document, null, [], readingOf(words)));
      return [name.replace(".txt", ".facts.yaml"), editSidecar(null, review.edit).source];
    }),
  );
  const folders = [await folderOf(texts), await folderOf({ ...texts, ...sidecars })];
  for (const proposed of [false, true]) {
    const builds = await Promise.all(folders.map((folder) => loadGraph([folder], { proposed })));
    expect(builds.map(({ problems }) => problems)).toEqual([[], []]);
    expect(builds[1]?.snapshot.records).toEqual(builds[0]?.snapshot.records);
    expect(builds[0]?.graph.all("Fact").length).toBeGreaterThan(names.length);
  }
});
