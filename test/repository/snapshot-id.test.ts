import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadGraph } from "../../src/cli/load-graph.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { buildSnapshot } from "../../src/repository/assembly/build-graph.js";
import { snapshotIdOf } from "../../src/repository/assembly/snapshot-id.js";
import { readFacts } from "../../src/review/read-facts.js";
import { documentWith, folderOf } from "../run-query.js";

type Files = Readonly<Record<string, string>>;

const seizure = "Police in Tajikistan seized 25 kg of heroin on 4 May 2014.";
const country = { type: "Country", fields: { iso2: "TJ" }, quote: "Tajikistan" };
const files: Files = {
  ...documentWith("a", seizure, [country]),
  "inside/b.md": "---\ntitle: B\n---\n\nYuri Orlov, director of the Customs Service of Armenia, spoke.\n",
  "c.txt": "Yury Orlov, director of the Customs Service of Armenia, spoke.\n",
  "records.yaml": "same:\n  - [Yury Orlov, Yuri Orlov]\n",
};

async function load(some: Files, proposed = false): Promise<{ id: string; problems: readonly unknown[] }> {
  const { graph, problems } = await loadGraph([await folderOf(some)], { proposed });
  return { id: graph.snapshotId, problems };
}
const without = (name: string): Files => Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));

describe("the id of a snapshot", () => {
  test("is the same for the same files in another folder, and differs with each of their characters", async () => {
    const { id, problems } = await load(files);
    expect(problems).toEqual([]);
    expect((await load(files)).id).toBe(id);
    const changes: Files[] = [
      { ...files, "a.txt": seizure.replace("25", "26"), "a.facts.yaml": "" },
      { ...files, ...documentWith("a", seizure, [{ ...country, note: "x" }]) },
      { ...files, "inside/b.md": (files["inside/b.md"] ?? "").replace("title: B", "title: C") },
      { ...files, "c.txt": `${files["c.txt"] ?? ""}\n` },
      { ...files, "records.yaml": "apart:\n  - [Yury Orlov, Yuri Orlov]\n" },
    ];
    const ids = await Promise.all(changes.map(async (changed) => (await load(changed)).id));
    expect(new Set([id, ...ids]).size).toBe(1 + changes.length);
  });

  test("differs when a file is not there or is called otherwise", async () => {
    const { id } = await load(files);
    const text = files["c.txt"] ?? "";
    const changes = [
      ...["a.facts.yaml", "inside/b.md", "c.txt", "records.yaml"].map(without),
      { ...without("c.txt"), "d.txt": text },
      { ...without("c.txt"), "c.md": text },
    ];
    const ids = await Promise.all(changes.map(async (changed) => (await load(changed)).id));
    expect(new Set([id, ...ids]).size).toBe(1 + changes.length);
  });

  test("differs when proposed facts are listed", async () => {
    expect((await load(files, true)).id).not.toBe((await load(files)).id);
  });

  test("is the same when a file beside them is left out or nobody's", async () => {
    const { id } = await load(files);
    const broken = await load({ ...files, "broken.md": "---\ntitle: [\n---\nText.\n", "notes.log": "x" });
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(broken.id).toBe(id);
  });

  test("is the same in whatever order the documents come", async () => {
    const { documents, decisions } = await readDocuments([await folderOf(files)]);
    const read = readFacts(documents).values;
    const { id } = buildSnapshot(read, { proposed: false, decisions }).snapshot;
    expect(buildSnapshot([...read].reverse(), { proposed: false, decisions }).snapshot.id).toBe(id);
  });

  test("never takes one list of documents for another", () => {
    const idOf = (documents: { key: string; digest: string }[]): string =>
      snapshotIdOf({ documents, decisions: [], listed: ["confirmed"] });
    const text = fc.string({ unit: fc.constantFrom("a", "\n", '"', ",", "[", "]"), maxLength: 4 });
    const list = fc.array(fc.record({ key: text, digest: text }), { maxLength: 3 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(idOf(one) === idOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 500 },
    );
  });
});
