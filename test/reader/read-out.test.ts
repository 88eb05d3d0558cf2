import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { passageAt } from "../../src/documents/passage.js";
import { formatProblem } from "../../src/documents/problem.js";
import { markdown } from "../../src/documents/formats/markdown.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { sourceTextOf } from "../../src/documents/source-text.js";
import type { ExtractedFact } from "../../src/facts/extraction.js";
import { foundFact } from "../../src/reader/read-out.js";
import { readingOf } from "./reading-of.js";

describe("what the reader finds is sound: its types allow it, and its passages are those of the text", () => {
  test("in the documents that ship", async () => {
    const { documents } = await readDocuments(["documents"]);
    for (const { text, metadata, path } of documents)
      if (!path.endsWith(".csv")) expect(() => readingOf(text, metadata)).not.toThrow();
  });

  const texts = readdirSync("test/gold").filter((name) => name.endsWith(".txt"));
  test.each(texts)("in %s", (name) => {
    expect(() => readingOf(readFileSync(join("test/gold", name), "utf8"))).not.toThrow();
  });
});

describe("a fact of the reader that is not valid is left out and named", () => {
  const text = "The drone flew 5 parsecs.";
  const passage = passageAt(text, 15, 24);
  const fact: ExtractedFact = {
    type: "Statistic",
    fields: { measure: "distance", value: 5, unit: "km" },
    evidence: new Map(),
    status: "accepted",
    rule: "statistic/test",
    assertedBy: null,
    passages: [passage],
  };
  const source = `---\n---\n${text}`;
  const pieces = [{ start: 8, end: source.length }];
  const document = { key: "drone", ...sourceTextOf("drone.txt", markdown, { source, pieces, metadata: {} }) };
  const check = (changed: Partial<ExtractedFact>): unknown => {
    const result = foundFact({ ...fact, ...changed }, document);
    return result.ok ? result.value.fact.status : result.problems.map(formatProblem).join("\n");
  };

  test("with its place in the file", () => {
    expect(check({})).toBe("accepted");
    expect(check({ fields: { measure: "distance", value: 5, unit: "parsecs" } })).toBe(
      [
        'drone.txt:3:16  statistic/test read Statistic {"measure":"distance","value":5,"unit":"parsecs"}: expected a known unit such as share, persons, crimes, kg or an ISO 4217 code, got "parsecs"',
        "    The drone flew 5 parsecs.",
        "                   ^",
      ].join("\n"),
    );
  });

  test("when a passage is not in the text, or so long that it proves nothing", () => {
    expect(check({ passages: [{ ...passage, quote: "6 parsecs" }] })).toContain("expected a passage of the text");
    const passages = [passageAt(text, 15, 15)];
    const evidence = new Map([["value", { value: 5, raw: "5", rule: "r", isCarried: false, passages }]]);
    expect(check({ evidence })).toContain("expected a passage of the text");
  });
});
