import { constants } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readDocuments } from "../../src/documents/read-documents.js";
import type { ReadDocument } from "../../src/facts/facts.js";
import { buildSnapshot } from "../../src/repository/assembly/build-graph.js";
import { statementsOf } from "../../src/repository/changes.js";
import type { AnyRecord } from "../../src/repository/types/types.js";
import { readFacts } from "../../src/review/read-facts.js";

const rows = 100;
const copies = 120;

/** A table of long rows, all of which a claim on a field cites that no cell gives. */
async function readTable(): Promise<ReadDocument> {
  const folder = await mkdtemp(join(tmpdir(), "long-"));
  const lines = Array.from({ length: rows }, (_each, row) => `${1900 + row},${row + 1},${"remark ".repeat(110)}`);
  const table = `year,kilograms,remarks\n${lines.join("\n")}\n`;
  const fields = "substance: heroin, region: north, seizedBy: Police, when: then, shareOf: all, qualifier: exact";
  const sidecar = `sha256: ${createHash("sha256").update(table).digest("hex")}
table: { type: SeizureStat, status: confirmed, columns: { year: [from, to], kilograms: massKg }, fields: { ${fields} } }
`;
  await writeFile(join(folder, "long.csv"), table);
  await writeFile(join(folder, "long.facts.yaml"), sidecar);
  const { values, problems } = readFacts((await readDocuments([folder])).documents);
  await rm(folder, { recursive: true });
  const [document] = values;
  if (document === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return document;
}

const copyOf = (document: ReadDocument, copy: number): ReadDocument => {
  const key = `long-${copy}`;
  const facts = document.facts.map((fact) => ({
    ...fact,
    documentKey: key,
    place: (field?: string) => fact.place(field),
  }));
  return { ...document, key, facts };
};

const lengthOf = (records: readonly AnyRecord[]): number =>
  records.reduce((length, record) => length + JSON.stringify(record).length, 0);

test("documents are served whose records are longer together than any string can be", async () => {
  const table = await readTable();
  const one = buildSnapshot([table]).snapshot;
  expect(lengthOf(one.records) * copies).toBeGreaterThan(constants.MAX_STRING_LENGTH);

  const { snapshot, problems } = buildSnapshot(Array.from({ length: copies }, (_each, copy) => copyOf(table, copy)));
  expect(problems).toEqual([]);
  expect(snapshot.id).toMatch(/^[0-9a-f]{16}$/);
  const facts = snapshot.records.filter(({ id }) => id.startsWith("Fact:"));
  expect(facts).toHaveLength(rows * copies);
  expect(statementsOf(snapshot.records).size).toBe(copies);
});
