import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readGold } from "../../bench/evaluation/read-gold.js";
import { passageAt } from "../../src/documents/passage.js";
import { readDocuments } from "../../src/documents/read-documents.js";
import { findEvidence, reviewed } from "../../src/facts/evidence.js";
import type { FactTypes } from "../../src/facts/fact-type.js";
import { factTypes } from "../../src/facts/fact-types.js";
import type { Kind } from "../../src/facts/kinds/kind.js";
import type { ExtractedFact } from "../../src/facts/extraction.js";
import { extract } from "../../src/reader/read.js";
import type { RuleExample } from "../../src/reader/rule.js";
import { rules } from "../../src/reader/rules.js";
import { type ValueRule, valueRules } from "../../src/reader/value-rules.js";
import { readFacts } from "../../src/review/read-facts.js";

const names = rules.map(({ name }) => name);
const valueNames = valueRules.map(({ name }) => name);

const read = ({ text, publishedOn }: Pick<RuleExample, "text" | "publishedOn">): readonly ExtractedFact[] =>
  extract(text, { publishedOn: publishedOn ?? null, publisher: null }).facts;

describe("a rule reads its example", () => {
  test.each(rules.flatMap(({ name, examples }) => examples.map((example) => ({ name, ...example }))))(
    "$name: $text",
    ({ name, facts, ...example }) => {
      const own = read(example).filter(({ rule }) => rule === name);
      expect(own.map(({ status, fields }) => ({ status, fields }))).toEqual(facts);
      expect(own.map(({ type }) => type)).toEqual(own.map(() => rules.find((rule) => rule.name === name)?.type));
    },
  );
});

describe("a rule leaves alone", () => {
  test.each(rules.flatMap(({ name, ignores }) => ignores.map((ignored) => ({ name, ...ignored }))))(
    "$name: $text, because $because",
    ({ name, text }) => {
      expect(read({ text }).filter(({ rule }) => rule === name)).toEqual([]);
    },
  );
});

describe("a value is read as its rule says", () => {
  /** What the reader reads; else what is found in the words for a value that a person set. */
  function evidenceOf({ name, text, publishedOn, publisher, field, value }: ValueRule) {
    const { facts } = extract(text, { publishedOn: publishedOn ?? null, publisher: publisher ?? null });
    const read = facts.flatMap(({ evidence }) => evidence.get(field) ?? []);
    const set = kindsOf(field).map((kind) => findEvidence(kind, value, [passageAt(text, 0, text.length)], null));
    return [...read, ...set].find(({ rule }) => rule === name) ?? set[0];
  }

  const kindsOf = (field: string): readonly Kind[] =>
    Object.values<FactTypes[string]>(factTypes).flatMap(({ kinds }) => kinds[field] ?? []);

  test.each(valueRules)("$name: $text", (rule) => {
    const { name, raw, value } = rule;
    expect(evidenceOf(rule)).toMatchObject({ rule: name, raw, value });
  });
});

describe("the lists of rules", () => {
  test("name each rule once", () => {
    expect([...new Set([...names, ...valueNames])]).toEqual([...names, ...valueNames]);
  });

  test("name every rule that reads the gold texts and the documents", async () => {
    const { documents } = await readDocuments(["documents"]);
    const ofDocuments = readFacts(documents).values.flatMap(({ facts }) => facts);
    const read = [
      ...documents.map(({ text, metadata: { publishedOn } }) => ({ text, publishedOn })),
      ...readGold("test/gold").documents,
    ].flatMap(({ text, publishedOn = null }) => extract(text, { publishedOn, publisher: null }).facts);
    expect(ofDocuments.length).toBeGreaterThan(100);
    const found = [...read.map(({ rule }) => rule), ...ofDocuments.flatMap((fact) => fact.found?.rule ?? [])];
    expect([...new Set(found)].filter((rule) => !names.includes(rule))).toEqual([]);

    const served = [...read, ...ofDocuments].flatMap(({ evidence }) => [...evidence.values()].map(({ rule }) => rule));
    const known = [...names, ...valueNames, reviewed, "table/cell"];
    expect([...new Set(served)].filter((rule) => !known.includes(rule))).toEqual([]);
  });

  test("name every rule that the source does", () => {
    const families = [...new Set([...names, ...valueNames].map((name) => name.split("/")[0]))].join("|");
    const literal = new RegExp(`"((?:${families})/[a-z0-9-]+)"`, "g");
    const source = ["reader", "recognition", "vocabulary", "facts"]
      .flatMap((stage) =>
        readdirSync(`src/${stage}`, { recursive: true, encoding: "utf8" }).map((file) => join("src", stage, file)),
      )
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const named = [...source.matchAll(literal)].map(([, name = ""]) => name);
    expect([...new Set(named)].filter((name) => ![...names, ...valueNames].includes(name))).toEqual([]);
  });

  test("are printed in docs/rules.md; after a change: node scripts/print-rules.js > docs/rules.md", () => {
    const printed = execFileSync(process.execPath, ["scripts/print-rules.js"], { encoding: "utf8" });
    expect(readFileSync("docs/rules.md", "utf8")).toBe(printed);
  });
});
