import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { factTypes } from "../src/facts/fact-types.js";
import { errorCodes } from "../src/http/error-codes.js";
import { folderOf, graphOf, runQuery, sha256 } from "./run-query.js";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, block]) => block ?? "");

describe("the README", () => {
  test.each(
    [...readme.matchAll(/^```graphql\n(.*?)^```\n\n```json\n(.*?)^```/gms)].map(([, query = "", answer = ""]) => [
      query,
      answer,
    ]),
  )("shows a query with its real answer, the one at %#", async (query, answer) => {
    const { data } = await runQuery(query);
    expect({ data }).toEqual(JSON.parse(answer));
  });

  test("shows no query without its answer", () => {
    const queries = blocks("graphql").filter((block) => /^(?:\{|query)/.test(block));
    expect(queries.length).toBeGreaterThan(5);
    expect(blocks("json")).toHaveLength(queries.length);
  });

  test("lists every code that an error can have", () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(Object.fromEntries(rows)).toEqual(errorCodes);
  });

  test("names only scripts that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(scripts.start).toBe("node dist/main.js serve");
  });

  test("names only commands that there are", () => {
    const program = readFileSync("src/cli/run.ts", "utf8");
    const commands = [...program.matchAll(/\.command\("(\w+)"\)/g)].map(([, name]) => name);
    const named = [...readme.matchAll(/^(?:node dist\/main\.js|drug-control-graph) (\w+)/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(commands.sort());
  });

  test("lists the fields of every type of fact", () => {
    const rows = [...readme.matchAll(/^\| ([A-Z]\w+) +\| ([^|]+?) +\|$/gm)].map(([, type, fields]) => [
      type,
      (fields ?? "").split(/, | or /).sort(),
    ]);
    expect(rows).toEqual(Object.entries(factTypes).map(([type, { fields }]) => [type, Object.keys(fields).sort()]));
  });

  test("shows a document and a table that load as they stand, once the pin is the real one", async () => {
    const [markdown = ""] = blocks("markdown");
    const [facts = "", mapping = ""] = blocks("yaml");
    const csv = "country,substance,year,kilograms\nChina,heroin,2015,8796\n";
    const pinned = (sidecar: string, text: string): string => sidecar.replace("8f…", sha256(text));
    const graph = await graphOf(
      await folderOf({
        "lionfish.md": markdown,
        "lionfish.facts.yaml": pinned(facts, markdown),
        "table.csv": csv,
        "table.facts.yaml": pinned(mapping, csv),
      }),
    );
    expect(graph.all("SeizureStat").map(({ substance, mass, period }) => [substance, mass?.raw, period?.edtf])).toEqual(
      [
        ["cocaine", "35 tons", undefined],
        ["heroin", "8796", "2015"],
      ],
    );
  });
});
