import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { GraphQLEnumType, buildSchema } from "graphql";
import { parse } from "yaml";
import { passageAt } from "../../src/documents/passage.js";
import { findEvidence } from "../../src/facts/evidence.js";
import { substance } from "../../src/facts/kinds/substance.js";
import { Phrases } from "../../src/recognition/phrases.js";
import { tokensOf } from "../../src/recognition/token.js";
import { namesIn, printedSubstanceNames } from "../../src/vocabulary/substance-names.js";
import { relatedIn, relatedSubstances } from "../../src/vocabulary/substance-parts.js";
import { type SubstanceRow, type SubstanceTable, substances } from "../../src/vocabulary/substances.js";
import { descriptionsOf, valuesOf } from "../../src/vocabulary/values-of.js";
import { phrasesOf } from "../../src/vocabulary/words-of.js";
import { fieldsFound } from "../reader/found.js";

const values = valuesOf(substances);

describe("every row", () => {
  test("is a value of the schema's enum, with its description", () => {
    const type = buildSchema(readFileSync("schema/subgraph.graphql", "utf8"), { assumeValid: true }).getType(
      "Substance",
    );
    const shown = type instanceof GraphQLEnumType ? type.getValues() : [];
    expect(Object.fromEntries(shown.map(({ name, description }) => [name.toLowerCase(), description]))).toEqual(
      descriptionsOf(substances),
    );
  });

  test.each(values)("%s is read from a text by each of its names", (value) => {
    const names = [...namesIn(substances).scanned].filter(([, each]) => each === value).map(([name]) => name);
    const read = names.map((name) => fieldsFound("SeizureStat", `Police in China seized 12 kg of ${name} in 2015.`));
    expect(read.map((facts, index) => [names[index], facts])).toEqual(
      names.map((name) => [name, [expect.objectContaining({ substance: value, massKg: 12 })]]),
    );
  });

  test.each(values)("%s is found as evidence by each of its names", (value) => {
    const found = printedSubstanceNames(value).map((quote) =>
      findEvidence(substance, value, [passageAt(quote, 0, quote.length)], null),
    );
    expect(found.filter(({ rule }) => rule !== "substance/lexicon")).toEqual([]);
  });

  test.each(values)("%s is related to what it is a part of, and to all drugs", (value) => {
    expect(relatedSubstances(value)).toEqual(
      expect.arrayContaining([value, "drugs_total", ...substances[value].partOf]),
    );
  });

  // What names no substance may be any: a kind that counts `other` does not count all that `other` may be.
  test.each(values)("%s is a part of all that its own wholes are a part of", (value) => {
    const { partOf } = substances[value];
    const wholes = partOf.filter((whole) => whole !== "other").flatMap((whole) => substances[whole].partOf);
    expect(wholes.filter((whole) => !partOf.includes(whole))).toEqual([]);
  });

  test("has its names alone", () => {
    const names = values.flatMap((value) => [
      ...phrasesOf(substances[value].names),
      ...phrasesOf(substances[value].slang ?? ""),
      value.replaceAll("_", " "),
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("the row of docs/add-a-substance.md", () => {
  const block = /```ts\n([^]*?)```/.exec(readFileSync("docs/add-a-substance.md", "utf8"))?.[1] ?? "";
  type Value = keyof typeof substances | "tilidine";
  // The row is written as a program writes it, which YAML reads too.
  const { tilidine } = parse(`{${block}}`) as { tilidine: SubstanceRow<Value> };
  const table: SubstanceTable<Value> = { ...substances, tilidine };

  test("is all that a new substance needs", () => {
    expect(descriptionsOf(table).tilidine).toBe("Tilidine.");
    const { scanned, slang, written, printed } = namesIn(table);
    const scan = (text: string, names: ReadonlyMap<string, Value>): Value | undefined =>
      new Phrases(names).at(tokensOf(text), 0)?.value;
    expect(scan("Tilidine drops", scanned)).toBe("tilidine");
    expect(scan("Valoron", scanned)).toBe("tilidine");
    expect(scan("tili", scanned)).toBeUndefined();
    expect(scan("tili", slang)).toBe("tilidine");
    expect(written.get("tilidine")).toBe("tilidine");
    expect(printed.get("tilidine")).toEqual(["tilidine drops", "tilidine", "tilidin", "valoron"]);
    expect(relatedIn(table).get("tilidine")).toEqual(
      expect.arrayContaining(["opiates", "psychotropics", "synthetic_drugs", "drugs_total", "tilidine"]),
    );
    expect(relatedIn(table).get("opiates")).toContain("tilidine");
    expect(relatedIn(table).get("cocaine")).not.toContain("tilidine");
  });
});
