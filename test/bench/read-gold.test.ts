import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readGold } from "../../bench/evaluation/read-gold.js";

test("reads each text with its facts, and says what is wrong with the others", () => {
  const folder = mkdtempSync(join(tmpdir(), "gold-"));
  const fact = { type: "Country", fields: { iso2: "AF", name: null }, quote: "Afghan" };
  const files = {
    "wire-01.txt": "Afghan police",
    "wire-01.json": JSON.stringify({ facts: [fact], publishedOn: "2018-11-13", manner: "wire" }),
    "02.txt": "text",
    "03.txt": "text",
    "03.json": JSON.stringify({ facts: [{ ...fact, quote: 1 }] }),
    "04.txt": "text",
    "04.json": "{",
  };
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const { documents, problems } = readGold(folder);
  rmSync(folder, { recursive: true });
  expect(documents).toEqual([
    {
      name: "wire-01",
      text: "Afghan police",
      facts: [{ type: "Country", fields: { iso2: "AF" }, quote: "Afghan", optional: false }],
      publishedOn: "2018-11-13",
      publisher: null,
      manner: "wire",
    },
  ]);
  expect(problems.map((problem) => problem.slice(folder.length + 1))).toEqual([
    "02.json: missing beside its partner",
    "03.json: facts.0.quote: Invalid input: expected string, received number",
    expect.stringMatching(/^04\.json: .*JSON/),
  ]);
});
