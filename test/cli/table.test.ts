import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { folderOf } from "../run-query.js";
import { run } from "./run-program.js";

const rows = "Country;Drug;Year;Quantity (kg);Remarks\nKazakhstan;heroin;2016;12,5;\nNorway;opium;2017;7;late\n";

test("a mapping is proposed by headers, written beside the table, and loads once it is confirmed", async () => {
  const folder = await folderOf({ "t.csv": rows });
  const { status, stdout, stderr } = await run(["table", join(folder, "t.csv")]);
  expect([status, stderr]).toEqual([0, `${folder}/t.facts.yaml: written, for a person to check\n`]);
  expect(stdout.replace(/sha256: [0-9a-f]{64}/, "sha256: …")).toBe(
    [
      "# A proposal. Check every line against the table, then write `status: confirmed`.",
      "# Say in `document:` who published the table and when, each with its basis.",
      "document:",
      '  title: { value: "t", basis: the name of the file }',
      "sha256: …",
      "table:",
      "  type: SeizureStat",
      "  status: proposed",
      "  columns:",
      "    Country: country # by its header: Kazakhstan, Norway",
      "    Drug: substance # by its header: heroin, opium",
      "    Year: [from, to] # by its header: 2016, 2017",
      '    "Quantity (kg)": massKg # by its header: 12,5, 7',
      "    # Remarks: not mapped: late",
      "  fields:",
      "    scope: aggregate # assumed: a figure of a whole period",
      "",
    ].join("\n"),
  );
  const path = join(folder, "t.facts.yaml");
  expect(await readFile(path, "utf8")).toBe(stdout);
  await writeFile(path, stdout.replace("status: proposed", "status: confirmed"));
  expect(await run(["check", folder])).toEqual({
    status: 0,
    stdout: "",
    stderr: "1 document, 2 facts, 0 disagreements, 0 problems\n",
  });
});

test("what is left to decide is in the proposal and on the terminal; a sidecar that is there stays", async () => {
  const folder = await folderOf({
    "t.csv": "land,stuff,fiscal year,tonnes\nPeru,cocaine,2016/17,51.000\nChile,heroin,2017/18,7\n",
    "t.facts.yaml": "document: { title: mine }\n",
  });
  const { status, stdout, stderr } = await run(["table", join(folder, "t.csv")]);
  expect(status).toBe(1);
  expect(stdout).toContain("# To decide, at 2:");
  expect(stdout).toContain(
    "    land: country # by its values: Peru, Chile\n    stuff: substance # by its values: cocaine",
  );
  expect(stdout).toContain("    tonnes: massKg # by its header, whose unit is read: 51.000, 7\n");
  expect(stderr).toContain(`${folder}/t.facts.yaml: is there already and stays as it is\n`);
  expect(stderr).toContain('"51.000" is');
  expect(stderr).toContain('"2016/17" is a year of its own');
  expect(await readFile(join(folder, "t.facts.yaml"), "utf8")).toBe("document: { title: mine }\n");
});

test("a table of nothing that is known, and what is no table, are refused", async () => {
  const folder = await folderOf({ "t.csv": "a,b\n1,2\n", "a.txt": "Norway.\n" });
  const unknown = await run(["table", join(folder, "t.csv")]);
  expect([unknown.status, unknown.stdout]).toEqual([1, ""]);
  expect(unknown.stderr).toContain("t.csv:1:1  no columns are known that make a fact");
  const text = await run(["table", join(folder, "a.txt")]);
  expect([text.status, text.stderr]).toEqual([1, `${folder}/a.txt:1:1  is not a table; expected a .csv file\n`]);
});
